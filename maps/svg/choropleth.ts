import { geoIdentity, geoPath } from "d3-geo";
import polylabel from "polylabel";
import { type PlanarShape, piecesOf, shapeOf, surfaceOf, wound } from "#app/domain/place/planar-shape.ts";

/** An area to draw. */
export interface DrawnArea {
	id: string;
	code: string;
	name: string;
	shortName: string;
	/** Drawn by hand, so that its borders are approximate. */
	schematic: boolean;
	geometry: PlanarShape;
}

/** One area as the browser gets it: an SVG path and the spot for its name, in units of the view box. */
export interface MapShape {
	/** id of the place */
	place: string;
	code: string;
	name: string;
	shortName: string;
	path: string;
	label: [number, number];
	/** How far the area reaches around the label at least. */
	room: number;
	/** Of a tile: its name in one or two lines that fit, or else its number in the key below. */
	lines?: string[];
	key?: number;
}

export interface MapShapes {
	width: number;
	height: number;
	schematic: boolean;
	/** There is no map: every area is a tile of the same size, in the order of their codes. */
	tiles: boolean;
	shapes: MapShape[];
	/** The borders of larger areas over it, as paths by the id of their place. */
	borders?: { place: string; path: string }[];
	/** The same gemeente in buurten, where a figure has values of them. */
	buurten?: { own: MapShapes; all: MapShapes };
}

const width = 400;
/** Room for the outlines of the outermost borders. */
const margin = 6;

/**
 * Draws areas for the server-rendered map: north up, fitted to the width, labels at the pole of inaccessibility.
 * Runs on the server only; the browser gets strings, and neither d3 nor coordinates.
 * @param given one at least
 * @param over areas whose borders lie over it
 */
export function drawShapes(given: DrawnArea[], over: DrawnArea[] = []): MapShapes {
	// A hole that runs the way of its outer ring would be filled.
	const areas = given.map((area) => ({ ...area, geometry: shapeOf(piecesOf(area.geometry).map(wound)) }));
	const collection = {
		type: "FeatureCollection" as const,
		features: areas.map(({ geometry }) => ({ type: "Feature" as const, properties: {}, geometry })),
	};
	const [[left, bottom], [right, top]] = geoPath().bounds(collection);
	const height = Math.ceil(((width - 2 * margin) * (top - bottom)) / (right - left)) + 2 * margin;
	const projection = geoIdentity()
		.reflectY(true)
		.fitExtent(
			[
				[margin, margin],
				[width - margin, height - margin],
			],
			collection,
		);
	const path = geoPath(projection).digits(1);
	return {
		width,
		height,
		schematic: areas.some((area) => area.schematic),
		tiles: false,
		shapes: areas.map(({ id, code, name, shortName, geometry }) => {
			const rings = largestPiece(geometry).map((ring) => ring.map((point) => projection(point) ?? point));
			const pole = polylabel(rings, 0.5);
			return {
				place: id,
				code,
				name,
				shortName,
				path: path(geometry) ?? "",
				label: [round(pole[0]), round(pole[1])],
				room: round(pole.distance),
			};
		}),
		borders: over.map(({ id, geometry }) => ({ place: id, path: path(geometry) ?? "" })),
	};
}

/** The piece that bears the label: the name of an area stands in it once. */
export function largestPiece(geometry: PlanarShape) {
	const sizeOf = ([outer]: [number, number][][]) => Math.abs(surfaceOf(outer ?? []));
	return piecesOf(geometry).reduce((largest, piece) => (sizeOf(piece) > sizeOf(largest) ? piece : largest));
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
