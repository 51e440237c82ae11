import polylabel from "polylabel";
import type { PlanarShape } from "#app/domain/place/planar-shape.ts";
import type { MapArea } from "../engine/scene.ts";
import { type DrawnArea, largestPiece } from "../svg/choropleth.ts";
import { ringToWgs84, shapeToWgs84 } from "./wgs84.ts";

/** How near to the best spot for a name is near enough, in metres. */
const precision = 10;

/**
 * Areas in degrees for a map to zoom in on, each with the spot for its name.
 * @returns null when one of them has no geometry: a map would be without it, and nobody would see that
 */
export function mapAreas(
	areas: (Omit<DrawnArea, "geometry" | "code" | "schematic"> & { geometry: PlanarShape | null })[],
): MapArea[] | null {
	const drawn = areas.flatMap(({ id, name, shortName, geometry }) => {
		if (!geometry) return [];
		const [x, y] = polylabel(largestPiece(geometry), precision);
		const [spot = [0, 0]] = ringToWgs84([[x, y]]);
		return [{ place: id, name, shortName, geometry: shapeToWgs84(geometry), spot }];
	});
	return drawn.length === areas.length && drawn.length > 0 ? drawn : null;
}
