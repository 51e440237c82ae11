import { kindOf } from "./card-trend.ts";
import { missing, toCardValue } from "./card-value.ts";
import { isModel } from "./caveats.ts";
import type { AreaValue, CardMaps, FigureCard, Place } from "./figure-card.ts";
import type { PublishedFigure } from "./figures.ts";
import { byNewestPeriod } from "./period.ts";
import { breakBetween, breaksOf, type SeriesBreak } from "./series-break.ts";

type Card = Pick<FigureCard, "ref" | "period" | "areas" | "caveats">;

/**
 * What more the map of a card can show.
 * @param figures of the card's indicator and breakdown: those of its wijken at its own period and before, those of the buurten at its own
 * @param buurten of the gemeente, in the order of their codes
 */
export function buildCardMaps(
	card: Card,
	figures: PublishedFigure[],
	buurten: Place[],
	breaks: SeriesBreak[],
	locale: string,
): CardMaps {
	const values = buurten.map((place): AreaValue => {
		const figure = figures.find((one) => one.place === place.id && one.period === card.period);
		return { ...(figure ? toCardValue(figure, locale) : missing(card.period)), place };
	});
	return {
		buurten: values.some(({ value }) => value.state !== "missing") ? values : [],
		earlier: earlierOf(card, figures, breaks, locale),
	};
}

/** The periods before this one, of its kind, in which there are figures; the newest first. */
export const periodsBefore = (at: { period: string }, figures: { period: string }[]): string[] =>
	[...new Set(figures.map(({ period }) => period))]
		.map((period) => ({ period }))
		.filter((one) => kindOf(one) === kindOf(at) && byNewestPeriod(at, one) < 0)
		.sort(byNewestPeriod)
		.map(({ period }) => period);

/** What was worked out with a model has no course, so nothing stands beside it. */
function earlierOf(
	card: Card,
	figures: PublishedFigure[],
	breaks: SeriesBreak[],
	locale: string,
): CardMaps["earlier"] {
	const places = card.areas.map(({ place }) => place.id);
	if (card.areas.some(isModel)) return null;
	const known = figures.filter(
		(one) => places.includes(one.place) && one.value.state !== "missing" && !isModel(one),
	);
	const [period] = periodsBefore(card, known);
	if (!period) return null;
	const before = known.filter((one) => one.period === period);
	return {
		period,
		areas: card.areas.map(({ place }) => {
			const figure = before.find((one) => one.place === place.id);
			const series = { indicator: card.ref.indicator, place: place.id, breakdown: card.ref.breakdown };
			return {
				...(figure ? toCardValue(figure, locale) : missing(period)),
				place,
				comparable: breakBetween(period, card.period, breaksOf(series, figures, breaks)) === null,
			};
		}),
	};
}
