import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { piecesOf, type Ring, surfaceOf } from "#app/domain/place/planar-shape.ts";
import { ringToWgs84 } from "#maps/geometry/wgs84.ts";
import { geoJson, type MadeArea, shapefile, square } from "#tests/helpers/boundary-files.ts";
import type { ReadArea } from "./boundary-file.ts";
import { readBoundaries } from "./read-boundaries.ts";

const gemeente = "GM0999";
const [x, y] = [140_000, 455_000];

const wijk = (code: string, naam: string, ...pieces: Ring[][]): MadeArea => ({
	properties: { wijkcode: code, wijknaam: naam, gemeentecode: gemeente },
	pieces,
});
const centrum = wijk("WK099901", "Centrum", [square(x, y)]);
const noord = wijk("WK099902", "Noord", [square(x, y + 1_000)]);
const buurt = (code: string, naam: string, ...pieces: Ring[][]): MadeArea => ({
	properties: { BU_CODE: code, BU_NAAM: naam, WK_CODE: `WK${code.slice(2, 8)}`, GM_CODE: gemeente },
	pieces,
});

const read = (file: Uint8Array, buurten: { code: string; geometry: ReadArea["geometry"] }[] = []) =>
	readBoundaries({ file, gemeente, buurten });

function areasOf(file: Uint8Array): ReadArea[] {
	const result = read(file);
	if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
	return result.areas;
}

/** The surface of an area in hectares, holes taken off. */
const hectares = ({ geometry }: ReadArea): number =>
	piecesOf(geometry)
		.flatMap((rings) => rings.map((ring, at) => (at === 0 ? 1 : -1) * Math.abs(surfaceOf(ring))))
		.reduce((sum, one) => sum + one, 0) / 10_000;

const listed = (areas: ReadArea[]) =>
	areas.map((area) => [area.level, area.code, area.name, Math.round(hectares(area) * 10) / 10]);

const inWgs84 = (areas: MadeArea[]): MadeArea[] =>
	areas.map((area) => ({ ...area, pieces: area.pieces.map((rings) => rings.map(ringToWgs84)) }));
const swapped = (areas: MadeArea[]): MadeArea[] =>
	areas.map((area) => ({
		...area,
		pieces: area.pieces.map((rings) =>
			rings.map((ring) => ring.map(([first, second]): [number, number] => [second, first])),
		),
	}));
const turned = (areas: MadeArea[]): MadeArea[] =>
	areas.map((area) => ({
		...area,
		pieces: area.pieces.map((rings) => rings.map((ring) => ring.toReversed())),
	}));

describe("a file with wijken", () => {
	const two = [
		["wijk", "WK099901", "Centrum", 100],
		["wijk", "WK099902", "Noord", 100],
	];

	test.each([
		["GeoJSON in RD", geoJson([centrum, noord])],
		[
			"GeoJSON that names its grid",
			geoJson([centrum, noord], { crs: { properties: { name: "EPSG:28992" } } }),
		],
		["GeoJSON in WGS84", geoJson(inWgs84([centrum, noord]))],
		["GeoJSON with latitude first", geoJson(swapped(inWgs84([centrum, noord])))],
		["GeoJSON wound the other way", geoJson(turned([centrum, noord]))],
		["GeoJSON with the mark of Windows", Uint8Array.from([0xef, 0xbb, 0xbf, ...geoJson([centrum, noord])])],
		["a shapefile", shapefile([centrum, noord])],
		["a shapefile wound the other way", shapefile(turned([centrum, noord]))],
		["a shapefile in WGS84", shapefile(inWgs84([centrum, noord]))],
		["a zip with GeoJSON", zipSync({ "wijken.geojson": geoJson([centrum, noord]) })],
	])("is read: %s", (_, file) => {
		expect(
			listed(areasOf(file)).map(([level, code, name, size]) => [level, code, name, Math.round(Number(size))]),
		).toEqual(two);
	});

	test("lies where it lay, to the metre, when it comes in degrees", () => {
		const [area] = areasOf(geoJson(inWgs84([centrum])));
		const [corner] = area ? (piecesOf(area.geometry)[0]?.[0] ?? []) : [];
		expect(Math.hypot((corner?.[0] ?? 0) - x, (corner?.[1] ?? 0) - y)).toBeLessThan(1);
	});

	test("may have pieces and holes, in GeoJSON as in a shapefile", () => {
		const island = square(x + 5_000, y, 500);
		const hole = square(x + 250, y + 250, 500).toReversed();
		const odd = wijk("WK099901", "Centrum", [square(x, y), hole], [island]);
		for (const file of [geoJson([odd]), shapefile(turned([odd])), shapefile([odd])]) {
			const [area] = areasOf(file);
			expect(area && hectares(area)).toBeCloseTo(100 - 25 + 25, 1);
			expect(
				area &&
					piecesOf(area.geometry)
						.map((rings) => rings.length)
						.sort(),
			).toEqual([1, 2]);
		}
	});

	test("may spread one wijk over several rows", () => {
		const parts = [centrum, { ...centrum, pieces: [[square(x + 3_000, y)]] }];
		expect(listed(areasOf(geoJson(parts)))).toEqual([["wijk", "WK099901", "Centrum", 200]]);
	});

	test("is known by the names that CBS, PDOK and cartomap give, and tells its year", () => {
		const names: Record<string, string>[] = [
			{ wijkcode: "WK099901", wijknaam: "Centrum", jaar: "2025" },
			{ WK_CODE: "WK099901", WK_NAAM: "Centrum", GM_CODE: gemeente, H2O: "NEE", JAAR: "2025" },
			{ statcode: "WK099901", jrstatcode: "2025WK099901", statnaam: "Centrum", gmCode: gemeente },
		];
		for (const properties of names) {
			expect(read(geoJson([{ ...centrum, properties }]))).toMatchObject({
				ok: true,
				year: 2025,
				areas: [{ level: "wijk", code: "WK099901", name: "Centrum" }],
			});
		}
	});

	test("leaves out water, the outline of the gemeente and other gemeenten", () => {
		const others: MadeArea[] = [
			{ properties: { gemeentecode: gemeente, gemeentenaam: "Ons" }, pieces: [[square(x, y, 2_000)]] },
			{ properties: { wijkcode: "WK099801", wijknaam: "Elders" }, pieces: [[square(x + 9_000, y)]] },
			{
				properties: { wijkcode: "WK099909", wijknaam: "Plas", water: "JA" },
				pieces: [[square(x, y + 9_000)]],
			},
		];
		expect(areasOf(geoJson([centrum, ...others])).map(({ code }) => code)).toEqual(["WK099901"]);
	});

	test("keeps the letters of Windows in the table of a shapefile", () => {
		const [area] = areasOf(
			shapefile([{ ...centrum, properties: { WK_CODE: "WK099901", WK_NAAM: "Carré" } }]),
		);
		expect(area?.name).toBe("Carré");
	});
});

describe("borders", () => {
	/** A wavy line of many points from west to east, as two neighbours both have it. */
	const shore = Array.from({ length: 2_000 }, (_, at): [number, number] => [
		x + at,
		y + 1_000 + Math.sin(at / 90) * 60 + Math.sin(at / 3) * 0.8,
	]);
	const west: [number, number] = shore[0] ?? [x, y];
	const east = shore.at(-1) ?? west;
	const south: Ring = [...shore, [east[0], y], [west[0], y], west];
	const north: Ring = [...shore, [east[0], y + 3_000], [west[0], y + 3_000], west];
	const pair = [wijk("WK099901", "Zuid", [south]), wijk("WK099902", "Noord", [north.toReversed()])];

	test("become simpler, and stay one line between neighbours", () => {
		const result = read(geoJson(pair));
		if (!result.ok) throw new Error(result.code);
		expect(result.points.kept).toBeLessThan(result.points.read / 8);
		const inside = (ring: Ring) =>
			new Set(ring.map(String).filter((point) => !/,(455000|458000)$/.test(point)));
		const [a, b] = result.areas.map(({ geometry }) => inside(piecesOf(geometry)[0]?.[0] ?? []));
		expect(a?.size).toBeGreaterThan(10);
		expect(a).toEqual(b);
	});

	test("of a wijk are those of its buurten together, with what lies within filled", () => {
		const hole = square(x + 250, y + 250, 500);
		const buurten = [
			buurt("BU09990101", "Rand", [square(x, y), hole.toReversed()]),
			buurt("BU09990102", "Kern", [hole]),
			buurt("BU09990201", "Noord", [square(x, y + 1_000)]),
		];
		const lying = {
			properties: { BU_CODE: "", BU_NAAM: "", WK_CODE: "WK099901", WK_NAAM: "Centrum", GM_CODE: gemeente },
			pieces: [[square(x, y, 900)]],
		};
		expect(listed(areasOf(geoJson([...buurten, lying])))).toEqual([
			["wijk", "WK099901", "Centrum", 100],
			["wijk", "WK099902", null, 100],
			["buurt", "BU09990101", "Rand", 75],
			["buurt", "BU09990102", "Kern", 25],
			["buurt", "BU09990201", "Noord", 100],
		]);
	});

	test("of buurten that were drawn before make the wijken of a later file", () => {
		const before = areasOf(geoJson([buurt("BU09990101", "Rand", [square(x, y)])]));
		const drawn = before.filter(({ level }) => level === "buurt");
		const result = read(geoJson([wijk("WK099901", "Centrum", [square(x + 7, y + 7, 1_010)]), noord]), drawn);
		expect(result.ok && listed(result.areas)).toEqual([
			["wijk", "WK099901", "Centrum", 100],
			["wijk", "WK099902", "Noord", 100],
		]);
	});
});
