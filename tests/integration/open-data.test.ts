import { eq } from "drizzle-orm";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { loader as areas } from "#app/routes/api/areas.ts";
import { loader as areasGeojson } from "#app/routes/api/areas-geojson.ts";
import { loader as breaks } from "#app/routes/api/breaks.ts";
import { loader as catalog } from "#app/routes/api/catalog.ts";
import { loader as figures } from "#app/routes/api/figures.ts";
import { loader as figuresCsv } from "#app/routes/api/figures-csv.ts";
import { loader as indicators } from "#app/routes/api/indicators.ts";
import { loader as notes } from "#app/routes/api/notes.ts";
import { loader as offers } from "#app/routes/api/offers.ts";
import { figureItem, publication } from "#app/routes/api/open-data.ts";
import { loader as openapi } from "#app/routes/api/openapi.ts";
import { loader as publicationsLatest } from "#app/routes/api/publications-latest.ts";
import { loader as targets } from "#app/routes/api/targets.ts";
import { loader as targetsCsv } from "#app/routes/api/targets-csv.ts";
import addressesOfApi from "#app/routes.ts";
import { moveRelease } from "#db/queries/release-states.server.ts";
import { source } from "#db/schema/index.ts";
import { release } from "#tests/helpers/release.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const routes = {
	areas,
	"areas.geojson": areasGeojson,
	indicators,
	figures,
	"figures.csv": figuresCsv,
	targets,
	"targets.csv": targetsCsv,
	notes,
	breaks,
	offers,
	"catalog.jsonld": catalog,
	"publications/latest.json": publicationsLatest,
	"openapi.json": openapi,
};
const { db } = await houseForTests();

async function get(route: keyof typeof routes, query = "", headers: HeadersInit = {}): Promise<Response> {
	const request = new Request(`http://localhost/api/v1/${route}${query}`, { headers });
	return routes[route]({ request, params: {}, context: {} as never });
}

interface Dataset {
	"dct:identifier": string;
	"dcat:distribution": { "dcat:accessURL": { "@id": string } }[];
}

async function figuresOf(query: string) {
	const body = (await (await get("figures", query)).json()) as { figures: unknown[] };
	return body.figures.map((one) => figureItem.parse(one));
}

describe("open data", () => {
	test("gives the figures of an area, of an indicator and of a period", async () => {
		expect(await figuresOf("?area=WK035502&indicator=kinderen-uitkeringsgezin&period=2023")).toMatchObject([
			{ area: "WK035502", state: "shown", value: 7, unit: "percentage", fictional: false },
		]);
		expect(await figuresOf("?area=WK999999")).toEqual([]);
		expect((await figuresOf("?area=GM0355")).length).toBeGreaterThan(12);
	});

	test("says of hidden figures that they are, and nothing more", async () => {
		const found = await figuresOf("?indicator=wor-jeugd&period=2024");
		expect(Object.fromEntries(found.map((one) => [one.area, [one.state, one.value, one.lessThan]]))).toEqual({
			GM0355: ["shown", 52, null],
			WK035501: ["shown", 10, null],
			WK035502: ["shown", 18, null],
			WK035503: ["shown", 14, null],
			WK035504: ["small", null, 5],
			WK035505: ["withheld", null, null],
		});
	});

	test("refuses an unknown or wrong parameter with a problem that names it", async () => {
		for (const [query, parameter] of [
			["?period=lente", "period"],
			["?wijk=Noord", "wijk"],
			["?area=%27;drop", "area"],
		]) {
			const response = await get("figures", query);
			expect(response.status).toBe(400);
			expect(response.headers.get("Content-Type")).toMatch("application/problem+json");
			expect(await response.json()).toMatchObject({ code: "invalid-parameter", parameter });
		}
	});

	test("may be cached, and is not sent again while it is the same", async () => {
		for (const route of Object.keys(routes) as (keyof typeof routes)[]) {
			const first = await get(route);
			expect(first.headers.get("Cache-Control")).toMatch("public");
			const again = await get(route, "", { "If-None-Match": first.headers.get("ETag") ?? "" });
			expect([again.status, await again.text()]).toEqual([304, ""]);
		}
	});

	test("draws the wijken around Zeist, counter-clockwise and in degrees", async () => {
		const response = await get("areas.geojson");
		expect(response.headers.get("Content-Type")).toMatch("application/geo+json");
		const { features } = (await response.json()) as {
			features: { id: string; geometry: { coordinates: [number, number][][] } }[];
		};
		expect(features.map((one) => one.id)).toEqual([
			"WK035501",
			"WK035502",
			"WK035503",
			"WK035504",
			"WK035505",
		]);
		for (const [longitude, latitude] of features.flatMap((one) => one.geometry.coordinates.flat())) {
			expect(longitude > 5.15 && longitude < 5.4 && latitude > 52.03 && latitude < 52.17).toBe(true);
		}
	});

	test("gives the same figures as a table, with its heads though it is empty", async () => {
		const query = "?indicator=wor-jeugd&period=2024";
		const told = await get("figures.csv", query);
		expect(told.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
		const { data } = Papa.parse<Record<string, string>>((await told.text()).trim(), { header: true });
		const asked = await figuresOf(query);
		expect(data.map(({ area, state, value }) => ({ area, state, value }))).toEqual(
			asked.map(({ area, state, value }) => ({ area, state, value: value === null ? "" : String(value) })),
		);
		expect(data.find(({ area }) => area === "WK035504")).toMatchObject({
			state: "small",
			lessThan: "5",
			value: "",
		});
		expect(await (await get("figures.csv", "?area=WK999999")).text()).toMatch(
			/^indicator,area,period,[^\n]*\n$/,
		);
	});

	test("describes every address of the API, and no other", async () => {
		const description = (await (await get("openapi.json")).json()) as { paths: Record<string, unknown> };
		const addresses = addressesOfApi.flatMap(({ path }) => {
			const [, rest] = /^api\/v1(\/.*)$/.exec(path ?? "") ?? [];
			return rest ? [rest.replaceAll(/:(\w+)/g, "{$1}")] : [];
		});
		expect(addresses.length).toBeGreaterThan(15);
		expect(Object.keys(description.paths).sort()).toEqual(addresses.sort());
	});

	test("says which parts of a delivery can be published", async () => {
		const { paths } = (await (await get("openapi.json")).json()) as {
			paths: Record<string, { post: { requestBody: object } }>;
		};
		expect(paths["/imports/{id}/publish"]?.post.requestBody).toMatchObject({
			content: {
				"application/json": {
					schema: { properties: { only: { type: "string", enum: ["gemeente", "whole"] } } },
				},
			},
		});
	});

	test("tells what datasets there are: one for each source that everybody may read, with what is known of it", async () => {
		await release(db, "embargoed", null, [
			{ indicator: "jeugdigen", place: "zeist", period: "2031", value: 1234 },
		]);
		await db.insert(source).values({ id: "unread", title: "Nergens gelezen", publisher: "" });
		const response = await get("catalog.jsonld");
		expect(response.headers.get("Content-Type")).toMatch("application/ld+json");
		const catalog = (await response.json()) as Record<string, unknown> & { "dcat:dataset": Dataset[] };
		expect(catalog).toMatchObject({ "@type": "dcat:Catalog", "dct:publisher": { "foaf:name": "Zeist" } });
		const known = new Map(catalog["dcat:dataset"].map((one) => [one["dct:identifier"], one]));
		const demo = known.get("source-demo");
		expect(demo).toMatchObject({
			"dct:issued": { "@type": "xsd:dateTime" },
			"dct:title": { "@language": "nl" },
		});
		expect(JSON.stringify(demo)).not.toContain("dct:license");
		expect(known.has("source-unread")).toBe(false);
		expect(JSON.stringify(known.get("areas"))).toContain("areas.geojson");

		const files = demo?.["dcat:distribution"].map((one) => one["dcat:accessURL"]["@id"]) ?? [];
		const [json, csv] = files.map((one) => one.replace("http://localhost/api/v1/", ""));
		expect([json, csv]).toEqual(["figures?source=demo", "figures.csv?source=demo"]);
		const ofSource = await figuresOf("?source=demo");
		expect(ofSource.length).toBeGreaterThan(5);
		expect(ofSource.length).toBeLessThan((await figuresOf("")).length);
		expect(await figuresOf("?source=unread")).toEqual([]);

		await db.update(source).set({ licence: "cc-by" }).where(eq(source.id, "demo"));
		const licensed = (await (await get("catalog.jsonld")).json()) as { "dcat:dataset": Dataset[] };
		const again = licensed["dcat:dataset"].find((one) => one["dct:identifier"] === "source-demo");
		expect(again?.["dcat:distribution"]).toMatchObject([
			{ "dct:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" } },
			{ "dct:license": {} },
		]);
	});
});

describe("the disclosure set", () => {
	test("holds counts of people only, with the sums that tie them", async () => {
		const set = publication.parse(await (await get("publications/latest.json")).json());
		const cells = new Map(set.cells.map((one) => [one.id, one.value]));
		expect(cells.get("wor-jeugd|zeist-oost|2024|")).toEqual({ lt: 5 });
		expect(cells.get("wor-jeugd|den-dolder|2024|")).toBe(null);
		expect(cells.get("wor-jeugd|zeist-noord|2024|")).toBe(18);
		expect(cells.get("wor-jeugd|zeist|2024|")).toBe(52);
		expect([...cells.keys()].some((id) => /realisatie|wachttijd|gestrest/.test(id))).toBe(false);
		expect(set.relations.map((one) => one.total)).toContain("jeugdhulp-clienten|zeist|2024|");
		for (const { total, parts, within = 0, adding } of set.relations) {
			const values = parts.map((id) => cells.get(id));
			const open = values.filter((value) => typeof value === "number");
			// One hidden part would be the total less the others, where that is told.
			if (typeof cells.get(total) === "number") expect(values.length - open.length, total).not.toBe(1);
			const sum = open.reduce((added, value) => added + value, 0);
			if (open.length === values.length && !adding)
				expect(Math.abs(sum - Number(cells.get(total))), total).toBeLessThanOrEqual(within);
		}
	});

	test("ties the slice of another indicator to it, and keeps what was replaced beside what shows", async () => {
		const read = async () => publication.parse(await (await get("publications/latest.json")).json());
		expect((await read()).relations).toContainEqual({
			total: "wor-aanmeldingen|zeist|2024|doelgroep=jeugd",
			parts: ["wor-jeugd|zeist|2024|"],
		});
		expect((await read()).earlier).toEqual([]);
		await release(db, "corrected", "2026-01-02", [
			{ indicator: "wmo-clienten", place: "zeist-noord", period: "2024", value: 790 },
			{ indicator: "wmo-clienten", place: "zeist", period: "2024", value: 2930 },
		]);
		const { cells, earlier } = await read();
		expect(cells).toContainEqual({ id: "wmo-clienten|zeist-noord|2024|", value: 790 });
		expect(earlier.map((one) => one.release)).toEqual(["demo-1"]);
		expect(earlier[0]?.cells).toEqual([
			{ id: "wmo-clienten|zeist|2024|@demo-1", value: 2900 },
			{ id: "wmo-clienten|zeist-noord|2024|@demo-1", value: 760 },
		]);
		expect(earlier[0]?.relations[0]?.parts).toContain("wmo-clienten|zeist-noord|2024|@demo-1");
		expect(earlier[0]?.relations[0]?.parts).toContain("wmo-clienten|zeist-west|2024|");
		// Taken back, it is neither what shows nor what was before.
		await moveRelease(db, "corrected", "undone");
		const after = await read();
		expect(after.cells).toContainEqual({ id: "wmo-clienten|zeist-noord|2024|", value: 760 });
		expect([after.earlier, JSON.stringify(after).includes("2930")]).toEqual([[], false]);
	});
});

test("a raw count that is hidden is in no byte of the open data", async () => {
	const figure = { indicator: "wmo-clienten", period: "2019" };
	await release(db, "planted", "2026-01-01", [
		{ ...figure, place: "zeist-noord", value: 31337 },
		{ ...figure, place: "zeist-oost", value: 2 },
		{ ...figure, place: "zeist-west", value: 54321 },
		{ ...figure, place: "zeist", value: 31337 + 2 + 54321 },
	]);
	const bytes = await Promise.all(
		(Object.keys(routes) as (keyof typeof routes)[]).map(async (route) => (await get(route)).text()),
	);
	expect(bytes.join()).toContain("54321");
	expect(bytes.join()).not.toContain("31337");
	expect((await figuresOf("?area=WK035504&period=2019")).map((one) => [one.state, one.value])).toEqual([
		["small", null],
	]);
});
