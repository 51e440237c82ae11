import { and, eq, inArray, or } from "drizzle-orm";
import { buildCardMaps } from "#app/domain/figure/card-maps.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { Db } from "../client.ts";
import { publishedFigure } from "../schema/index.ts";
import { buurtenOf, listPlaces, retiredPlaces } from "./areas.server.ts";
import { type Asker, newestFigures } from "./live-figures.server.ts";
import { listBreaks } from "./published-breaks.server.ts";

/** Gives cards what their maps can show beside the wijken at their own period; published values only, as cards are. */
export async function withMaps<Card extends FigureCard>(
	db: Db,
	cards: Card[],
	request: Asker & { locale: string },
): Promise<Card[]> {
	if (cards.length === 0) return [];
	const [places, retired, breaks] = await Promise.all([
		listPlaces(db),
		retiredPlaces(db),
		listBreaks(db, { indicators: cards.map(({ ref }) => ref.indicator) }),
	]);
	const wijkenOf = (card: FigureCard) => card.areas.map(({ place }) => place);
	const buurten = buurtenOf(cards.flatMap(wijkenOf), places, retired);
	const figures = await newestFigures(
		db,
		request,
		or(
			...cards.map(({ ref, areas, period }) =>
				and(
					eq(publishedFigure.indicator, ref.indicator),
					eq(publishedFigure.breakdown, ref.breakdown),
					or(
						inArray(
							publishedFigure.place,
							areas.map(({ place }) => place.id),
						),
						and(
							inArray(
								publishedFigure.place,
								buurten.map(({ id }) => id),
							),
							eq(publishedFigure.period, period),
						),
					),
				),
			),
		),
	);
	return cards.map((card) => {
		const ofCard = figures.filter(
			({ indicator, breakdown }) => indicator === card.ref.indicator && breakdown === card.ref.breakdown,
		);
		return { ...card, maps: buildCardMaps(card, ofCard, buurten, breaks, request.locale) };
	});
}
