import { parsePeriod } from "#app/domain/figure/period.ts";
import { type NumberStyle, numberText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { type ChartPoint, isDrawn } from "./chart-points.ts";
import { letter, type PlacedLabel, placeLabels, type WantedLabel } from "./labels.ts";
import { plot, type Scale } from "./scale.ts";
import { axisText } from "./trend-words.ts";

/** Where a number may stand: above its point, below it, and further off. */
const abovePoint = [-11, 25, -30, 44, -49, 63, 82];
/** Of a point that lies lower than its neighbours, the line comes from above. */
const belowPoint = [25, -11, 44, -30, 63, -49, 82];
const aboveBar = [-7, -26, -45, 24, 43, 62];
/** The row under the axis, and a second one for what has to be told too. */
const underAxis = [0, 2 * letter.line + 4];

interface Labelled {
	points: ChartPoint[];
	scale: Scale;
	style: NumberStyle;
	bars: boolean;
	/** the period that the card is about */
	chosen: string | null;
}

/** The numbers that stand in the chart: of the chosen, last, first, highest and lowest point, and all others if all fit. */
export function valueLabels(of: Labelled, width: number): PlacedLabel[] {
	const { points, scale, style, bars, chosen } = of;
	const drawn = points.filter(isDrawn);
	const high = (point: ChartPoint) => point.value ?? point.reach?.high ?? 0;
	const bySize = drawn.filter(({ value }) => value !== null).sort((a, b) => high(b) - high(a));
	const kept = [
		drawn.find(({ period }) => period === chosen),
		drawn.at(-1),
		drawn[0],
		bySize[0],
		bySize.at(-1),
	];
	const label = (point: ChartPoint): WantedLabel => {
		const places = bars ? aboveBar : isLow(point, points) ? belowPoint : abovePoint;
		return {
			id: point.period,
			along: scale.along(point.period),
			y: scale.height(bars ? Math.max(high(point), scale.floor, 0) : (point.value ?? high(point))),
			lines: [labelText(point, style)],
			shifts: kept.includes(point) ? places : places.slice(0, 1),
		};
	};
	const first = [...new Set(kept)].flatMap((point) => (point ? [label(point)] : []));
	const rest = drawn.filter((point) => !kept.includes(point)).map(label);
	const all = placeLabels([...first, ...rest], width);
	return all.length === drawn.length ? all : placeLabels(first, width);
}

/** Lower than those beside it, or than the only one beside it. */
function isLow(point: ChartPoint, points: ChartPoint[]): boolean {
	const at = points.indexOf(point);
	const beside = [points[at - 1], points[at + 1]].flatMap((one) => one?.value ?? []);
	return point.value !== null && beside.length > 0 && beside.every((value) => value > (point.value ?? 0));
}

function labelText({ value, reach }: ChartPoint, style: NumberStyle): string {
	if (value !== null) return numberText(value, style);
	if (!reach) return "";
	return reach.low === 0
		? m.figures_value_small({ limit: numberText(reach.high, style) })
		: m.figures_value_range({ low: numberText(reach.low, style), high: numberText(reach.high, style) });
}

/** The periods under the axis: first, last and chosen always, then what begins a year, then what fits. */
export function periodLabels({ points, scale, chosen }: Labelled, width: number): PlacedLabel[] {
	const kept = [points[0], points.at(-1), points.find(({ period }) => period === chosen)];
	const begins = points.filter(({ period }) => parsePeriod(period).start.endsWith("-01-01"));
	const wanted = [...new Set([...kept, ...begins, ...points])].flatMap((point) =>
		point
			? {
					id: point.period,
					along: scale.along(point.period),
					y: plot.base + letter.line + 2,
					lines: axisText(point.period).filter(Boolean),
					shifts: kept.includes(point) ? underAxis : underAxis.slice(0, 1),
				}
			: [],
	);
	return placeLabels(wanted, width);
}
