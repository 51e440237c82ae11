import { IconClock } from "@tabler/icons-react";
import { m } from "#app/i18n/index.ts";

/** Whole minutes until `endsAt`, rounded up; negative when the time is over. */
function minutesUntil(endsAt: string, now: Date): number {
	return Math.ceil((Date.parse(endsAt) - now.getTime()) / 60_000);
}

/** How long this part of the evening still takes. Nothing blinks: running late is said, not shouted. */
export function MinutesLeft({ endsAt, now }: { endsAt: string | null; now: Date }) {
	if (!endsAt) return null;
	const minutes = minutesUntil(endsAt, now);
	return (
		<p className="minutes-left">
			<IconClock stroke={1.75} aria-hidden="true" />
			{minutes > 1 && <span>{m.table_minutes_left({ minutes })}</span>}
			{minutes === 1 && <span>{m.table_minute_left()}</span>}
			{minutes <= 0 && <span>{m.table_time_over()}</span>}
		</p>
	);
}
