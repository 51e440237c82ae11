import { inLanguage } from "../localised.ts";
import { toCardValue } from "./card-value.ts";
import type { CardCaveat, CardValue, Indicator, Place, TrendPoint } from "./figure-card.ts";
import type { PublishedFigure } from "./figures.ts";
import { byNewestPeriod, parsePeriod } from "./period.ts";
import { breakBetween, type SeriesBreak } from "./series-break.ts";

export const kindOf = ({ period }: { period: string }) => parsePeriod(period).kind;

/** Whether it grows with the place and the length of its period. */
export const addsUp = ({ kind }: Pick<Indicator, "kind">): boolean => kind === "count" || kind === "amount";

/** Worked out with a model, not counted. */
export const isModel = ({ caveats }: PublishedFigure): boolean =>
	caveats.some(({ kind }) => kind === "model");

/**
 * Half a year counts less than a year does: only rates are followed over periods of unequal length, and no line connects
 * those. What was worked out with a model has no course at all.
 */
export function trendOf(
	indicator: Indicator,
	figures: PublishedFigure[],
	place: Place,
	period: string,
	locale: string,
	breaks: SeriesBreak[],
): TrendPoint[] {
	const { kind } = parsePeriod(period);
	const adds = addsUp(indicator);
	const ofPlace = figures.filter((figure) => figure.place === place.id);
	if (ofPlace.some((figure) => figure.period === period && isModel(figure))) return [];
	return ofPlace
		.filter((figure) => !isModel(figure) && (!adds || kindOf(figure) === kind))
		.sort((a, b) => byNewestPeriod(b, a))
		.map((figure, n, all) => {
			const before = all[n - 1] ?? figure;
			const found = breakBetween(before.period, figure.period, breaks);
			return {
				...toCardValue(figure, locale),
				breakBefore: found !== null || kindOf(before) !== kindOf(figure),
				countedFrom: found && { period: found.period, text: found.text && inLanguage(found.text, locale) },
			};
		});
}

/** What has to be minded at a value, with every break between it and the points before it. */
export function withBreaks({ caveats, period }: CardValue, trend: TrendPoint[]): CardCaveat[] {
	const upToNow = trend.filter((point) => byNewestPeriod(point, { period }) >= 0);
	const breaks = new Map(
		upToNow.flatMap(({ countedFrom: one }) => (one ? [[one.period, one.text] as const] : [])),
	);
	if (breaks.size === 0) return caveats;
	return [
		...caveats.filter(({ kind }) => kind !== "reeksbreuk"),
		...[...breaks].map(([since, text]): CardCaveat => ({ kind: "reeksbreuk", text, since })),
	];
}
