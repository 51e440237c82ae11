import { eq } from "drizzle-orm";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { loader as breaksLoader } from "#app/routes/api/breaks.ts";
import { loader as notesLoader } from "#app/routes/api/notes.ts";
import { loader as offersLoader } from "#app/routes/api/offers.ts";
import { breakItem, noteItem, offerItem, targetItem } from "#app/routes/api/open-readings.ts";
import { loader as targetsLoader } from "#app/routes/api/targets.ts";
import { loader as csvLoader } from "#app/routes/api/targets-csv.ts";
import { listTargets } from "#db/queries/published-targets.server.ts";
import { figureRelease, indicator, offer, readingNote, seriesBreak, target } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { publishRelease } from "#server/figures/publish-release.server.ts";
import { undoRelease } from "#server/imports/draft-import.server.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { release } from "#tests/helpers/release.ts";
import { publish, send } from "#tests/helpers/sent-imports.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const evening = await holdEvening(house);
const manager = await evening.account(null, "data-manager");
afterAll(stopImports);

type Loader = typeof targetsLoader;
const textOf = async (loader: Loader, query = "") =>
	(await loader(asked({ kind: "anonymous" }, `/api${query}`))).text();

async function read<Item extends z.ZodType>(loader: Loader, name: string, item: Item, query = "") {
	const body = JSON.parse(await textOf(loader, query)) as Record<string, unknown[]>;
	return (body[name] ?? []).map((one) => item.parse(one)) as z.output<Item>[];
}
const targets = (query: string) => read(targetsLoader, "targets", targetItem, query);

/** A file of figures and targets of one year, of which Oost is too small to be shown. */
const file = (
	year: number,
) => `Indicator;Gebied;Jaar;Waarde;Soort;Grondslag;Document;Vastgesteld op;Relatief aan;Oordeel;Toelichting
wmo-clienten;Noord;${year};300;;;;;;;
wmo-clienten;West;${year};200;;;;;;;
wmo-clienten;Oost;${year};3;;;;;;;
wmo-clienten;Noord;${year};320;target;begroting;Begroting ${year};${year - 1}-11;;;Lager dan begroot
wmo-clienten;West;${year};180;target;beleid;Beleidskader;;;nee;Meer dan gewild
wmo-clienten;Oost;${year};10;target;beleid;;;;ja;Het zijn er drie
wmo-clienten;West;${year};;target;beleid;Regio;;Noord;;
wmo-clienten;Oost;${year};;target;beleid;Regio;;Noord;;
wmo-clienten;West;${year};;target;contract;;;Oost;;
`;

describe("targets that come in with a delivery", () => {
	test("carry all that they have, and tell nothing of a figure that is not shown", async () => {
		await db.update(indicator).set({ direction: "lager-is-beter" }).where(eq(indicator.id, "wmo-clienten"));
		const actor = await manager.actor();
		const { body } = await send(actor, "doelen.csv", file(2061));
		expect(body).toMatchObject({ figures: 9, problems: [] });
		expect(await publish(actor, body.id, { notes: true })).toMatchObject({
			status: 200,
			body: { figures: 3, targets: 6 },
		});
		const found = await targets("?period=2061");
		const of = (area: string, basis: string, document = "") =>
			found.find((one) => one.area === area && one.basis === basis && one.document === document);
		expect(found).toHaveLength(6);
		expect(of("WK035502", "begroting", "Begroting 2061")).toMatchObject({
			...{ value: 320, adopted: "2060-11", figure: "shown", verdict: "ja", verdictBy: "computed" },
			...{ difference: -20, note: { nl: "Lager dan begroot" }, withheld: false },
		});
		expect(of("WK035503", "beleid", "Beleidskader")).toMatchObject({
			...{ verdict: "nee", verdictBy: "source", difference: 20 },
		});
		expect(of("WK035504", "beleid")).toMatchObject({
			...{ value: 10, figure: "small", verdict: null, verdictBy: null, difference: null, note: null },
		});
		expect(of("WK035503", "beleid", "Regio")).toMatchObject({ relativeTo: "WK035502", verdict: "ja" });
		for (const one of [of("WK035504", "beleid", "Regio"), of("WK035503", "contract")])
			expect(one).toMatchObject({ withheld: true, value: null, relativeTo: null, verdict: null });

		expect(await targets("?area=WK035502&period=2061")).toHaveLength(1);
		expect(await targets("?indicator=jeugdigen&period=2061")).toEqual([]);
		const { data } = Papa.parse<Record<string, string>>((await textOf(csvLoader, "?period=2061")).trim(), {
			header: true,
		});
		expect(data.map(({ area, value, verdict }) => [area, value, verdict])).toEqual(
			found.map(({ area, value, verdict }) => [area, value === null ? "" : String(value), verdict ?? ""]),
		);
	});

	test("are read exactly when their figures are: in time, at the evening they are shown to, until they are undone", async () => {
		const actor = await manager.actor();
		const { body } = await send(actor, "later.csv", file(2062));
		const done = await publish(actor, body.id, { publicFrom: null, sessions: [evening.id] });
		const seenBy = async (audience: Parameters<typeof listTargets>[1]["audience"]) =>
			(await listTargets(db, { audience, today: new Date(), period: "2062" })).length;
		expect([await seenBy("public"), await seenBy({ sessions: [evening.id] })]).toEqual([0, 6]);
		expect(await targets("?period=2062")).toEqual([]);
		await undoRelease(db, { actor, address: "" }, done.body.release);
		expect(await seenBy({ sessions: [evening.id] })).toBe(0);
	});

	test("go away with a draft that was left half-way", async () => {
		const about = { id: "half", source: "demo", label: "", publicFrom: new Date("2026-01-02") };
		const one = { indicator: "wmo-clienten", place: "zeist", period: "2063", basis: "beleid" } as const;
		await db.insert(figureRelease).values(about);
		await db.insert(target).values({ ...one, release: "half", value: 1 });
		await publishRelease(db, about, [], { here: true, targets: [{ ...one, value: 2 }] });
		expect(await targets("?period=2063")).toMatchObject([{ value: 2, figure: null, verdict: null }]);
	});

	test("are refused where their verdict, day or area cannot be read", async () => {
		const head = "Indicator;Gebied;Jaar;Waarde;Soort;Grondslag;Vastgesteld op;Relatief aan;Oordeel\n";
		const { body } = await send(
			await manager.actor(),
			"fout.csv",
			`${head}wmo-clienten;Noord;2064;1;target;beleid;ooit;Nergens;misschien\nwmo-clienten;West;2064;;;;;Noord;\n`,
		);
		expect(body.problems.map(({ code }: { code: string }) => code).sort()).toEqual([
			"bad-adopted",
			"bad-verdict",
			"missing-value",
			"unknown-place",
		]);
		expect(body.figures).toBe(0);
	});
});

test("a note is told with the figure that it reads, and by nobody's name", async () => {
	const about = { indicator: "wmo-clienten", kind: "zien", writtenBy: manager.id } as const;
	const note = (nl: string, more: Partial<typeof readingNote.$inferInsert>) =>
		db.insert(readingNote).values({ ...about, id: newId(), text: { nl }, ...more });
	await note("in het algemeen", {});
	await note("van een cijfer", { place: "zeist-noord", period: "2061" });
	await note("van een klein cijfer", { place: "zeist-oost", period: "2061" });
	await note("van een embargo", { period: "2062" });
	await note("ingetrokken", { retired: true });
	const told = await read(notesLoader, "notes", noteItem, "?indicator=wmo-clienten");
	expect(told.map(({ text }) => text.nl)).toEqual(["van een cijfer", "in het algemeen"]);
	expect(told[0]).toMatchObject({ area: "WK035502", period: "2061", kind: "zien", fromEvening: false });
	expect(await textOf(notesLoader)).not.toContain(manager.id);
	const elsewhere = await read(notesLoader, "notes", noteItem, "?area=WK035503");
	expect(elsewhere.map(({ text }) => text.nl)).toEqual(["in het algemeen"]);
});

test("breaks in series and services are told while they are in use", async () => {
	const one = { indicator: "wmo-clienten", period: "2061", kind: "law" } as const;
	await db.insert(seriesBreak).values([
		{ ...one, id: newId(), place: "zeist-noord", text: { nl: "nieuwe wet" } },
		{ ...one, id: newId(), place: "zeist-west" },
		{ ...one, id: newId(), retired: true },
	]);
	const breaks = await read(breaksLoader, "breaks", breakItem, "?area=WK035502&indicator=wmo-clienten");
	expect(breaks).toEqual([{ ...one, area: "WK035502", breakdown: "", text: { nl: "nieuwe wet" } }]);

	const words = { what: { nl: "Praten" }, forWhom: { nl: "Jongeren" }, languages: ["nl"] };
	const service = { ...words, place: "zeist-noord", layer: "sociale-basis" } as const;
	await db.insert(offer).values([
		{ ...service, id: newId(), name: { nl: "Inloop" }, waitingLow: 1, waitingHigh: 2 },
		{ ...service, id: newId(), name: { nl: "Gesloten" }, retired: true },
	]);
	const offers = await read(offersLoader, "offers", offerItem, "?area=WK035502");
	expect(offers).toMatchObject([{ name: { nl: "Inloop" }, area: "WK035502", waitingHigh: 2 }]);
	expect(await read(offersLoader, "offers", offerItem, "?layer=maatwerk")).toEqual([]);
});

test("a figure that was shown once and is hidden by now takes its target's verdict along", async () => {
	const key = { indicator: "jeugdhulp-clienten", place: "zeist-noord", period: "2065" };
	const about = { id: "aim", source: "demo", label: "", publicFrom: new Date("2026-01-02") };
	await release(db, "shown", "2026-01-02", [{ ...key, value: 40 }]);
	const aims = [{ ...key, basis: "beleid", value: 30, verdict: "nee" } as const];
	await publishRelease(db, about, [], { here: true, targets: aims });
	expect(await targets("?period=2065")).toMatchObject([{ figure: "shown", verdict: "nee", difference: 10 }]);
	await release(db, "hidden", "2026-01-03", [{ ...key, value: 2 }]);
	expect(await targets("?period=2065")).toMatchObject([{ figure: "small", verdict: null, difference: null }]);
});
