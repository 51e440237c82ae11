import { piecesOf } from "#app/domain/place/planar-shape.ts";
import type { Degrees, MapArea } from "./scene.ts";

/** The corners of areas: south-west, north-east. @param areas one at least */
export function boundsOf(areas: Pick<MapArea, "geometry">[]): [Degrees, Degrees] {
	const points = areas.flatMap(({ geometry }) => piecesOf(geometry).flat(2));
	const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [
		[Math.min(...longitudes), Math.min(...latitudes)],
		[Math.max(...longitudes), Math.max(...latitudes)],
	];
}
