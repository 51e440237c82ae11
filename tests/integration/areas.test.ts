import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { piecesOf } from "#app/domain/place/planar-shape.ts";
import type { Database, Db } from "#db/client.ts";
import {
	findOwnGemeente,
	listAreas,
	listDrawnAreas,
	listDrawnWijken,
	listOwnWijken,
	listPlaces,
} from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { listManagedPlaces, listMembers } from "#db/queries/places.server.ts";
import { loadPublished } from "#db/queries/published.server.ts";
import { auditLog } from "#db/schema/index.ts";
import { stopBoundaries } from "#server/areas/boundaries.server.ts";
import {
	addPlace,
	carryAreasOn,
	codePlace,
	removePlace,
	renamePlace,
	retirePlace,
	setMembers,
} from "#server/areas/manage-places.server.ts";
import { setGemeente } from "#server/areas/set-gemeente.server.ts";
import { takeBoundaries } from "#server/areas/take-boundaries.server.ts";
import { typeAreas } from "#server/areas/type-areas.server.ts";
import { loadCatalogue } from "#server/figures/load-catalogue.server.ts";
import { accountOf } from "#tests/helpers/account-of.ts";
import { geoJson, square } from "#tests/helpers/boundary-files.ts";
import { openTestDatabase } from "#tests/helpers/database.ts";

const admin = { actor: accountOf("admin"), address: "192.0.2.9" };
const typed = "01 Centrum\n02 Noord\n03 West\n04 Oost\n05 Den Dolder";
const wijk = (code: string, naam: string, x: number) => ({
	properties: { wijkcode: code, wijknaam: naam, jaar: "2025" },
	pieces: [[square(x, 455_000)]],
});

const lines = (db: Db) =>
	db
		.select({ action: auditLog.action, result: auditLog.result, detail: auditLog.detail })
		.from(auditLog)
		.orderBy(asc(auditLog.id));

afterAll(() => stopBoundaries());

describe("an empty installation", () => {
	let database: Database;
	let db: Db;
	beforeAll(async () => {
		database = await openTestDatabase();
		db = database.db;
	});
	afterAll(() => database.close());

	test("has no gemeente, and takes no wijken before it has one", async () => {
		expect(await findOwnGemeente(db)).toBeNull();
		expect(await listOwnWijken(db)).toEqual([]);
		expect(await loadPublished(db, { audience: "public", today: new Date() })).toMatchObject({
			wijken: [],
			gemeente: undefined,
			figures: [],
		});
		expect(await typeAreas(db, { areas: typed, year: "2026" }, admin)).toMatchObject({ code: "no-gemeente" });
		const file = { file: geoJson([wijk("WK099901", "Centrum", 140_000)]), year: "2026" };
		expect(await takeBoundaries(db, file, admin)).toMatchObject({ code: "no-gemeente" });
	});

	test("is set up by an admin or a data manager, and by nobody else", async () => {
		const fields = { name: "Voorbeeldstad", code: "0999" };
		for (const role of ["facilitator", "partner", "policy"] as const) {
			const by = { ...admin, actor: accountOf(role) };
			expect(await setGemeente(db, fields, by)).toMatchObject({ ok: false, code: "not-allowed" });
		}
		expect(await setGemeente(db, { name: "", code: "Zeist" }, admin)).toMatchObject({
			problems: [
				{ field: "name", code: "name" },
				{ field: "code", code: "code" },
			],
		});
		expect(await listPlaces(db)).toEqual([]);
		const manager = { ...admin, actor: accountOf("data-manager") };
		expect(await setGemeente(db, fields, manager)).toEqual({ ok: true, answer: "voorbeeldstad" });
		expect(await findOwnGemeente(db)).toMatchObject({ name: "Voorbeeldstad", code: "GM0999" });
		expect((await lines(db)).at(-1)).toEqual({
			action: "set-gemeente",
			result: "ok",
			detail: { code: "GM0999" },
		});
	});

	test("takes five typed wijken at once, or none when one of them cannot be read", async () => {
		const wrong = await typeAreas(db, { areas: `${typed}\nZuid`, year: "2026" }, admin);
		expect(wrong).toMatchObject({ ok: false, problems: [{ line: 6, code: "no-code" }] });
		expect(await listOwnWijken(db)).toEqual([]);
		const none = await typeAreas(db, { areas: " \n", year: "later" }, admin);
		expect(none).toMatchObject({ problems: [{ code: "nothing" }, { code: "year" }] });

		const taken = await typeAreas(db, { areas: typed, year: "2026" }, admin);
		expect(taken).toEqual({ ok: true, answer: { added: 5, all: 5 } });
		expect(
			(await listDrawnWijken(db)).map(({ code, shortName, geometry }) => [code, shortName, geometry]),
		).toEqual([
			["WK099901", "Centrum", null],
			["WK099902", "Noord", null],
			["WK099903", "West", null],
			["WK099904", "Oost", null],
			["WK099905", "Den Dolder", null],
		]);
		const again = await typeAreas(db, { areas: "02 Voorbeeldstad-Noord", year: "2026" }, admin);
		expect(again).toEqual({ ok: true, answer: { added: 0, all: 1 } });
		expect((await listOwnWijken(db))[1]).toMatchObject({
			id: "noord",
			name: "Voorbeeldstad-Noord",
			shortName: "Noord",
		});
	});

	test("takes the same form twice at once, and once", async () => {
		const zuid = () => typeAreas(db, { areas: "11 Zuid", year: "2026" }, admin);
		const both = await Promise.all([zuid(), zuid()]);
		expect(both.map((each) => each.ok && each.answer.added).sort()).toEqual([0, 1]);
		expect(await removePlace(db, "zuid", admin)).toMatchObject({ ok: true });
	});

	test("gets boundaries from a file: of the wijken that are there, under the names that they have", async () => {
		const file = geoJson([wijk("WK099901", "Centrum e.o.", 140_000), wijk("WK099902", "Noord", 141_000)]);
		const taken = await takeBoundaries(db, { file, year: "2026" }, admin);
		expect(taken).toEqual({
			ok: true,
			answer: { year: 2025, wijken: 2, buurten: 0, added: 0, without: ["West", "Oost", "Den Dolder"] },
		});
		expect(
			(await listDrawnAreas(db)).map(({ code, year, name, schematic }) => [code, year, name, schematic]),
		).toEqual([
			["WK099901", 2025, "Centrum", false],
			["WK099902", 2025, "Voorbeeldstad-Noord", false],
		]);
		// The gemeente has a code in that year too, so that its parts can name it.
		const of2025 = (await listAreas(db)).filter(({ year }) => year === 2025);
		expect(of2025.map(({ code }) => code)).toContain("GM0999");
		expect((await lines(db)).at(-1)).toMatchObject({
			action: "take-boundaries",
			result: "ok",
			detail: { wijken: 2, without: 3 },
		});
	});

	test("keeps what it has when a file is refused, and the refusal leaves a line", async () => {
		const before = await listAreas(db);
		const elsewhere = geoJson([wijk("WK035501", "Elders", 140_000)]);
		expect(await takeBoundaries(db, { file: elsewhere, year: "2026" }, admin)).toEqual({
			ok: false,
			code: "wrong-gemeente",
			detail: "GM0355",
		});
		expect(await listAreas(db)).toEqual(before);
		expect((await lines(db)).at(-1)).toMatchObject({ action: "take-boundaries", result: "wrong-gemeente" });
	});

	test("makes wijken of the buurten of the year that the file tells, whatever year was typed", async () => {
		const buurten = geoJson(
			[140_000, 141_000].map((x, n) => ({
				properties: { buurtcode: `BU0999080${n + 1}`, buurtnaam: `Veld ${n + 1}`, jaar: "2023" },
				pieces: [[square(x, 480_000)]],
			})),
		);
		expect(await takeBoundaries(db, { file: buurten, year: "2023" }, admin)).toMatchObject({ ok: true });
		const file = geoJson([
			{
				properties: { wijkcode: "WK099908", wijknaam: "Velden", jaar: "2023" },
				pieces: [[square(140_000, 480_000, 3_000)]],
			},
		]);
		expect(await takeBoundaries(db, { file, year: "2026" }, admin)).toMatchObject({
			ok: true,
			answer: { year: 2023, wijken: 1 },
		});
		const drawn = (await listAreas(db)).find(({ year, code }) => year === 2023 && code === "WK099908");
		const across = (drawn?.geometry ? piecesOf(drawn.geometry) : []).flat(2).map(([x]) => x);
		expect(Math.max(...across) - Math.min(...across)).toBeCloseTo(2_000, -1);
		// The wijk last: its buurten are part of it.
		for (const { id } of (await listPlaces(db)).filter(({ code }) => code.slice(2, 8) === "099908"))
			expect(await removePlace(db, id, admin)).toMatchObject({ ok: true });
	});

	test("makes wijken of the buurten of a file, in pieces with their holes", async () => {
		const buurt = (code: string, naam: string, x: number) => ({
			properties: { buurtcode: code, buurtnaam: naam, jaar: "2026" },
			pieces: [[square(x, 458_000)], [square(x, 470_000, 400)]],
		});
		const file = geoJson([buurt("BU09990601", "Dorp", 140_000), buurt("BU09990602", "Veld", 141_000)]);
		expect(await takeBoundaries(db, { file, year: "2026" }, admin)).toMatchObject({
			ok: true,
			answer: { year: 2026, wijken: 1, buurten: 2, added: 3 },
		});
		const drawn = await listDrawnAreas(db);
		expect(drawn.find(({ code }) => code === "WK099906")?.geometry.type).toBe("MultiPolygon");
		const places = await listPlaces(db);
		const parent = places.find(({ code }) => code === "BU09990601")?.parent;
		expect(places.find(({ id }) => id === parent)).toMatchObject({ code: "WK099906", name: "Wijk 06" });

		const named = geoJson([{ ...wijk("WK099906", "Dorp aan het Veld", 150_000) }]);
		await takeBoundaries(db, { file: named, year: "2026" }, admin);
		expect((await listOwnWijken(db)).find(({ id }) => id === parent)?.name).toBe("Dorp aan het Veld");
	});

	test("gets the starter catalogue with one press, and with a second nothing more", async () => {
		expect(await loadCatalogue(db, admin)).toEqual({ ok: true, answer: 24 });
		expect(await loadCatalogue(db, admin)).toEqual({ ok: true, answer: 0 });
		expect(await listIndicators(db)).toHaveLength(24);
		const loads = (await lines(db)).filter(({ action }) => action === "load-catalogue");
		expect(loads).toEqual([{ action: "load-catalogue", result: "ok", detail: { added: 24 } }]);
	});

	test("is compared with other places and groups of them, by year", async () => {
		const near = await addPlace(
			db,
			{ level: "gemeente", name: "Buurstad", code: "GM0998", year: "2026" },
			admin,
		);
		expect(near).toEqual({ ok: true, answer: "buurstad" });
		const group = await addPlace(
			db,
			{ level: "groep", name: "17 vergelijkbare", code: "", year: "2026" },
			admin,
		);
		expect(group).toMatchObject({ ok: true, answer: "17-vergelijkbare" });
		const members = { year: "2026", members: ["buurstad", "buurstad"] };
		expect(await setMembers(db, "17-vergelijkbare", members, admin)).toMatchObject({ ok: true });
		expect(await listMembers(db, "17-vergelijkbare")).toEqual([{ member: "buurstad", year: 2026 }]);
		const wrong = { year: "2026", members: ["noord"] };
		expect(await setMembers(db, "17-vergelijkbare", wrong, admin)).toMatchObject({
			problems: [{ code: "members" }],
		});

		const refused = [
			{ level: "gemeente", name: "Nog een", code: "998", year: "2026" },
			{ level: "land", name: "Nederland", code: "WK099901", year: "2026" },
			{ level: "wijk", name: "Zuid", code: "WK099909", year: "2026" },
			{ level: "regio", name: "", code: "", year: "2026" },
			{ level: "regio", name: "Regio", code: "", year: "nu" },
		];
		const codes = [];
		for (const fields of refused) {
			const result = await addPlace(db, fields, admin);
			codes.push("problems" in result ? result.problems[0]?.code : null);
		}
		expect(codes).toEqual(["code-taken", "code", "level", "name", "year"]);
		expect(
			await addPlace(db, { level: "overig", name: "Overig", code: "", year: "2026" }, admin),
		).toMatchObject({ ok: true });
		expect((await listPlaces(db)).find(({ level }) => level === "overig")).toMatchObject({
			code: "GM0999-overig",
			parent: "voorbeeldstad",
		});
	});

	test("carries its codes and boundaries on into a new year, where one may change", async () => {
		expect(await carryAreasOn(db, { year: "2027" }, admin)).toMatchObject({ ok: true });
		expect(await carryAreasOn(db, { year: "2027" }, admin)).toEqual({ ok: true, answer: 0 });
		expect(await codePlace(db, "noord", { year: "2027", code: "12" }, admin)).toMatchObject({ ok: true });
		const noord = (await listManagedPlaces(db)).find(({ id }) => id === "noord");
		expect(noord?.codes.map(({ year, code, drawn }) => [year, code, drawn])).toEqual([
			[2027, "WK099912", false],
			[2026, "WK099902", false],
			[2025, "WK099902", true],
		]);
		const taken = await codePlace(db, "noord", { year: "2027", code: "03" }, admin);
		expect(taken).toMatchObject({ problems: [{ field: "code", code: "code-taken" }] });
	});

	test("deletes what nothing speaks of, and only retires what is its own gemeente's whole", async () => {
		expect(await removePlace(db, "voorbeeldstad", admin)).toMatchObject({
			problems: [{ code: "own-gemeente" }],
		});
		expect(await retirePlace(db, "voorbeeldstad", true, admin)).toMatchObject({
			problems: [{ code: "own-gemeente" }],
		});
		expect(await removePlace(db, "buurstad", admin)).toMatchObject({ problems: [{ code: "in-use" }] });
		expect(await removePlace(db, "17-vergelijkbare", admin)).toMatchObject({ ok: true });
		expect(await removePlace(db, "buurstad", admin)).toMatchObject({ ok: true });
		expect((await listPlaces(db)).some(({ id }) => id === "buurstad")).toBe(false);
		expect(await renamePlace(db, "west", { name: "West en Zuid", shortName: "West" }, admin)).toMatchObject({
			ok: true,
		});
		expect(await renamePlace(db, "west", { name: "", shortName: "" }, admin)).toMatchObject({
			problems: [{ field: "name" }, { field: "shortName" }],
		});
	});
});
