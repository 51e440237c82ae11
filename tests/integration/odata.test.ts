import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { takeOData } from "#app/manage/imports/odata.server.ts";
import { figuresOfImport, findImport } from "#db/queries/imports.server.ts";
import { importFile, source } from "#db/schema/index.ts";
import { rereadImport } from "#server/imports/draft-import.server.ts";
import { stopFetching } from "#server/imports/fetch-odata.server.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { publishImport } from "#server/imports/publish-import.server.ts";
import { pageOf } from "#tests/helpers/delivery-page.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { officeTable, openOffice } from "#tests/helpers/statistics-office.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const manager = await evening.account(null, "data-manager");
const policy = await evening.account(null, "policy");
const cell = (WijkenEnBuurten: string, Perioden: string, Value: number) => ({
	...{ Measure: "M000400", ValueAttribute: "None", WijkenEnBuurten, Perioden, Leeftijd: "T001038", Value },
});
const office = await openOffice((path) =>
	path === "MeasureCodes"
		? [{ Identifier: "M000400", Title: "Gebruik van de Wmo", Unit: "aantal" }]
		: path === "Observations"
			? ["2023JJ00", "2024JJ00"].flatMap((period) => [
					cell("WK035502", period, 415),
					cell("WK035504", period, 95),
				])
			: officeTable[path],
);
afterAll(async () => {
	office.close();
	await Promise.all([stopFetching(), stopImports()]);
});

const by = async (who: typeof manager) => ({ actor: await who.actor(), address: "" });
function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ table: office.address, ...fields })) form.set(name, value);
	return form;
}
const take = async (fields: Record<string, string>, who = manager) =>
	takeOData(house.db, formOf(fields), await by(who), [office.host]);

test("a table of a statistics office is chosen from, fetched, matched, published, and read so the next time", async () => {
	const looked = await take({ intent: "odata-look" });
	expect(looked).toMatchObject({
		ok: false,
		odata: {
			problem: null,
			offer: {
				measures: [{ id: "M000400", isKnown: false }],
				periods: [{ id: "2024JJ00" }, { id: "2023JJ00" }],
			},
			typed: { title: "Jeugdhulp; wijken 2024" },
		},
	});
	const wish = { intent: "odata-fetch", measure: "M000400", title: "Wmo per wijk", publisher: "CBS" };
	const first = await take({ ...wish, period: "2023JJ00" });
	if (!first.ok) throw new Error(JSON.stringify(first));
	const draft = await findImport(house.db, first.id);
	expect(draft?.preview.unknownWords.map(({ kind, word }) => [kind, word])).toEqual([
		["indicator", "Gebruik van de Wmo"],
	]);
	const words = { indicators: { "Gebruik van de Wmo": "wmo-clienten" } };
	expect((await rereadImport(house.db, await by(manager), first.id, { words })).ok).toBe(true);
	expect(await publishImport(house.db, await by(manager), first.id)).toMatchObject({
		ok: true,
		answer: { figures: 2 },
	});

	const second = await take({ ...wish, source: draft?.source ?? "", period: "2024JJ00" });
	if (!second.ok) throw new Error(JSON.stringify(second));
	expect(
		(await figuresOfImport(house.db, second.id)).map((one) => [one.place, one.period, one.value, one.status]),
	).toEqual([
		["zeist-noord", "2024", 415, "voorlopig"],
		["zeist-oost", "2024", 95, "voorlopig"],
	]);

	// Whether it rounds no table says, so somebody is asked until the source does.
	const asked = async () => (await pageOf(house.db, second.id)).sourceToAsk;
	expect(await asked()).toBe(draft?.source);
	await house.db
		.update(source)
		.set({ rounding: 5 })
		.where(eq(source.id, draft?.source ?? ""));
	expect(await asked()).toBeNull();
});

test("a problem keeps what was chosen on the page, and stores nothing", async () => {
	const stored = async () => (await house.db.select({ id: importFile.id }).from(importFile)).length;
	const before = await stored();
	const kept = await take({
		intent: "odata-fetch",
		measure: "M000400",
		period: "2019JJ00",
		title: "Mijn naam",
	});
	expect(kept).toMatchObject({
		odata: { chosen: ["M000400"], typed: { title: "Mijn naam" }, problem: { field: "period" }, offer: {} },
	});
	expect(await take({ intent: "odata-fetch", measure: "M000400", period: "2024JJ00" })).toMatchObject({
		odata: { problem: { field: "title" } },
	});
	expect(await take({ intent: "odata-look", table: "zomaar" })).toMatchObject({
		odata: { offer: null, problem: { field: "table" } },
	});
	const elsewhere = await takeOData(house.db, formOf({ intent: "odata-look" }), await by(manager));
	expect(elsewhere).toMatchObject({
		odata: { problem: { text: expect.stringContaining("openbare internet") } },
	});
	expect(await take({ intent: "odata-fetch", measure: "M000400", period: "2024JJ00" }, policy)).toMatchObject(
		{
			refused: "not-allowed",
		},
	);
	expect(await stored()).toBe(before);
	expect(await house.db.select().from(importFile).where(eq(importFile.state, "publishing"))).toEqual([]);
});
