import type { PlanarShape } from "#app/domain/place/planar-shape.ts";

/** A point of the world: longitude and latitude in degrees. */
export type Degrees = [longitude: number, latitude: number];

/** Where a wijk lies, in degrees (WGS84), and the spot inside it for its name. */
export interface MapArea {
	place: string;
	name: string;
	shortName: string;
	geometry: PlanarShape;
	spot: Degrees;
}

/**
 * A shade of the legend ("0", "ramp-3", as `maps/svg/scale.ts` names them), "plain" where no value is shown by colour, or
 * the sign of one that is "withheld" or "missing".
 */
export type AreaLook = string;

/** What is drawn of an area; made of published values alone, as the drawn map is. */
export interface SceneArea extends MapArea {
	look: AreaLook;
	/** printed under the name; "" prints nothing */
	text: string;
	/** of a circle for a count, in pixels; 0 draws none */
	radius: number;
	/** whose evening it is */
	own: boolean;
	/** "3 voorzieningen", or "" where there are none */
	offers: string;
}

export interface MapScene {
	areas: SceneArea[];
	/** The outermost corners of all areas: south-west, north-east. */
	bounds: [Degrees, Degrees];
	/** The tiles of PDOK lie under the areas. */
	background: boolean;
}
