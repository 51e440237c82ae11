import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { getLocale } from "#app/words/index.ts";
import { listDrawnWijken } from "#db/queries/areas.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { listOwnIndicators } from "#db/queries/indicators.server.ts";
import { hasMapBackground } from "#db/queries/installation.server.ts";
import { mapAreas } from "#maps/geometry/map-areas.ts";
import { drawAreas } from "#maps/svg/draw-areas.ts";
import { offersByPlace } from "#server/readings/offers-by-place.server.ts";
import { database, services } from "#server/services.server.ts";
import type { LargeMapData } from "./large-map-data.ts";

/** The large map of a figure, for who may read its card. */
export async function loadLargeMap(card: FigureCard): Promise<LargeMapData> {
	const db = database();
	const [wijken, background, { found }] = await Promise.all([
		listDrawnWijken(db),
		hasMapBackground(db),
		offersByPlace(db, {}, { told: getLocale(), today: new Date() }),
	]);
	return {
		card,
		shapes: drawAreas(wijken),
		areas: mapAreas(wijken),
		offers: found.filter(({ kind }) => kind !== "elsewhere"),
		background,
		token: services().env.MAPBOX_ACCESS_TOKEN ?? null,
	};
}

/** The card of a figure that everybody may read, of one wijk; null when there is none. */
export async function publicCard(asked: {
	/** without one, the first that the gemeente chooses from and that has a figure */
	indicator: string | null;
	/** a CBS code; without one, the first wijk of the gemeente */
	wijk: string | null;
	period?: string;
}): Promise<FigureCard | null> {
	const db = database();
	const wijken = await listDrawnWijken(db);
	const wijk = asked.wijk === null ? wijken[0] : wijken.find(({ code }) => code === asked.wijk);
	if (!wijk) return null;
	const indicators =
		asked.indicator === null ? (await listOwnIndicators(db)).map(({ id }) => id) : [asked.indicator];
	const [card = null] = await loadFigureCards(db, {
		wijk: wijk.id,
		indicators: indicators.map((indicator) => ({ indicator, period: asked.period })),
		locale: getLocale(),
		audience: "public",
		today: new Date(),
	});
	return card;
}
