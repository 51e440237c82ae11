import { Fragment } from "react";
import { cx } from "#app/components/cx.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import type { NumberStyle } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { periodLabels, valueLabels } from "./chart-labels.ts";
import { type ChartPoint, drawnNumbers, isDrawn, joinedPairs } from "./chart-points.ts";
import { HiddenMark } from "./hidden-mark.tsx";
import { letter, type PlacedLabel } from "./labels.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** Plots for which the labels are laid out, in pixels; the stylesheet shows those of the widest that fits. */
const widths = { narrow: 190, wide: 440 };

export interface TrendChartProps {
	points: ChartPoint[];
	/** Another line beside it, with the name that stands at its end. */
	beside?: { points: ChartPoint[]; name: string; ownName: string };
	style: NumberStyle;
	bars: boolean;
	/** A state at a moment: points count, and the line between is thin. */
	stock: boolean;
	/** the period that the card is about */
	chosen: string | null;
}

/** The course over time, true to time: every word of it stands beneath it and in its table too. */
export function TrendChart({ points, beside, style, bars, stock, chosen }: TrendChartProps) {
	const all = [...points, ...(beside?.points ?? [])];
	const scale = scaleOf(
		all.map(({ period }) => period),
		drawnNumbers(all),
		style.unit ?? "aantal",
	);
	const of = { points, scale, style, bars, chosen };
	const axis = Object.values(widths).map((width) => periodLabels(of, width));
	const lowest = Math.max(...axis.flat().map(({ y, lines }) => y + (lines.length - 1) * letter.line));
	return (
		<div className="trend-chart">
			<svg aria-hidden="true" className="trend-chart__plot" height={lowest + 8}>
				<Shades points={points} scale={scale} />
				<line x1="0%" x2="100%" y1={scale.base} y2={scale.base} className="trend-chart__base" />
				{scale.floor > 0 && (
					<path d={`M-14 ${scale.base - 12}l5 4l-8 5l5 4`} className="trend-chart__broken" />
				)}
				<Breaks points={points} scale={scale} />
				{beside && <Line points={beside.points} scale={scale} className="trend-chart__line--other" />}
				{bars ? (
					<Bars points={points} scale={scale} chosen={chosen} />
				) : (
					<Line points={points} scale={scale} className={cx(stock && "trend-chart__line--thin")} />
				)}
				{points.map((point) => (
					<Point key={point.period} point={point} scale={scale} bars={bars} chosen={chosen} />
				))}
				{Object.entries(widths).map(([name, width], at) => (
					<g key={name} className={`trend-chart__labels--${name}`}>
						<Labels labels={valueLabels(of, width)} className="trend-chart__value" chosen={chosen} />
						<Labels labels={axis[at] ?? []} className="trend-chart__period" chosen={chosen} />
						{beside && <Names beside={beside} points={points} scale={scale} />}
					</g>
				))}
			</svg>
		</div>
	);
}

type Drawn = { points: ChartPoint[]; scale: Scale };

const percent = (share: number): string => `${share * 100}%`;

/** Periods that were not yet over lie in a shade, whose word stands above them. */
function Shades({ points, scale }: Drawn) {
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
function Breaks({ points, scale }: Drawn) {
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

function Line({ points, scale, className }: Drawn & { className: string }) {
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

function Bars({ points, scale, chosen }: Drawn & { chosen: string | null }) {
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
function Point({
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

function Labels({
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
function Names({ beside, points, scale }: { beside: NonNullable<TrendChartProps["beside"]> } & Drawn) {
	const end = (of: ChartPoint[]) => of.findLast(isDrawn);
	const [own, other] = [end(points), end(beside.points)];
	if (!own || !other) return null;
	const ownIsHigher = (own.value ?? 0) >= (other.value ?? 0);
	const names = [
		{ name: beside.ownName, at: own, above: ownIsHigher },
		{ name: beside.name, at: other, above: !ownIsHigher },
	];
	return (
		<>
			{names.map(({ name, at, above }) => (
				<text
					key={name}
					x="100%"
					y={scale.height(at.value ?? 0) + (above ? -30 : 42)}
					className="trend-chart__word trend-chart__text--end"
				>
					{name}
				</text>
			))}
		</>
	);
}
