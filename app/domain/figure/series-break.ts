import type { Localised } from "../localised.ts";
import { readBreakdown } from "./breakdown.ts";
import type { FigureKey, PublishedFigure } from "./figures.ts";
import { parsePeriod } from "./period.ts";

/** From a period on an indicator was counted otherwise. */
export interface SeriesBreak {
	indicator: string;
	/** null: everywhere */
	place: string | null;
	/** "" holds for every breakdown, another one for all that have its parts. */
	breakdown: string;
	period: string;
	/** Why, in words of whoever counts. */
	text: Localised | null;
}

type Series = Omit<FigureKey, "period">;

/**
 * Every break of one series, the earliest first: those of the register, and those that a source tells beside a figure with
 * the caveat `reeksbreuk`.
 * @param figures may hold those of other series
 */
export function breaksOf(
	series: Series,
	figures: PublishedFigure[],
	registered: SeriesBreak[],
): SeriesBreak[] {
	const told = figures
		.filter((one) => isSameSeries(one, series))
		.flatMap(({ indicator, place, breakdown, period, caveats }): SeriesBreak[] => {
			const caveat = caveats.find(({ kind }) => kind === "reeksbreuk");
			return caveat ? [{ indicator, place, breakdown, period, text: caveat.text ?? null }] : [];
		});
	const concerning = registered.filter((one) => concerns(one, series));
	// Where both tell of one break, the register has the words.
	const known = new Set(concerning.map(({ period }) => startOf(period)));
	return [...concerning, ...told.filter(({ period }) => !known.has(startOf(period)))].sort((a, b) =>
		startOf(a.period).localeCompare(startOf(b.period)),
	);
}

const isSameSeries = (one: Series, other: Series): boolean =>
	one.indicator === other.indicator && one.place === other.place && one.breakdown === other.breakdown;

function concerns({ indicator, place, breakdown }: SeriesBreak, series: Series): boolean {
	if (indicator !== series.indicator || (place !== null && place !== series.place)) return false;
	const parts = readBreakdown(series.breakdown) ?? [];
	return (readBreakdown(breakdown) ?? []).every((part) =>
		parts.some(({ dimension, value }) => dimension === part.dimension && value === part.value),
	);
}

/**
 * The break that keeps two periods from being compared, the latest of them; null where both were counted alike. A period
 * in which a break falls was counted in two ways, and is like none.
 * @param breaks of the series, as {@link breaksOf} gives them
 */
export function breakBetween(a: string, b: string, breaks: SeriesBreak[]): SeriesBreak | null {
	if (a === b) return null;
	return breaks.findLast(({ period }) => sideOf(a, period) * sideOf(b, period) !== 1) ?? null;
}

/** -1 before the break, 1 from it on, 0 where it falls within the period. */
function sideOf(period: string, at: string): -1 | 0 | 1 {
	const { start, end } = parsePeriod(period);
	if (end < startOf(at)) return -1;
	return start >= startOf(at) ? 1 : 0;
}

const startOf = (period: string): string => parsePeriod(period).start;
