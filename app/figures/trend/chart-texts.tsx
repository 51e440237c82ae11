import { cx } from "#app/components/cx.ts";
import type { ChartPoint } from "./chart-points.ts";
import { letter, type PlacedLabel } from "./labels.ts";
import { percent, type Scale } from "./scale.ts";

export function Labels({
	labels,
	className,
	chosen,
}: {
	labels: PlacedLabel[];
	className: string;
	chosen: string | null;
}) {
	return (
		<>
			{labels.map(({ id, along, y, lines, anchor }) => (
				<text
					key={id}
					y={y}
					className={cx(
						className,
						`trend-chart__text--${anchor}`,
						id === chosen && "trend-chart__text--chosen",
					)}
				>
					{lines.map((line, n) => (
						<tspan key={line} x={percent(along)} dy={n === 0 ? 0 : letter.line}>
							{line}
						</tspan>
					))}
				</text>
			))}
		</>
	);
}

/** At the end of each of two lines its name, the higher line's above it and the other's below. */
export function Names({
	beside,
	points,
	scale,
}: {
	beside: { points: ChartPoint[]; name: string; ownName: string };
	points: ChartPoint[];
	scale: Scale;
}) {
	const ends = (of: ChartPoint[]) =>
		of.slice(-2).flatMap(({ value }) => (value === null ? [] : scale.height(value)));
	const [own, other] = [ends(points), ends(beside.points)];
	if (own.length === 0 || other.length === 0) return null;
	const ownIsHigher = (own.at(-1) ?? 0) <= (other.at(-1) ?? 0);
	// The own line has numbers too, just above or just below its points.
	const below = (of: number[]) => Math.max(...of) + (of === own ? 46 : 24);
	const placeOf = (of: number[], above: boolean) => (above ? Math.min(...of) - 30 : below(of));
	const names = [
		{ name: beside.ownName, y: placeOf(own, ownIsHigher) },
		{ name: beside.name, y: placeOf(other, !ownIsHigher) },
	];
	return (
		<>
			{names.map(({ name, y }) => (
				<text key={name} x="100%" y={y} className="trend-chart__word trend-chart__text--end">
					{name}
				</text>
			))}
		</>
	);
}
