import type { PlanarShape } from "#app/domain/place/planar-shape.ts";
import { type DrawnArea, drawShapes, type MapShapes } from "./choropleth.ts";
import { drawTiles } from "./tiles.ts";

type Area = Omit<DrawnArea, "geometry"> & { geometry: PlanarShape | null };

/**
 * Draws areas as a map, or as tiles when one of them has no geometry: on a map it would be missing, and nobody would see
 * that it is.
 * @param over areas whose borders lie over it
 */
export function drawAreas(areas: Area[], over: Area[] = []): MapShapes {
	const drawn = areas.flatMap(withGeometry);
	return drawn.length === areas.length && drawn.length > 0
		? drawShapes(drawn, over.flatMap(withGeometry))
		: drawTiles(areas);
}

/** Draws wijken with their buurten: those of one wijk by themselves, and all of them within the borders of the wijken. */
export function drawBuurten(
	wijken: Area[],
	buurten: (Area & { parent: string | null })[],
	wijk: string,
): MapShapes {
	const own = buurten.filter(({ parent }) => parent === wijk);
	return {
		...drawAreas(wijken),
		buurten: {
			own: drawAreas(
				own,
				wijken.filter(({ id }) => id === wijk),
			),
			all: drawAreas(buurten, wijken),
		},
	};
}

function withGeometry({ geometry, ...area }: Area): DrawnArea[] {
	return geometry ? [{ ...area, geometry }] : [];
}
