import IconClock from "@tabler/icons-react/dist/esm/icons/IconClock.mjs";
import { cx } from "#app/components/cx.ts";
import { useMinutesLeft } from "#app/live/use-minutes-left.ts";
import { m } from "#app/words/index.ts";

/** How long this part of the evening still takes. Nothing blinks: running late is said, not shouted. */
export function MinutesLeft({
	endsAt,
	serverNow,
	className,
}: {
	endsAt: string | null;
	serverNow: string;
	className?: string;
}) {
	const minutes = useMinutesLeft(endsAt, serverNow);
	if (minutes === null) return null;
	return (
		<p className={cx("minutes-left", className)}>
			<IconClock stroke={1.75} aria-hidden="true" />
			{minutes > 1 && <span>{m.table_minutes_left({ minutes })}</span>}
			{minutes === 1 && <span>{m.table_minute_left()}</span>}
			{minutes === 0 && <span>{m.table_time_over()}</span>}
		</p>
	);
}
