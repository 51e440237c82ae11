import { strToU8, type Zippable, zipSync } from "fflate";
import type { Ring } from "#app/domain/place/planar-shape.ts";

/** A piece of a made-up gemeente: properties as a file has them, and pieces with their rings in RD metres. */
export interface MadeArea {
	properties: Record<string, string>;
	pieces: Ring[][];
}

/** A square of so many metres, counter-clockwise, its lower left corner at x and y. */
export const square = (x: number, y: number, size = 1_000): Ring => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];

const geometryOf = (pieces: Ring[][]) =>
	pieces.length === 1
		? { type: "Polygon", coordinates: pieces[0] }
		: { type: "MultiPolygon", coordinates: pieces };

export function geoJson(areas: MadeArea[], more: object = {}): Uint8Array {
	return strToU8(
		JSON.stringify({
			type: "FeatureCollection",
			...more,
			features: areas.map(({ properties, pieces }) => ({
				type: "Feature",
				properties,
				geometry: geometryOf(pieces),
			})),
		}),
	);
}

/** The same as a zipped shapefile, its rings as they are given. */
export function shapefile(areas: MadeArea[], name = "gebieden", more: Zippable = {}): Uint8Array {
	return zipSync({
		[`${name}.shp`]: shpOf(areas.map(({ pieces }) => pieces.flat())),
		[`${name}.dbf`]: dbfOf(areas.map(({ properties }) => properties)),
		...more,
	});
}

/** Polygons as the white paper of ESRI has them: type 5, parts and points. */
function shpOf(shapes: Ring[][]): Uint8Array {
	const lengths = shapes.map((rings) => 44 + rings.length * 4 + rings.flat().length * 16);
	const total = 100 + lengths.reduce((sum, length) => sum + length + 8, 0);
	const view = new DataView(new ArrayBuffer(total));
	view.setInt32(0, 9994);
	view.setInt32(24, total / 2);
	view.setInt32(28, 1000, true);
	view.setInt32(32, 5, true);
	let at = 100;
	shapes.forEach((rings, record) => {
		view.setInt32(at, record + 1);
		view.setInt32(at + 4, (lengths[record] ?? 0) / 2);
		at += 8;
		view.setInt32(at, 5, true);
		view.setInt32(at + 36, rings.length, true);
		view.setInt32(at + 40, rings.flat().length, true);
		let first = 0;
		rings.forEach((ring, part) => {
			view.setInt32(at + 44 + part * 4, first, true);
			first += ring.length;
		});
		rings.flat().forEach(([x, y], point) => {
			view.setFloat64(at + 44 + rings.length * 4 + point * 16, x, true);
			view.setFloat64(at + 52 + rings.length * 4 + point * 16, y, true);
		});
		at += lengths[record] ?? 0;
	});
	return new Uint8Array(view.buffer);
}

const width = 40;

/** dBASE III with columns of text, as Windows writes it. */
function dbfOf(rows: Record<string, string>[]): Uint8Array {
	const columns = Object.keys(rows[0] ?? {});
	const headerLength = 32 + columns.length * 32 + 1;
	const rowLength = 1 + columns.length * width;
	const bytes = new Uint8Array(headerLength + rows.length * rowLength + 1);
	const view = new DataView(bytes.buffer);
	view.setUint8(0, 3);
	view.setUint32(4, rows.length, true);
	view.setUint16(8, headerLength, true);
	view.setUint16(10, rowLength, true);
	columns.forEach((column, at) => {
		bytes.set(strToU8(column.slice(0, 10)), 32 + at * 32);
		bytes[32 + at * 32 + 11] = 67;
		bytes[32 + at * 32 + 16] = width;
	});
	bytes[headerLength - 1] = 13;
	bytes.fill(32, headerLength);
	rows.forEach((row, at) => {
		columns.forEach((column, place) => {
			const text = Uint8Array.from(row[column] ?? "", (sign) => sign.charCodeAt(0));
			bytes.set(text.slice(0, width), headerLength + at * rowLength + 1 + place * width);
		});
	});
	return bytes;
}
