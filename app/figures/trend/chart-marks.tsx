import { Fragment } from "react";
import { cx } from "#app/components/cx.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { m } from "#app/words/index.ts";
import { type ChartPoint, joinedPairs } from "./chart-points.ts";
import { HiddenMark } from "./hidden-mark.tsx";
import { percent, type Scale } from "./scale.ts";

type Drawn = { points: ChartPoint[]; scale: Scale };

/** Periods that were not yet over lie in a shade, whose word stands above them. */
export function Shades({ points, scale }: Drawn) {
	const shaded = points.filter(({ incomplete }) => incomplete);
	const last = shaded.at(-1);
	return (
		<>
			{shaded.map(({ period }) => {
				const { from, to } = scale.reach(period);
				return (
					<rect
						key={period}
						x={percent(from)}
						width={percent(to - from)}
						y="20"
						height={scale.base - 20}
						className="trend-chart__shade"
					/>
				);
			})}
			{last && (
				<text
					x={percent(
						scale.along(last.period) > 0.5 ? scale.reach(last.period).to : scale.reach(last.period).from,
					)}
					y="14"
					className={cx("trend-chart__word", scale.along(last.period) > 0.5 && "trend-chart__text--end")}
				>
					{m.figures_trend_incomplete()}
				</text>
			)}
		</>
	);
}

/** Numbered where there is more than one: the reasons stand beneath the chart. */
export function Breaks({ points, scale }: Drawn) {
	const breaks = [...new Set(points.flatMap(({ countedFrom }) => countedFrom ?? []))];
	return (
		<>
			{breaks.map((from, n) => {
				const start = parsePeriod(from).start;
				const after = points.find(({ period }) => parsePeriod(period).end >= start);
				const x = percent(after ? scale.reach(after.period).from : 0);
				return (
					<Fragment key={from}>
						<line x1={x} x2={x} y1="36" y2={scale.base} className="trend-chart__break" />
						{breaks.length > 1 && (
							<text x={x} y="32" className="trend-chart__word trend-chart__text--middle">
								{n + 1}
							</text>
						)}
					</Fragment>
				);
			})}
		</>
	);
}

export function Line({ points, scale, className }: Drawn & { className: string }) {
	return (
		<>
			{joinedPairs(points).map(([from, to]) => (
				<line
					key={to.period}
					x1={percent(scale.along(from.period))}
					x2={percent(scale.along(to.period))}
					y1={scale.height(from.value ?? 0)}
					y2={scale.height(to.value ?? 0)}
					className={cx("trend-chart__line", to.tentative && "trend-chart__line--tentative", className)}
				/>
			))}
		</>
	);
}

export function Bars({ points, scale, chosen }: Drawn & { chosen: string | null }) {
	return (
		<>
			{points.flatMap(({ period, value, tentative }) => {
				if (value === null) return [];
				const { from, to } = scale.reach(period);
				const [top, bottom] = [scale.height(Math.max(value, 0)), scale.height(Math.min(value, 0))];
				return (
					<rect
						key={period}
						x={percent(from + (to - from) * 0.14)}
						width={percent((to - from) * 0.72)}
						y={top}
						height={Math.max(bottom - top, 1)}
						className={cx(
							"trend-chart__bar",
							tentative && "trend-chart__bar--tentative",
							period === chosen && "trend-chart__bar--chosen",
						)}
					/>
				);
			})}
		</>
	);
}

/** A point, from where to where it may be, or the mark of what is not there at the foot of the chart. */
export function Point({
	point,
	scale,
	bars,
	chosen,
}: {
	point: ChartPoint;
	scale: Scale;
	bars: boolean;
	chosen: string | null;
}) {
	const x = percent(scale.along(point.period));
	if (point.hidden)
		return (
			<svg x={x} y={scale.base} overflow="visible" aria-hidden="true">
				<HiddenMark why={point.hidden} />
			</svg>
		);
	return (
		<>
			{point.reach && (
				<line
					x1={x}
					x2={x}
					y1={scale.height(point.reach.low)}
					y2={scale.height(point.reach.high)}
					className={point.value === null ? "trend-chart__range" : "trend-chart__margin"}
				/>
			)}
			{point.value !== null && !bars && (
				<circle
					cx={x}
					cy={scale.height(point.value)}
					r={point.period === chosen ? 6 : 4.5}
					className={cx("trend-chart__point", point.tentative && "trend-chart__point--tentative")}
				/>
			)}
		</>
	);
}
