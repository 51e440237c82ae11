import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { getLocale } from "#app/words/index.ts";
import { listDrawnWijken } from "#db/queries/areas.server.ts";
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
