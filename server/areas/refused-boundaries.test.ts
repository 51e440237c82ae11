import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Ring } from "#app/domain/place/planar-shape.ts";
import { geoJson, type MadeArea, shapefile, square } from "#tests/helpers/boundary-files.ts";
import { readBoundaries } from "./read-boundaries.ts";

const [x, y] = [140_000, 455_000];
const wijk = (code: string, naam: string, ...pieces: Ring[][]): MadeArea => ({
	properties: { wijkcode: code, wijknaam: naam },
	pieces,
});
const centrum = wijk("WK099901", "Centrum", [square(x, y)]);
const read = (file: Uint8Array) => readBoundaries({ file, gemeente: "GM0999", buurten: [] });

describe("a file is refused, with what it is about,", () => {
	const line = {
		type: "LineString",
		coordinates: [
			[x, y],
			[x + 1, y],
		],
	};
	const feature = (geometry: unknown, properties = centrum.properties) =>
		strToU8(
			JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] }),
		);
	const whole = shapefile([centrum]);

	test.each([
		["when it is empty", new Uint8Array(), "empty-file", ""],
		["when it is something else", strToU8("%PDF-1.7"), "unreadable-file", ""],
		["when it is JSON of another kind", strToU8('{"type":"Topology"}'), "unreadable-file", ""],
		["when its list is empty", geoJson([]), "no-areas", ""],
		["when it is a zip without shapes", zipSync({ "lees.txt": strToU8("hallo") }), "no-shapefile", ""],
		["when the table lacks", zipSync({ "a.shp": new Uint8Array(100) }), "no-table", "a"],
		[
			"when the shapes are no shapes",
			zipSync({ "a.shp": strToU8("x".repeat(200)), "a.dbf": new Uint8Array(40) }),
			"unreadable-file",
			"a",
		],
		["when the zip is cut off", whole.slice(0, whole.length / 2), "damaged-zip", ""],
		["when the zip is broken inside", broken(whole), "damaged-zip", "gebieden.shp"],
		[
			"when it has no codes",
			geoJson([{ properties: { naam: "Centrum" }, pieces: centrum.pieces }]),
			"no-codes",
			"",
		],
		[
			"when it is of another gemeente",
			geoJson([wijk("WK035501", "Zeist", [square(x, y)])]),
			"wrong-gemeente",
			"GM0355",
		],
		["when it has lines only", feature(line), "no-areas", "WK099901"],
		["when it has no geometry", feature(null), "no-areas", "WK099901"],
		[
			"when a point is no point",
			feature({ type: "Polygon", coordinates: [[[x, "y"]]] }),
			"damaged-area",
			"WK099901",
		],
		[
			"when a ring is no surface",
			feature({
				type: "Polygon",
				coordinates: [
					[
						[x, y],
						[x, y + 9],
						[x, y],
					],
				],
			}),
			"damaged-area",
			"WK099901",
		],
		[
			"when it lies elsewhere on the globe",
			geoJson([
				wijk("WK099901", "Parijs", [
					[
						[2.3, 48.8],
						[2.4, 48.8],
						[2.4, 48.9],
						[2.3, 48.8],
					],
				]),
			]),
			"unknown-grid",
			"",
		],
		[
			"when it is on the grid of web maps",
			geoJson([wijk("WK099901", "Web", [square(583_000, 6_820_000)])]),
			"unknown-grid",
			"",
		],
		[
			"when it unpacks to far more than it says",
			lying(zipSync({ "a.geojson": new Uint8Array(130 * 2 ** 20) })),
			"file-too-large",
			"",
		],
		[
			"when it unpacks to far more than it is",
			zipSync({ "a.geojson": new Uint8Array(130 * 2 ** 20) }),
			"file-too-large",
			"",
		],
	])("%s", (_, file, code, detail) => {
		expect(read(file)).toEqual({ ok: false, code, detail });
	});
});

/** The same zip with some of its packed bytes turned over. */
function broken(zip: Uint8Array): Uint8Array {
	const copy = zip.slice();
	for (let at = 60; at < 90; at++) copy[at] = 255 - (copy[at] ?? 0);
	return copy;
}

/** The same zip, which says in both of its places that the file in it has ten bytes. */
function lying(zip: Uint8Array): Uint8Array {
	const copy = zip.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 30; at++) {
		const sign = view.getUint32(at, true);
		if (sign === 0x04034b50) view.setUint32(at + 22, 10, true);
		if (sign === 0x02014b50) view.setUint32(at + 24, 10, true);
	}
	return copy;
}
