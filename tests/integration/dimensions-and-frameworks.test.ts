import { describe, expect, test } from "vitest";
import * as dimensionRoute from "#app/routes/manage/dimension.tsx";
import * as frameworkRoute from "#app/routes/manage/framework.tsx";
import { putBreak } from "#db/queries/breaks.server.ts";
import { findDimension } from "#db/queries/dimensions.server.ts";
import { listNodes } from "#db/queries/frameworks.server.ts";
import { indicatorNode } from "#db/schema/index.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { createAgreement, holdEvening } from "#tests/helpers/evening.ts";
import { page, problemsIn, send } from "#tests/helpers/record-pages.ts";
import { release } from "#tests/helpers/release.ts";
import { auditLines } from "#tests/helpers/saved-records.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;

describe("a dimension", () => {
	const dimension = { dimension: "schoolsoort" };
	const labels = async (of: string) => (await findDimension(db, of))?.values.map(({ label }) => label.nl);

	test("is made with how its parts add up, and gets values in order", async () => {
		const fields = { "label.nl": "Schoolsoort", adding: "telt-op" };
		expect((await send(dimensionRoute, { dimension: "nieuw" }, fields)).to).toBe(
			"/beheer/indelingen/schoolsoort?toegevoegd",
		);
		for (const name of ["Basisschool", "Middelbare school"])
			expect((await send(dimensionRoute, dimension, { intent: "value", "value-label.nl": name })).done).toBe(
				"saved",
			);
		const moved = await send(dimensionRoute, dimension, { intent: "up", value: "middelbare-school" });
		expect(await labels("schoolsoort")).toEqual(["Middelbare school", "Basisschool"]);
		await send(dimensionRoute, dimension, { ...moved.former, undo: "1" });
		expect(await labels("schoolsoort")).toEqual(["Basisschool", "Middelbare school"]);
	});

	test("keeps the old name of a value as a word for it, and forgets it when that is undone", async () => {
		const value = { intent: "value", value: "basisschool", aliases: "BAO\nBAO", partOf: "" };
		const saved = await send(dimensionRoute, dimension, { ...value, "value-label.nl": "Primair onderwijs" });
		expect((await findDimension(db, "schoolsoort"))?.values[0]).toMatchObject({
			...{ id: "basisschool", label: { nl: "Primair onderwijs" }, aliases: ["BAO", "Basisschool"] },
		});
		await send(dimensionRoute, dimension, { ...saved.former, undo: "1" });
		expect((await findDimension(db, "schoolsoort"))?.values[0]).toMatchObject({
			...{ label: { nl: "Basisschool" }, aliases: [] },
		});
	});

	test("has no value that is part of itself, and deletes one only while nothing speaks of it", async () => {
		const within = (value: string, partOf: string) => ({
			...{ intent: "value", value, partOf, "value-label.nl": value },
		});
		expect((await send(dimensionRoute, dimension, within("basisschool", "middelbare-school"))).done).toBe(
			"saved",
		);
		const circle = await send(dimensionRoute, dimension, within("middelbare-school", "basisschool"));
		expect(problemsIn(circle)).toEqual(["partOf part-of-itself"]);
		const whole = { intent: "delete-value", value: "middelbare-school" };
		expect(problemsIn(await send(dimensionRoute, dimension, whole))).toEqual(["values value-used"]);
		const part = { intent: "delete-value", value: "basisschool" };
		expect((await send(dimensionRoute, dimension, part)).done).toBe("saved");
		expect((await send(dimensionRoute, dimension, whole)).done).toBe("saved");
		expect(await labels("schoolsoort")).toEqual([]);
	});

	test("keeps a value that a break in a series is about", async () => {
		const used = { dimension: "leeftijd" };
		await send(dimensionRoute, used, { intent: "value", "value-label.nl": "85 en ouder" });
		await putBreak(db, {
			...{ id: crypto.randomUUID(), indicator: "jeugdhulp-clienten", place: null, period: "2023" },
			...{ breakdown: "leeftijd=85-en-ouder", kind: "definition", text: null },
		});
		const gone = { intent: "delete-value", value: "85-en-ouder" };
		expect(problemsIn(await send(dimensionRoute, used, gone))).toEqual(["values value-used"]);
	});

	test("that figures use keeps how it adds up, and its values", async () => {
		const used = { dimension: "verwijzer" };
		const { fields } = await page<{ fields: Fields }>(dimensionRoute, used);
		expect(problemsIn(await send(dimensionRoute, used, { ...fields, adding: "telt-op" }))).toEqual([
			"adding bound",
		]);
		const value = { intent: "value", "value-label.nl": "Huisarts", value: "Huisarts" };
		expect(
			problemsIn(await send(dimensionRoute, used, { ...value, partOf: "Gecertificeerde instelling" })),
		).toEqual(["partOf bound"]);
		// A page on which it is shut does not send it.
		expect((await send(dimensionRoute, used, value)).done).toBe("saved");
		const gone = { intent: "delete-value", value: "Huisarts" };
		expect(problemsIn(await send(dimensionRoute, used, gone))).toEqual(["values value-used"]);
		expect(problemsIn(await send(dimensionRoute, used, { intent: "delete" }))).toEqual(["away in-use"]);
		const retired = await send(dimensionRoute, used, { intent: "retire-value", value: "Huisarts" });
		expect(retired.former).toEqual({ intent: "restore-value", value: "Huisarts" });
		await send(dimensionRoute, used, { ...retired.former });
		expect((await findDimension(db, "verwijzer"))?.values.some((value) => value.retired)).toBe(false);
	});
});

describe("a framework", () => {
	const framework = { framework: "jeugd-2026" };
	const node = (code: string, more: Fields = {}) => ({
		...{ intent: "node", kind: "goal", code, "label.nl": `Doel ${code}`, parent: "", ...more },
	});

	test("is made with its days, and holds goals under one another in their order", async () => {
		const fields = { title: "Jeugd 2026", place: "zeist", from: "1-1-2026", until: "31 december 2030" };
		const late = await send(frameworkRoute, { framework: "nieuw" }, { ...fields, until: "2025-12-31" });
		expect(problemsIn(late)).toEqual(["until until-first"]);
		const bad = await send(frameworkRoute, { framework: "nieuw" }, { ...fields, from: "ooit", place: "x" });
		expect(problemsIn(bad)).toEqual(["from invalid"]);
		expect((await send(frameworkRoute, { framework: "nieuw" }, fields)).to).toBe(
			"/beheer/denkkaders/jeugd-2026?toegevoegd",
		);
		for (const code of ["1", "2"]) await send(frameworkRoute, framework, node(code));
		await send(frameworkRoute, framework, node("1.1", { parent: "jeugd-2026-1" }));
		await send(frameworkRoute, framework, { intent: "up", node: "jeugd-2026-2" });
		expect((await listNodes(db, "jeugd-2026")).map(({ code, parent }) => [code, parent])).toEqual([
			["2", null],
			["1", null],
			["1.1", "jeugd-2026-1"],
		]);
	});

	test("has each code once, and no goal under itself", async () => {
		expect(problemsIn(await send(frameworkRoute, framework, node("2")))).toEqual(["code taken"]);
		const under = node("1", { node: "jeugd-2026-1", parent: "jeugd-2026-1-1" });
		expect(problemsIn(await send(frameworkRoute, framework, under))).toEqual(["parent under-itself"]);
		expect(problemsIn(await send(frameworkRoute, framework, { intent: "delete" }))).toEqual(["away in-use"]);
		const whole = { intent: "delete-node", node: "jeugd-2026-1" };
		expect(problemsIn(await send(frameworkRoute, framework, whole))).toEqual(["away in-use"]);
	});

	test("keeps the code of a focus point that agreements fit with", async () => {
		await send(frameworkRoute, framework, node("focus-2", { kind: "focus-point" }));
		const focus = node("focus-9", { kind: "focus-point", node: "jeugd-2026-focus-2" });
		const evening = await holdEvening(house, { phase: "agree" });
		await createAgreement(evening, { focusPoint: 2 });
		expect(problemsIn(await send(frameworkRoute, framework, focus))).toEqual(["code focus-bound"]);
		const renamed = { ...focus, code: "focus-2", "label.nl": "Samen opgroeien" };
		const saved = await send(frameworkRoute, framework, renamed);
		expect(saved).toMatchObject({ done: "saved", former: { "label.nl": "Doel focus-2" } });
	});

	test("takes a goal of its own out of use and back, and none of another", async () => {
		const away = { intent: "retire-node", node: "jeugd-2026-2" };
		const elsewhere = await send(frameworkRoute, { framework: "sociaal-domein" }, away);
		expect(problemsIn(elsewhere)).toEqual(["away unknown"]);
		const isAway = async () => (await listNodes(db, "jeugd-2026")).find(({ code }) => code === "2")?.retired;
		expect(await isAway()).toBe(false);
		const retired = await send(frameworkRoute, framework, away);
		expect([retired.done, await isAway()]).toEqual(["saved", true]);
		await send(frameworkRoute, framework, { ...retired.former, undo: "1" });
		expect(await isAway()).toBe(false);
	});

	test("says how a goal was judged, and takes that back", async () => {
		const judged = {
			...{ intent: "assess", node: "jeugd-2026-1", assessed: "zeist", period: "2025", colour: "amber" },
			"words.nl": "De wachttijd daalt, maar langzaam.",
		};
		expect(
			problemsIn(await send(frameworkRoute, framework, { ...judged, period: "later", colour: "" })),
		).toEqual(["period invalid", "colour choice"]);
		await db.insert(indicatorNode).values({ indicator: "wmo-clienten", node: "jeugd-2026-1" });
		await release(db, "klein-2051", "2026-01-01", [
			{ indicator: "wmo-clienten", place: "zeist-noord", period: "2051", value: 3 },
			{ indicator: "wmo-clienten", place: "zeist-west", period: "2051", value: 700 },
		]);
		const telling = { ...judged, assessed: "zeist-noord", period: "2051", "words.nl": "Nog maar drie." };
		expect(problemsIn(await send(frameworkRoute, framework, telling))).toEqual(["words.nl tells"]);
		const saved = await send(frameworkRoute, framework, judged);
		const open = async () =>
			(
				await page<{ open: { assessments: { colour: string }[] } }>(
					frameworkRoute,
					framework,
					"/?onderdeel=jeugd-2026-1",
				)
			).open.assessments;
		expect(await open()).toMatchObject([{ colour: "amber", period: "2025" }]);
		const gone = await send(frameworkRoute, framework, { ...saved.former });
		expect(await open()).toEqual([]);
		await send(frameworkRoute, framework, { ...gone.former, undo: "1" });
		expect(await open()).toHaveLength(1);
		expect((await auditLines(db)).at(-1)).toMatchObject({
			action: "save-assessment",
			detail: { made: false },
		});
	});
});

test("no line of the audit log holds what somebody wrote", async () => {
	const log = JSON.stringify((await auditLines(db)).map(({ subject, detail }) => ({ subject, detail })));
	expect(["Schoolsoort", "wachttijd", "Samen"].filter((text) => log.includes(text))).toEqual([]);
});
