import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { OffersAt } from "#app/domain/figure/offer.ts";
import type { MapArea } from "#maps/engine/scene.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";

/** What the page with the large map is given. */
export interface LargeMapData {
	card: FigureCard;
	shapes: MapShapes;
	/** null where there are no boundaries to zoom in on */
	areas: MapArea[] | null;
	/** in the order of the wijken, the gemeente last; places without anything are left out */
	offers: OffersAt[];
	background: boolean;
	/** of Mapbox, null where this installation has none */
	token: string | null;
}
