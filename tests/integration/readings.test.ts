import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as breakRoute from "#app/routes/manage/break.tsx";
import { aimText } from "#app/words/reading-text.ts";
import { listManagedBreaks } from "#db/queries/breaks.server.ts";
import { countCatalogue } from "#db/queries/catalogue.server.ts";
import { listManagedOffers } from "#db/queries/offers.server.ts";
import { listSources } from "#db/queries/sources.server.ts";
import { versionsOfTarget } from "#db/queries/targets.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { stopDocuments } from "#server/exports/export-outcome.server.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { removeBreak, retireBreak, saveBreak } from "#server/readings/breaks.server.ts";
import { removeOffer, saveOffer } from "#server/readings/offers.server.ts";
import { retireSource } from "#server/readings/sources.server.ts";
import { saveTarget, undoTarget } from "#server/readings/targets.server.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { send } from "#tests/helpers/record-pages.ts";
import { release } from "#tests/helpers/release.ts";
import { idOf, lastLine, problemsOf } from "#tests/helpers/saved-records.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const evening = await holdEvening(house);
let by: By = { actor: { kind: "anonymous" }, address: "" };
beforeAll(async () => {
	const manager = await evening.account(null, "data-manager");
	by = { actor: await manager.actor(), address: "192.0.2.7" };
});
afterAll(async () => {
	await stopDocuments();
	await stopImports();
});

describe("a series break", () => {
	const fields = {
		indicator: "jeugdhulp-clienten",
		place: "zeist-noord",
		period: "2e halfjaar 2023",
		kind: "law",
	};

	test("stands at an indicator from a period on, once, and can be retired and deleted", async () => {
		const id = idOf(await saveBreak(db, null, { ...fields, "text.nl": "Een nieuwe wet." }, by));
		expect((await listManagedBreaks(db, "jeugdhulp-clienten")).find((one) => one.id === id)).toEqual({
			...{ id, indicator: "jeugdhulp-clienten", place: "zeist-noord", breakdown: "", period: "2023-H2" },
			...{ kind: "law", text: { nl: "Een nieuwe wet." }, retired: false },
		});
		expect(await lastLine(db)).toMatchObject({ action: "save-break", subject: `break:${id}` });
		expect(problemsOf(await saveBreak(db, null, fields, by))).toEqual([{ field: "period", code: "taken" }]);
		expect(await saveBreak(db, id, { ...fields, kind: "system" }, by)).toMatchObject({
			answer: { former: { kind: "law", period: "2023-H2", "text.nl": "Een nieuwe wet." } },
		});
		expect((await retireBreak(db, id, true, by)).ok).toBe(true);
		expect((await removeBreak(db, id, by)).ok).toBe(true);
		expect((await listManagedBreaks(db)).some((one) => one.id === id)).toBe(false);
	});

	test("that is deleted stands ready on the page of a new one, and its text in no address", async () => {
		const text = "Sinds de wijkteams er zijn.";
		const id = idOf(await saveBreak(db, null, { ...fields, "text.nl": text }, by));
		const page = { seriesBreak: "nieuw" };
		const deleted = await send(breakRoute, page, { intent: "delete", record: id });
		expect(deleted).toMatchObject({ status: 200, to: "", typed: { "text.nl": text, period: "2023-H2" } });
		expect((await listManagedBreaks(db)).some((one) => one.id === id)).toBe(false);
		const back = await send(breakRoute, page, { ...deleted.typed });
		expect(back.to).toMatch(/^\/beheer\/trendbreuken\/[\w-]+\?toegevoegd$/);
		expect((await listManagedBreaks(db)).some((one) => one.text?.nl === text)).toBe(true);
	});

	test("names what there is", async () => {
		const save = (more: object) => saveBreak(db, null, { ...fields, ...more }, by).then(problemsOf);
		expect(await save({ indicator: "bestaat-niet" })).toEqual([{ field: "indicator", code: "choice" }]);
		expect(await save({ place: "bestaat-niet" })).toEqual([{ field: "place", code: "choice" }]);
		expect(await save({ period: "vroeger" })).toEqual([{ field: "period", code: "invalid" }]);
		expect(await save({ kind: "" })).toEqual([{ field: "kind", code: "choice" }]);
	});
});

describe("a target by hand", () => {
	const key = {
		...{ indicator: "jeugdhulp-clienten", place: "zeist", period: "2027", breakdown: "" },
		...{ basis: "beleid" as const, document: "Beleidsplan 2026" },
	};
	const fields = { ...key, source: "demo", value: "1.200", adopted: "2026-03", verdict: "" };

	test("is a release of one row; put right, a new release takes its place, and taken back the old one holds", async () => {
		expect((await saveTarget(db, fields, by)).ok).toBe(true);
		const corrected = await saveTarget(db, { ...fields, value: "", low: "900", high: "1000" }, by);
		expect(corrected.ok).toBe(true);
		const again = await saveTarget(db, { ...fields, value: "", low: "900", high: "1000" }, by);
		expect(again).toEqual({ ok: true, answer: "jeugdhulp-clienten|zeist|2027||beleid|Beleidsplan 2026" });
		const versions = await versionsOfTarget(db, key);
		expect(versions.map(({ value, low, high, state, byHand }) => [value, low, high, state, byHand])).toEqual([
			[null, 900, 1000, "published", true],
			[1200, null, null, "published", true],
		]);
		expect((await undoTarget(db, versions[0]?.release ?? "", by)).ok).toBe(true);
		expect((await versionsOfTarget(db, key)).map(({ state }) => state)).toEqual(["undone", "published"]);
		expect((await undoTarget(db, versions[0]?.release ?? "", by)).ok).toBe(false);
		expect((await undoTarget(db, "demo", by)).ok).toBe(false);
	});

	test("counts once, however often it was put right, and not once it was taken back", async () => {
		const counted = async () => (await countCatalogue(db)).targets;
		const before = await counted();
		const other = { ...fields, period: "2031" };
		for (const value of ["10", "20"]) await saveTarget(db, { ...other, value }, by);
		expect(await counted()).toBe(before + 1);
		for (const { release: id } of await versionsOfTarget(db, { ...key, period: "2031" }))
			await undoTarget(db, id, by);
		expect(await counted()).toBe(before);
	});

	test("has a range with one open end, which is told in words", async () => {
		const open = { ...fields, period: "2032", value: "", low: "900" };
		expect((await saveTarget(db, open, by)).ok).toBe(true);
		expect(await versionsOfTarget(db, { ...key, period: "2032" })).toMatchObject([{ low: 900, high: null }]);
		const none = { value: null, low: null, high: null, unit: null, place: null };
		expect(inLocale("nl", () => aimText({ ...none, low: 900 }))).toBe("ten minste 900");
		expect(inLocale("nl", () => aimText({ ...none, high: 1000 }))).toBe("ten hoogste 1.000");
	});

	test("bears no remark that tells what is hidden, also elsewhere: it would not go out", async () => {
		await release(db, "klein-2033", "2034-01-01", [
			{ indicator: "wmo-clienten", period: "2033", place: "zeist-noord", value: 3 },
			{ indicator: "wmo-clienten", period: "2033", place: "zeist-west", value: 700 },
		]);
		const noted = { ...fields, indicator: "wmo-clienten", period: "2033" };
		expect(problemsOf(await saveTarget(db, { ...noted, "note.nl": "Eerst waren het er 3." }, by))).toEqual([
			{ field: "note.nl", code: "tells" },
		]);
		expect((await saveTarget(db, { ...noted, "note.nl": "Het moet beter." }, by)).ok).toBe(true);
		const [stored] = await versionsOfTarget(db, { ...key, indicator: "wmo-clienten", period: "2033" });
		expect(stored?.note).toEqual({ nl: "Het moet beter." });
	});

	test("comes of a source in use, or stays with the one that it has", async () => {
		const of = { ...fields, period: "2034" };
		await saveTarget(db, of, by);
		await retireSource(db, "demo", true, by);
		expect((await saveTarget(db, { ...of, value: "1.100" }, by)).ok).toBe(true);
		expect(problemsOf(await saveTarget(db, { ...of, period: "2035" }, by))).toEqual([
			{ field: "source", code: "choice" },
		]);
		expect((await listSources(db, "demo")).some(({ id }) => id === "demo")).toBe(true);
		await retireSource(db, "demo", false, by);
	});

	test("aims at one thing", async () => {
		const save = (more: object) => saveTarget(db, { ...fields, ...more }, by).then(problemsOf);
		expect(await save({ value: "" })).toEqual([{ field: "value", code: "one-aim" }]);
		expect(await save({ relativeTo: "zeist-noord" })).toEqual([{ field: "value", code: "one-aim" }]);
		expect(await save({ value: "", low: "9", high: "3" })).toEqual([{ field: "high", code: "range" }]);
		expect(await save({ value: "12,5" })).toEqual([{ field: "value", code: "whole" }]);
		expect(await save({ value: "1,200" })).toEqual([{ field: "value", code: "ambiguous" }]);
		expect(await save({ value: "", relativeTo: "zeist" })).toEqual([{ field: "relativeTo", code: "itself" }]);
		expect(await save({ adopted: "vorig jaar" })).toEqual([{ field: "adopted", code: "invalid" }]);
		expect(await save({ source: "" })).toEqual([{ field: "source", code: "choice" }]);
	});
});

test("an offer says in which languages and since when people wait, and stands once in its place", async () => {
	const fields = {
		...{ "name.nl": "Inloop", "what.nl": "Koffie en hulp", "forWhom.nl": "Iedereen", "name.tr": "Buluşma" },
		...{ layer: "sociale-basis", place: "zeist-noord", cost: "gratis", contact: "030-1234567" },
		...{
			"language.nl": "on",
			"language.tr": "on",
			waitingLow: "0",
			waitingHigh: "2",
			reportedOn: "1-3-2026",
		},
	};
	const now = new Date("2026-11-29T12:00:00Z");
	const save = (more: object) => saveOffer(db, null, { ...fields, ...more }, by, now).then(problemsOf);
	const id = idOf(await saveOffer(db, null, fields, by, now));
	expect((await listManagedOffers(db, "zeist-noord")).find((one) => one.id === id)).toMatchObject({
		...{ name: { nl: "Inloop", tr: "Buluşma" }, languages: ["nl", "tr"], reportedOn: "2026-03-01" },
	});
	expect(await save({})).toEqual([{ field: "name.nl", code: "taken" }]);
	expect(await save({ waitingLow: "9" })).toEqual([{ field: "waitingHigh", code: "waiting" }]);
	expect(await save({ reportedOn: "" })).toEqual([{ field: "reportedOn", code: "undated" }]);
	expect(await save({ reportedOn: "1-3-2027" })).toEqual([{ field: "reportedOn", code: "future" }]);
	expect(await save({ "language.nl": "", "language.tr": "" })).toEqual([
		{ field: "languages", code: "no-language" },
	]);
	expect((await removeOffer(db, id, by)).ok).toBe(true);
});
