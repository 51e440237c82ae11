import type { Indicator, Place } from "#app/domain/figure-card.ts";
import type { Db } from "../client.ts";
import { type LiveFigure, listFigures, listIndicators, listPlaces } from "./figures.server.ts";

/** What is published, with the places and indicators that it is about. */
export interface Published {
	places: Place[];
	wijken: Place[];
	/** the gemeente of the wijken */
	gemeente: Place | undefined;
	indicators: Indicator[];
	/** the newest of each */
	figures: LiveFigure[];
}

/** @param only ids of the indicators to read the figures of; otherwise those of all */
export async function loadPublished(db: Db, today: Date, only?: string[]): Promise<Published> {
	const places = await listPlaces(db);
	const wijken = places.filter(({ level }) => level === "wijk");
	return {
		places,
		wijken,
		gemeente: places.find(({ id }) => id === wijken[0]?.parent),
		indicators: await listIndicators(db),
		figures: await listFigures(db, { indicator: only, today }),
	};
}
