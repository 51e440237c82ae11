import { type PlanarShape, type Ring, shapeOf, surfaceOf } from "#app/domain/place/planar-shape.ts";
import { pointToRd } from "#maps/geometry/wgs84.ts";
import { BoundaryError, mostPoints } from "./boundary-file.ts";

type Point = [number, number];
type Pieces = Point[][][];

interface Box {
	x: Point;
	y: Point;
}

/** Where the Netherlands lie on each grid, with room around. */
const rd: Box = { x: [-10_000, 310_000], y: [280_000, 660_000] };
const wgs84: Box = { x: [2.5, 7.9], y: [50.4, 54] };
const swapped: Box = { x: wgs84.y, y: wgs84.x };

/** Reads the geometry of an area, whatever the direction of its rings. @throws {BoundaryError} */
export function readPieces(geometry: unknown, code: string): Pieces {
	const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
	if (type !== "Polygon" && type !== "MultiPolygon") throw new BoundaryError("no-areas", code);
	const pieces = type === "Polygon" ? [coordinates] : coordinates;
	return listOf(pieces, code).map((piece) =>
		listOf(piece, code).map((ring) => listOf(ring, code).map((point) => readPoint(point, code))),
	);
}

function listOf(value: unknown, code: string): unknown[] {
	if (!Array.isArray(value) || value.length === 0) throw new BoundaryError("damaged-area", code);
	return value;
}

function readPoint(value: unknown, code: string): Point {
	const [x, y]: unknown[] = Array.isArray(value) ? value : [];
	if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y))
		throw new BoundaryError("damaged-area", code);
	return [x, y];
}

/**
 * Brings areas to RD, to a decimetre. Which grid they are on is told by the numbers alone: files say it wrongly or not at
 * all, and no grid of the Netherlands overlaps another.
 * @throws {BoundaryError}
 */
export function toPlanar<Area extends { code: string; pieces: Pieces }>(
	areas: Area[],
): (Area & { geometry: PlanarShape })[] {
	const points = areas.flatMap(({ pieces }) => pieces.flat());
	const count = points.reduce((sum, ring) => sum + ring.length, 0);
	if (count > mostPoints) throw new BoundaryError("file-too-large");
	const all = (box: Box) =>
		points.every((ring) =>
			ring.every(([x, y]) => x >= box.x[0] && x <= box.x[1] && y >= box.y[0] && y <= box.y[1]),
		);
	const move = all(rd)
		? (point: Point) => point
		: all(wgs84)
			? pointToRd
			: all(swapped)
				? ([y, x]: Point) => pointToRd([x, y])
				: null;
	if (!move) throw new BoundaryError("unknown-grid");
	return areas.map((area) => {
		const pieces = area.pieces.flatMap((rings) => {
			const [outer, ...holes] = rings.map((ring) => tidy(ring.map(move)));
			return outer && isSurface(outer) ? [[outer, ...holes.filter(isSurface)]] : [];
		});
		if (pieces.length === 0) throw new BoundaryError("damaged-area", area.code);
		return { ...area, geometry: shapeOf(pieces) };
	});
}

const isSurface = (ring: Ring): boolean => ring.length >= 4 && Math.abs(surfaceOf(ring)) >= 1;

/** Whole decimetres, no point twice in a row, and closed. */
function tidy(points: Point[]): Ring {
	const ring: Ring = [];
	for (const [x, y] of points) {
		const point: Point = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
		if (!isSame(ring.at(-1), point)) ring.push(point);
	}
	const [first] = ring;
	if (first && !isSame(ring.at(-1), first)) ring.push(first);
	return ring;
}

const isSame = (a: Point | undefined, b: Point): boolean => a?.[0] === b[0] && a[1] === b[1];
