import { kindOf } from "#app/domain/figure/card-trend.ts";
import type { IndexedTrend, TrendPoint } from "#app/domain/figure/figure-card.ts";
import type { Measure, Unit } from "#app/domain/figure/figures.ts";
import { type Margin, marginOf } from "#app/domain/figure/margin.ts";

/** What a chart knows of one period. */
export interface ChartPoint {
	period: string;
	/** null where no single number is shown */
	value: number | null;
	/** from where to where it may be: the source's own range or interval, or all below an upper bound */
	reach: Pick<Margin, "low" | "high"> | null;
	/** why nothing is drawn; null where something is */
	hidden: "withheld" | "missing" | null;
	/** provisional, an estimate, or not yet over */
	tentative: boolean;
	incomplete: boolean;
	/** No line comes to it from the point before. */
	apart: boolean;
	/** the period from which on it was counted otherwise, where that is since the point before */
	countedFrom: string | null;
}

export function chartPoints(points: TrendPoint[], unit: Unit): ChartPoint[] {
	return points.map(({ period, value, status, completeUntil, breakBefore, countedFrom }): ChartPoint => {
		const bound = value.state === "shown" && value.qualifier === "less_than";
		const reach = marginOf({ unit }, { value, respondents: null });
		return {
			period,
			value: value.state === "shown" && !bound ? value.value : null,
			reach: bound ? { low: 0, high: value.value } : reach,
			hidden: hiddenBy(value.state),
			tentative: status !== "definitief" || completeUntil !== null,
			incomplete: completeUntil !== null,
			apart: breakBefore,
			countedFrom: countedFrom?.period ?? null,
		};
	});
}

function hiddenBy(state: TrendPoint["value"]["state"]): ChartPoint["hidden"] {
	if (state === "shown" || state === "range") return null;
	return state === "missing" ? "missing" : "withheld";
}

/** One of the two lines of an index. */
export const indexPoints = ({ points }: IndexedTrend, of: "own" | "other"): ChartPoint[] =>
	points.map((point) => ({
		period: point.period,
		value: point[of],
		reach: null,
		hidden: null,
		tentative: false,
		incomplete: false,
		apart: false,
		countedFrom: null,
	}));

export const isDrawn = ({ value, reach }: ChartPoint): boolean => value !== null || reach !== null;

/** Every number that is drawn. */
export const drawnNumbers = (points: ChartPoint[]): number[] =>
	points.flatMap(({ value, reach }) => [
		...(value === null ? [] : [value]),
		...(reach === null ? [] : [reach.low, reach.high]),
	]);

/** The pairs of neighbours that a line joins. */
export function joinedPairs(points: ChartPoint[]): [ChartPoint, ChartPoint][] {
	return points.flatMap((point, n): [ChartPoint, ChartPoint][] => {
		const before = points[n - 1];
		return before && !point.apart && before.value !== null && point.value !== null ? [[before, point]] : [];
	});
}

const barred: ReadonlySet<string> = new Set(["year", "half", "quarter", "month", "school-year"]);

/** What happened in periods that follow each other stands as bars: each counts for itself. Rates and states are a line. */
export const standsAsBars = (points: ChartPoint[], of: { adds: boolean; measure: Measure }): boolean =>
	of.adds && of.measure === "flow" && points.every((point) => barred.has(kindOf(point)));
