import { feature, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import { type PlanarShape, piecesOf, type Ring, shapeOf, surfaceOf } from "#app/domain/place/planar-shape.ts";

export interface Outlined {
	code: string;
	geometry: PlanarShape;
}

type Shapes = Topology<Record<string, Polygon<object> | MultiPolygon<object>>>;

/** A map is drawn about this many points wide, so that a smaller corner is not seen. */
const finest = 1_200;

/**
 * Makes areas simpler, neighbours together: a border that two share stays one border, so that no gap or overlap comes
 * between them.
 * @param joined areas to make out of others, which then follow the same borders: the codes of their parts by code
 */
export function simplifyTogether(areas: Outlined[], joined: Map<string, string[]>): Map<string, PlanarShape> {
	const weighed = presimplify(bordersOf(areas));
	const { objects } = weighed;
	// Added before simplifying, since what is shared is told by the arcs alone.
	for (const [code, parts] of joined)
		objects[keyOf(code, true)] = mergeArcs(
			weighed,
			parts.flatMap((part) => objects[keyOf(part)] ?? []),
		);
	const simple = simplify(weighed, smallestCorner(areas));
	const shapes = new Map<string, PlanarShape>();
	for (const { code, geometry } of areas) shapes.set(code, tidied(shapeIn(simple, keyOf(code)), geometry));
	for (const code of joined.keys()) {
		const whole = shapeIn(weighed, keyOf(code, true));
		shapes.set(code, tidied(shapeIn(simple, keyOf(code, true)), whole));
	}
	return shapes;
}

const keyOf = (code: string, isJoined = false): string => (isJoined ? `joined ${code}` : code);

/** What was polygons stays polygons, of one piece or several. */
const bordersOf = (areas: Outlined[]): Shapes =>
	topology(Object.fromEntries(areas.map(({ code, geometry }) => [keyOf(code), geometry]))) as Shapes;

const nowhere: PlanarShape = { type: "MultiPolygon", coordinates: [] };

function shapeIn(shapes: Shapes, key: string): PlanarShape {
	const found = shapes.objects[key];
	if (!found) return nowhere;
	const made = feature(shapes, found);
	const shape = ("geometry" in made ? made.geometry : nowhere) as PlanarShape;
	// While it is weighed, every point carries its weight behind it.
	return shapeOf(piecesOf(shape).map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))));
}

/** The surface of the smallest triangle that is kept, in square metres. */
function smallestCorner(areas: Outlined[]): number {
	const points = areas.flatMap(({ geometry }) => piecesOf(geometry).flat(2));
	let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const [x, y] of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		bottom = Math.min(bottom, y);
		top = Math.max(top, y);
	}
	return (Math.max(right - left, top - bottom) / finest) ** 2;
}

/** Takes away pieces and holes that shrank to nothing; an area of which nothing would be left stays as it was. */
function tidied(simple: PlanarShape, before: PlanarShape): PlanarShape {
	const isSurface = (ring: Ring | undefined) => ring !== undefined && Math.abs(surfaceOf(ring)) >= 1;
	const pieces = piecesOf(simple)
		.filter(([outer]) => isSurface(outer))
		.map((rings) => rings.filter(isSurface));
	return pieces.length > 0 ? shapeOf(pieces) : before;
}
