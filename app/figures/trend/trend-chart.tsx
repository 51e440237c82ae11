import { cx } from "#app/components/cx.ts";
import type { NumberStyle } from "#app/words/figure-text.ts";
import { periodLabels, valueLabels } from "./chart-labels.ts";
import { Bars, Breaks, Line, Point, Shades } from "./chart-marks.tsx";
import { type ChartPoint, drawnNumbers } from "./chart-points.ts";
import { Labels, Names } from "./chart-texts.tsx";
import { letter } from "./labels.ts";
import { scaleOf } from "./scale.ts";

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
export function TrendChart(props: TrendChartProps) {
	return (
		<div className="trend-chart">
			<TrendPlot {...props} {...layOut(props)} />
		</div>
	);
}

/** Where everything of a chart stands, and how high it is in pixels. */
export function layOut({ points, beside, style, bars, chosen }: TrendChartProps) {
	const all = [...points, ...(beside?.points ?? [])];
	const scale = scaleOf(
		all.map(({ period }) => period),
		drawnNumbers(all),
		style.unit ?? "aantal",
	);
	const of = { points, scale, style, bars, chosen };
	const axis = Object.values(widths).map((width) => periodLabels(of, width));
	const lowest = Math.max(...axis.flat().map(({ y, lines }) => y + (lines.length - 1) * letter.line));
	return { scale, of, axis, height: lowest + 8 };
}

/** The drawing of a chart, as wide as it has room for; `place` says where it stands in another drawing. */
export function TrendPlot({
	points,
	beside,
	bars,
	stock,
	chosen,
	scale,
	of,
	axis,
	height,
	place,
}: TrendChartProps & ReturnType<typeof layOut> & { place?: { x: number; y: number; width: number } }) {
	return (
		<svg {...place} aria-hidden="true" className="trend-chart__plot" height={height}>
			<Shades points={points} scale={scale} />
			<line x1="0%" x2="100%" y1={scale.base} y2={scale.base} className="trend-chart__base" />
			{scale.floor > 0 && <path d={`M-14 ${scale.base - 12}l5 4l-8 5l5 4`} className="trend-chart__broken" />}
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
	);
}
