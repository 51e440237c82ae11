import { describe, expect, test } from "vitest";
import * as indicatorRoute from "#app/routes/manage/indicator.tsx";
import * as indicatorsRoute from "#app/routes/manage/indicators.tsx";
import { countCatalogue } from "#db/queries/catalogue.server.ts";
import { insertFramework, insertNode, updateFramework } from "#db/queries/frameworks.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { findIndicator } from "#db/queries/manage-indicators.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { accountOf } from "#tests/helpers/account-of.ts";
import { page, problemsIn, send } from "#tests/helpers/record-pages.ts";
import { auditLines } from "#tests/helpers/saved-records.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;

const indicator = (id: string) => ({ indicator: id });
const walking: Fields = {
	...{ "label.nl": "Kinderen die lopend naar school gaan", "label.en": "Children who walk to school" },
	...{ "explanation.nl": "Wie meestal loopt.", unit: "percentage", kind: "share", measure: "flow" },
	...{ population: "kinderen", direction: "hoger-is-beter", decimals: "1", periodKind: "year" },
	...{ "sentenceOther.nl": "{value} van de 100 kinderen in {area} lopen naar school" },
	...{ "dimension.0": "leeftijd", "node.0": "sociaal-domein:1", "role.0": "monitoring" },
};
const id = "kinderen-die-lopend-naar-school-gaan";

describe("an indicator", () => {
	test("is made in the browser, under an id that its name gives once and for all", async () => {
		const made = await send(indicatorRoute, indicator("nieuw"), walking);
		expect(made.to).toBe(`/beheer/indicatoren/${id}?toegevoegd`);
		expect(await findIndicator(db, id)).toMatchObject({
			...{ unit: "percentage", decimals: 1, dimensions: ["leeftijd"] },
			nodes: [{ node: "sociaal-domein:1", role: "monitoring" }],
			sentence: { nl: { other: walking["sentenceOther.nl"] } },
		});
		expect((await listIndicators(db)).at(-1)).toMatchObject({ id, heading: { code: "1" } });
		const again = await send(indicatorRoute, indicator("nieuw"), walking);
		expect(again.to).toBe(`/beheer/indicatoren/${id.slice(0, 36)}-2?toegevoegd`);
		await send(indicatorRoute, indicator(`${id.slice(0, 36)}-2`), { intent: "delete" });
		expect((await auditLines(db)).slice(-3)).toEqual([
			{ action: "save-indicator", subject: `indicator:${id}`, result: "ok", detail: { made: true } },
			expect.objectContaining({ action: "save-indicator", detail: { made: true } }),
			expect.objectContaining({ action: "delete-indicator", result: "ok", detail: null }),
		]);
	});

	test("is not made by who may not manage figures", async () => {
		const refused = await send(indicatorRoute, indicator("nieuw"), walking, accountOf("facilitator"));
		expect(refused.status).toBe(403);
		expect((await auditLines(db)).at(-1)).toMatchObject({ action: "save-indicator", result: "not-allowed" });
	});

	test.each<[string, Fields, string[]]>([
		["no name in Dutch", { "label.nl": " " }, ["label.nl empty"]],
		["an account number", { "explanation.nl": "NL91 ABNA 0417 1643 00" }, ["explanation.nl identifying"]],
		["a sentence without a place", { "sentenceOther.nl": "{value} kinderen" }, ["sentenceOther.nl sentence"]],
		[
			"a sentence with an unknown word",
			{ "sentenceOther.en": "{value} in {area} {year}" },
			["sentenceOther.en sentence"],
		],
		[
			"a sentence for one alone",
			{ "sentenceOne.en": "{value} child in {area}" },
			["sentenceOther.en sentence"],
		],
		["no such unit", { unit: "kilo" }, ["unit choice"]],
		["a percentage that would be a count", { kind: "count" }, ["kind kind-of-unit"]],
		["decimals that are none", { decimals: "een" }, ["decimals number"]],
		["no such node", { "node.0": "nergens" }, ["node.0 choice"]],
		["a part that it has not", { shownBreakdown: "verwijzer=Huisarts" }, ["shownBreakdown choice"]],
		["half a share", { shareNumerator: "wor-jeugd" }, ["shareDenominator empty"]],
		["a tie to itself", { "standsOn.0": id }, ["standsOn.0 itself"]],
	])("is refused with %s, and what was typed is kept", async (_, fields, problems) => {
		const refused = await send(indicatorRoute, indicator(id), { ...walking, ...fields });
		expect(problemsIn(refused)).toEqual(problems);
		expect(refused.typed).toMatchObject(fields);
		expect((await findIndicator(db, id))?.label.nl).toBe(walking["label.nl"]);
	});

	test("is put back as it was by the form that its page then holds", async () => {
		const saved = await send(indicatorRoute, indicator(id), {
			...walking,
			"label.nl": "Lopen",
			"dimension.0": "",
		});
		expect(saved).toMatchObject({ done: "saved", to: "" });
		expect(await findIndicator(db, id)).toMatchObject({ label: { nl: "Lopen" }, dimensions: [] });
		const undone = await send(indicatorRoute, indicator(id), { ...saved.former, undo: "1" });
		expect(undone).toMatchObject({ done: "undone", former: null });
		expect(await findIndicator(db, id)).toMatchObject({
			...{ label: { nl: walking["label.nl"], en: walking["label.en"] }, dimensions: ["leeftijd"] },
			sentence: { nl: { other: walking["sentenceOther.nl"] } },
		});
	});

	test("shows its sentence in every language without being saved", async () => {
		const typed = {
			...walking,
			"sentenceOther.en": "{value} in 100 children in {area} walk",
			intent: "preview",
		};
		const { preview } = await send(indicatorRoute, indicator(id), typed);
		expect(preview?.sentences.map(({ language, text }) => `${language}: ${text}`)).toEqual([
			"nl: 12 van de 100 kinderen in Centrum lopen naar school",
			"en: 12 in 100 children in Centrum walk",
		]);
		expect((await findIndicator(db, id))?.sentence?.en).toBeUndefined();
		const unknown = { ...typed, "sentenceOther.en": "{value} in {wijk}, {area}" };
		expect(problemsIn(await send(indicatorRoute, indicator(id), unknown))).toEqual([
			"sentenceOther.en sentence",
		]);
	});

	test("shows the newest public figure in its sentence", async () => {
		const { preview } = await page<{ preview: { isExample: boolean; sentences: { text: string }[] } }>(
			indicatorRoute,
			indicator("jeugdhulp-clienten"),
		);
		expect(preview.isExample).toBe(false);
		expect(preview.sentences[0]?.text).toMatch(/^\d+ kinderen en jongeren in [\w ]+ krijgen jeugdhulp$/);
	});

	test("keeps what its figures mean and are protected by, once there are any", async () => {
		const { values, isBound } = await page<{ values: Fields; isBound: boolean }>(
			indicatorRoute,
			indicator("wor-jeugd"),
		);
		expect(isBound).toBe(true);
		const before = await findIndicator(db, "wor-jeugd");
		const changed = { ...values, unit: "euro", population: "geld", measure: "stock", openZero: "1" };
		expect(problemsIn(await send(indicatorRoute, indicator("wor-jeugd"), changed))).toEqual([
			...["unit bound", "population bound", "measure bound", "openZero bound"],
		]);
		const tied = { ...values, "standsOn.0": "jeugdhulp-clienten" };
		expect(problemsIn(await send(indicatorRoute, indicator("wor-jeugd"), tied))).toEqual(["relation bound"]);
		// A page on which they are shut does not send them.
		const shut = /^(unit|kind|population|measure|openZero|sumOverWijken|share|standsOn|slice)/;
		const rest = Object.fromEntries(Object.entries(values).filter(([field]) => !shut.test(field)));
		expect((await send(indicatorRoute, indicator("wor-jeugd"), rest)).done).toBe("saved");
		expect(await findIndicator(db, "wor-jeugd")).toEqual(before);
	});

	test("that is bound shows its sentence in its own unit, which its form does not send", async () => {
		const typed = { "label.nl": "Verwezen", decimals: "0", intent: "preview" };
		const { preview } = await send(indicatorRoute, indicator("jeugd-verwijzer"), typed);
		expect(preview?.sentences[0]?.text).toMatch(/%/);
	});

	test("keeps the breakdowns that its figures have, and loses others", async () => {
		const of = indicator("jeugd-verwijzer");
		const { values } = await page<{ values: Fields }>(indicatorRoute, of);
		const without = Object.fromEntries(Object.entries(values).filter(([field]) => !/^dimension/.test(field)));
		expect(problemsIn(await send(indicatorRoute, of, { ...without, shownBreakdown: "" }))).toEqual([
			"dimensions bound",
		]);
		await send(indicatorRoute, of, { ...values, "dimension.9": "leeftijd" });
		expect((await findIndicator(db, "jeugd-verwijzer"))?.dimensions).toContain("leeftijd");
		expect((await send(indicatorRoute, of, values)).done).toBe("saved");
		expect((await findIndicator(db, "jeugd-verwijzer"))?.dimensions).not.toContain("leeftijd");
	});

	test("is retired and brought back, and deleted only while nothing speaks of it", async () => {
		const ids = async () => (await listIndicators(db)).map((each) => each.id);
		expect(problemsIn(await send(indicatorRoute, indicator("wor-jeugd"), { intent: "delete" }))).toEqual([
			"away in-use",
		]);
		const retired = await send(indicatorRoute, indicator("wor-jeugd"), { intent: "retire" });
		expect(retired.to).toBe("/beheer/indicatoren/wor-jeugd?uit-gebruik");
		expect(await ids()).not.toContain("wor-jeugd");
		expect((await send(indicatorRoute, indicator("wor-jeugd"), { intent: "restore" })).to).toMatch(
			/in-gebruik$/,
		);
		expect(await ids()).toContain("wor-jeugd");
		expect((await auditLines(db)).slice(-3).map(({ action, result }) => `${action} ${result}`)).toEqual([
			"delete-indicator invalid-fields",
			"retire-indicator ok",
			"restore-indicator ok",
		]);
	});

	test("stays under a node that is out of use with its framework, and comes under none", async () => {
		const of = indicator("nieuw");
		await insertFramework(db, { id: "oud", title: "Oud kader" });
		const under = { framework: "oud", kind: "goal", label: { nl: "Doel" } } as const;
		for (const code of ["1", "2"]) await insertNode(db, { ...under, id: `oud:${code}`, code });
		const hung = { ...walking, "label.nl": "Hangt", "node.0": "oud:1" };
		await send(indicatorRoute, of, hung);
		await updateFramework(db, "oud", { retired: true });
		const choices = async (id: string) =>
			(
				await page<{ choices: { nodes: { value: string }[] } }>(indicatorRoute, indicator(id))
			).choices.nodes.flatMap(({ value }) => (value.startsWith("oud") ? [value] : []));
		expect([await choices("hangt"), await choices("nieuw")]).toEqual([["oud:1"], []]);
		const other = { ...hung, "node.1": "oud:2", "role.1": "result" };
		expect(problemsIn(await send(indicatorRoute, indicator("hangt"), other))).toEqual(["node.1 choice"]);
		const loose = await send(indicatorRoute, indicator("hangt"), { ...hung, "node.0": "" });
		const undone = await send(indicatorRoute, indicator("hangt"), { ...loose.former, undo: "1" });
		expect(undone.done).toBe("undone");
		expect((await findIndicator(db, "hangt"))?.nodes.map(({ node }) => node)).toEqual(["oud:1"]);
		await send(indicatorRoute, indicator("hangt"), { intent: "delete" });
	});

	test("is tied to those in use, and stays tied to one that is not any more", async () => {
		const options = async (id: string) =>
			(
				await page<{ choices: { indicators: { value: string }[] } }>(indicatorRoute, indicator(id))
			).choices.indicators.map(({ value }) => value);
		await send(indicatorRoute, indicator("nieuw"), { ...walking, "label.nl": "Lopers", "standsOn.0": id });
		await send(indicatorRoute, indicator(id), { intent: "retire" });
		expect(await options("lopers")).toContain(id);
		expect(await options("nieuw")).not.toContain(id);
		await send(indicatorRoute, indicator(id), { intent: "restore" });
		await send(indicatorRoute, indicator("lopers"), { intent: "delete" });
	});

	test("of which another is a share cannot be deleted", async () => {
		await send(indicatorRoute, indicator("nieuw"), { ...walking, "label.nl": "Lopers", "standsOn.0": id });
		expect(problemsIn(await send(indicatorRoute, indicator(id), { intent: "delete" }))).toEqual([
			"away in-use",
		]);
		expect((await send(indicatorRoute, indicator("lopers"), { intent: "delete" })).to).toMatch(/verwijderd$/);
		expect(problemsIn(await send(indicatorRoute, indicator("lopers"), { intent: "retire" }))).toEqual([
			"away unknown",
		]);
	});

	test("that a delivery had no word for is made of that word, and leads back there", async () => {
		const delivery = "/beheer/import/6f1d3c9e-58a4-4f0e-9a53-0d4c2b7e8a11";
		const asking = `/?${new URLSearchParams({ label: "Wachtlijst", terug: delivery })}`;
		const { values, delivery: back } = await page<{ values: Fields; delivery: string }>(
			indicatorRoute,
			indicator("nieuw"),
			asking,
		);
		expect([values["label.nl"], back]).toEqual(["Wachtlijst", delivery]);
		const fields = { ...walking, "label.nl": "Wachtlijst" };
		const made = await send(indicatorRoute, indicator("nieuw"), { ...fields, terug: delivery });
		expect(made.to).toBe(
			`/beheer/indicatoren/wachtlijst?toegevoegd&${new URLSearchParams({ terug: delivery })}`,
		);
		const elsewhere = `/?${new URLSearchParams({ terug: "//evil.example/beheer/import/x" })}`;
		expect(await page(indicatorRoute, indicator("nieuw"), elsewhere)).toMatchObject({ delivery: null });
	});

	test("is found by its name, among all or among those that are out of use", async () => {
		const found = await page<{ total: number; indicators: { id: string }[] }>(
			indicatorsRoute,
			{},
			"/?zoek=LOPEND",
		);
		expect(found.indicators.map((each) => each.id)).toEqual([id]);
		expect(found.total).toBe((await countCatalogue(db)).indicators);
	});
});

test("no line of the audit log holds what somebody wrote", async () => {
	const written = ["lopend", "Lopen"];
	const log = JSON.stringify(
		(await auditLines(db)).map(({ subject, detail }) => ({ subject: subject?.replace(id, ""), detail })),
	);
	expect(written.filter((text) => log.includes(text))).toEqual([]);
});
