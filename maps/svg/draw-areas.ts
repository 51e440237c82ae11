import type { PlanarShape } from "#app/domain/place/planar-shape.ts";
import { type DrawnArea, drawShapes, type MapShapes } from "./choropleth.ts";
import { drawTiles } from "./tiles.ts";

/**
 * Draws areas as a map, or as tiles when one of them has no geometry: on a map it would be missing, and nobody would see
 * that it is.
 */
export function drawAreas(
	areas: (Omit<DrawnArea, "geometry"> & { geometry: PlanarShape | null })[],
): MapShapes {
	const drawn = areas.flatMap(({ geometry, ...area }) => (geometry ? [{ ...area, geometry }] : []));
	return drawn.length === areas.length && drawn.length > 0 ? drawShapes(drawn) : drawTiles(areas);
}
