import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { MapArea } from "#maps/engine/scene.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";

/** Something that people can turn to, in the reader's language. */
export interface MapOffer {
	id: string;
	name: string;
	forWhom: string;
	address: string;
}

/** What there is in one wijk, or in the whole gemeente. */
export interface OffersOfPlace {
	place: string;
	name: string;
	offers: MapOffer[];
}

/** What the page with the large map is given. */
export interface LargeMapData {
	card: FigureCard;
	shapes: MapShapes;
	/** null where there are no boundaries to zoom in on */
	areas: MapArea[] | null;
	/** in the order of the wijken, the gemeente last; places without anything are left out */
	offers: OffersOfPlace[];
	background: boolean;
	/** of Mapbox, null where this installation has none */
	token: string | null;
}
