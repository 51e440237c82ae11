import { IconClock } from "@tabler/icons-react";
import { m } from "#app/i18n/index.ts";
import { useMinutesLeft } from "./use-minutes-left.ts";

/** How long this part of the evening still takes. Nothing blinks: running late is said, not shouted. */
export function MinutesLeft({ endsAt, serverNow }: { endsAt: string | null; serverNow: string }) {
	const minutes = useMinutesLeft(endsAt, serverNow);
	if (minutes === null) return null;
	return (
		<p className="minutes-left">
			<IconClock stroke={1.75} aria-hidden="true" />
			{minutes > 1 && <span>{m.table_minutes_left({ minutes })}</span>}
			{minutes === 1 && <span>{m.table_minute_left()}</span>}
			{minutes === 0 && <span>{m.table_time_over()}</span>}
		</p>
	);
}
