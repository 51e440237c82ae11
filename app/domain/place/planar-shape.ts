/** A closed line of points; the first and the last are the same. */
export type Ring = [number, number][];

/** An area on a planar grid in metres (RD, EPSG:28992): one piece or several, each with its outer ring first, then its holes. */
export type PlanarShape =
	| { type: "Polygon"; coordinates: Ring[] }
	| { type: "MultiPolygon"; coordinates: Ring[][] };

/** The pieces of an area. */
export const piecesOf = (shape: PlanarShape): Ring[][] =>
	shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

/** @param pieces one at least */
export const shapeOf = (pieces: Ring[][]): PlanarShape =>
	pieces.length === 1
		? { type: "Polygon", coordinates: pieces[0] ?? [] }
		: { type: "MultiPolygon", coordinates: pieces };

/** The surface within a ring, in square units of the grid; positive when it runs counter-clockwise. */
export function surfaceOf(ring: Ring): number {
	let doubled = 0;
	for (let at = 0; at < ring.length - 1; at++) {
		const [x, y] = ring[at] ?? [0, 0];
		const [nextX, nextY] = ring[at + 1] ?? [0, 0];
		doubled += x * nextY - nextX * y;
	}
	return doubled / 2;
}

/** A piece with its outer ring counter-clockwise and its holes clockwise, as GeoJSON (RFC 7946) and fills of SVG want it. */
export const wound = (rings: Ring[]): Ring[] =>
	rings.map((ring, at) => (surfaceOf(ring) > 0 === (at === 0) ? ring : ring.toReversed()));
