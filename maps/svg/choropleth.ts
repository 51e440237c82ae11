import { geoIdentity, geoPath } from "d3-geo";
import polylabel from "polylabel";

/** An area to draw: a polygon on a planar grid in metres, such as RD (EPSG:28992). */
export interface DrawnArea {
	id: string;
	code: string;
	name: string;
	shortName: string;
	/** Drawn by hand, so that its borders are approximate. */
	schematic: boolean;
	geometry: { type: "Polygon"; coordinates: [number, number][][] };
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
}

export interface MapShapes {
	width: number;
	height: number;
	schematic: boolean;
	shapes: MapShape[];
}

const width = 400;
/** Room for the outlines of the outermost borders. */
const margin = 6;

/**
 * Draws areas for the server-rendered map: north up, fitted to the width, labels at the pole of inaccessibility.
 * Runs on the server only; the browser gets strings, and neither d3 nor coordinates.
 */
export function drawShapes(areas: DrawnArea[]): MapShapes {
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
		shapes: areas.map(({ id, code, name, shortName, geometry }) => {
			const rings = geometry.coordinates.map((ring) => ring.map((point) => projection(point) ?? point));
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
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
