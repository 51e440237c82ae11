import type { FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente, listDrawnWijken, listPlaces } from "#db/queries/areas.server.ts";
import { hasMapBackground } from "#db/queries/installation.server.ts";
import { listOffers, type PublishedOffer } from "#db/queries/published-offers.server.ts";
import { mapAreas } from "#maps/geometry/map-areas.ts";
import { drawAreas } from "#maps/svg/draw-areas.ts";
import { database, services } from "#server/services.server.ts";
import type { LargeMapData, OffersOfPlace } from "./large-map-data.ts";

/** The large map of a figure, for who may read its card. */
export async function loadLargeMap(card: FigureCard): Promise<LargeMapData> {
	const db = database();
	const [wijken, background] = await Promise.all([listDrawnWijken(db), hasMapBackground(db)]);
	return {
		card,
		shapes: drawAreas(wijken),
		areas: mapAreas(wijken),
		offers: await offersByPlace(db, wijken),
		background,
		token: services().env.MAPBOX_ACCESS_TOKEN ?? null,
	};
}

/** What people can turn to, under the wijk that it is in: a buurt counts as its wijk. */
async function offersByPlace(db: Db, wijken: Place[]): Promise<OffersOfPlace[]> {
	const [offers, places] = await Promise.all([listOffers(db, {}), listPlaces(db)]);
	const gemeente = await findOwnGemeente(db, places);
	const buurten = new Map(
		places.flatMap(({ id, level, parent }) => (level === "buurt" ? [[id, parent]] : [])),
	);
	return [...wijken, ...(gemeente ? [gemeente] : [])].flatMap(({ id, name }) => {
		const own = offers.filter(({ place }) => (buurten.get(place) ?? place) === id);
		return own.length > 0 ? [{ place: id, name, offers: own.map(inWords) }] : [];
	});
}

function inWords({ id, name, forWhom, address }: PublishedOffer) {
	const locale = getLocale();
	return { id, name: inLanguage(name, locale), forWhom: inLanguage(forWhom, locale), address };
}
