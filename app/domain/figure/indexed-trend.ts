import { kindOf } from "./card-trend.ts";
import { isAboutOthers, isModel } from "./caveats.ts";
import type { IndexedTrend, Place, SourcedFigure } from "./figure-card.ts";
import { byNewestPeriod } from "./period.ts";
import { breakBetween, type SeriesBreak } from "./series-break.ts";

/**
 * How a place went beside others, over periods of the card's own kind that all have a number: as percentages of the first
 * period that both have. Only final, exact numbers above nought that are shown and about the same people; from the last
 * break on; null between two of them where one has no such number. Periods of several lengths have no index.
 * @param figures of one indicator and breakdown
 * @param card the figure that the card is about
 */
export function indexedTrends(
	figures: SourcedFigure[],
	card: SourcedFigure,
	others: Place[],
	breaksAt: (places: string[]) => SeriesBreak[],
): IndexedTrend[] {
	const kind = kindOf(card);
	if (kind === "cumulative" || kind === "span") return [];
	const ofPlace = (place: string) =>
		figures.filter((one) => one.place === place && kindOf(one) === kind).sort((a, b) => byNewestPeriod(b, a));
	const own = ofPlace(card.place);
	return others.flatMap((place): IndexedTrend[] => {
		const other = ofPlace(place.id);
		const numberIn = (of: SourcedFigure[], period: string) =>
			numberOf(of.find((one) => one.period === period));
		const breaks = breaksAt([card.place, place.id]);
		const periods = [...new Set([...own, ...other].map(({ period }) => period))]
			.sort((a, b) => byNewestPeriod({ period: b }, { period: a }))
			.map((period) => ({ period, own: numberIn(own, period), other: numberIn(other, period) }));
		const newest = periods.findLast(isCommon);
		const alike = periods.filter(
			({ period }) => newest && breakBetween(period, newest.period, breaks) === null,
		);
		const first = alike.find(isCommon);
		if (!newest || !first || alike.filter(isCommon).length < 2) return [];
		const from = alike.indexOf(first);
		const points = alike.slice(from, alike.indexOf(newest) + 1).map(({ period, ...at }) => ({
			period,
			own: at.own && (at.own / first.own) * 100,
			other: at.other && (at.other / first.other) * 100,
		}));
		const title = other.find(({ period }) => period === newest.period)?.source.title ?? "";
		return [{ place, otherSource: title === card.source.title ? null : title, points }];
	});
}

/** What a place is set beside: the country, and for a wijk its gemeente. */
export const indexPlaces = (places: Place[], { parent }: Place): Place[] => [
	...places.filter(({ level }) => level === "land"),
	...places.filter(({ id, level }) => id === parent && level === "gemeente"),
];

interface Pair {
	period: string;
	own: number | null;
	other: number | null;
}

const isCommon = (pair: Pair): pair is Pair & { own: number; other: number } =>
	pair.own !== null && pair.other !== null;

function numberOf(figure: SourcedFigure | undefined): number | null {
	if (figure?.value.state !== "shown" || figure.value.qualifier || figure.value.value <= 0) return null;
	if (figure.status !== "definitief" || figure.completeUntil !== null || isModel(figure)) return null;
	return isAboutOthers(figure) ? null : figure.value.value;
}
