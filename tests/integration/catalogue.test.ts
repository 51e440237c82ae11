import type { ActionFunctionArgs } from "@remix-run/node";
import { asc } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/session/authorisation.ts";
import type { AccountRole } from "#app/domain/vocabulary.ts";
import * as dimensionRoute from "#app/routes/manage/dimension.tsx";
import * as frameworkRoute from "#app/routes/manage/framework.tsx";
import * as indicatorRoute from "#app/routes/manage/indicator.tsx";
import * as indicatorsRoute from "#app/routes/manage/indicators.tsx";
import { countCatalogue } from "#db/queries/catalogue.server.ts";
import { findDimension } from "#db/queries/dimensions.server.ts";
import { listNodes } from "#db/queries/frameworks.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { findIndicator } from "#db/queries/manage-indicators.server.ts";
import { auditLog } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { createAgreement, holdEvening } from "#tests/helpers/evening.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;

const someone = (role: AccountRole): Actor => ({
	...{ kind: "account", id: newId(), name: "Robin", organisation: "", role, memberships: {} },
});
const manager = someone("data-manager");

interface Route {
	action(args: ActionFunctionArgs): Promise<unknown>;
	loader(args: ActionFunctionArgs): Promise<unknown>;
}
interface Answer {
	done: string | null;
	former: Fields | null;
	typed: Fields | null;
	problems: { field: string; code: string }[];
	preview?: { sentences: { language: string; text: string }[] };
}

/** Sends a plain form, and gives the page's data, or where it leads to, or the status of a refusal. */
async function send(route: Route, params: Record<string, string>, fields: Fields, actor = manager) {
	const args = asked(actor, "/", params);
	const request = new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });
	try {
		const answer = (await route.action({ ...args, request })) as { data: Answer };
		return { ...answer.data, to: "", status: 200 };
	} catch (thrown) {
		if (!(thrown instanceof Response)) throw thrown;
		const to = thrown.headers.get("Location") ?? "";
		return { done: null, former: null, typed: null, problems: [], to, status: thrown.status };
	}
}
const problemsIn = ({ problems }: { problems: Answer["problems"] }) =>
	problems.map(({ field, code }) => `${field} ${code}`);
const page = async <T>(route: Pick<Route, "loader">, params: Record<string, string>, path = "/") =>
	(await route.loader(asked(manager, path, params))) as T;

const lines = () =>
	db
		.select({
			action: auditLog.action,
			subject: auditLog.subject,
			result: auditLog.result,
			detail: auditLog.detail,
		})
		.from(auditLog)
		.orderBy(asc(auditLog.id));

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
		expect((await lines()).slice(-3)).toEqual([
			{ action: "save-indicator", subject: `indicator:${id}`, result: "ok", detail: { made: true } },
			expect.objectContaining({ action: "save-indicator", detail: { made: true } }),
			expect.objectContaining({ action: "delete-indicator", result: "ok", detail: null }),
		]);
	});

	test("is not made by who may not manage figures", async () => {
		const refused = await send(indicatorRoute, indicator("nieuw"), walking, someone("facilitator"));
		expect(refused.status).toBe(403);
		expect((await lines()).at(-1)).toMatchObject({ action: "save-indicator", result: "not-allowed" });
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
	});

	test("shows the newest public figure in its sentence", async () => {
		const { preview } = await page<{ preview: { isExample: boolean; sentences: { text: string }[] } }>(
			indicatorRoute,
			indicator("jeugdhulp-clienten"),
		);
		expect(preview.isExample).toBe(false);
		expect(preview.sentences[0]?.text).toMatch(/^\d+ kinderen en jongeren in [\w ]+ krijgen jeugdhulp$/);
	});

	test("keeps its unit, kind and population once there are figures of it", async () => {
		const { values, isBound } = await page<{ values: Fields; isBound: boolean }>(
			indicatorRoute,
			indicator("wor-jeugd"),
		);
		expect(isBound).toBe(true);
		const changed = { ...values, unit: "euro", population: "geld" };
		expect(problemsIn(await send(indicatorRoute, indicator("wor-jeugd"), changed))).toEqual([
			"unit bound",
			"population bound",
		]);
		// A page on which they are shut does not send them.
		const { unit, kind, population, ...rest } = values;
		expect((await send(indicatorRoute, indicator("wor-jeugd"), rest)).done).toBe("saved");
		expect(await findIndicator(db, "wor-jeugd")).toMatchObject({ unit, kind, population });
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
		expect((await lines()).slice(-3).map(({ action, result }) => `${action} ${result}`)).toEqual([
			"delete-indicator invalid-fields",
			"retire-indicator ok",
			"restore-indicator ok",
		]);
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

	test("that figures use keeps how it adds up, and its values", async () => {
		const used = { dimension: "verwijzer" };
		const { fields } = await page<{ fields: Fields }>(dimensionRoute, used);
		expect(problemsIn(await send(dimensionRoute, used, { ...fields, adding: "telt-op" }))).toEqual([
			"adding adding-bound",
		]);
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

	test("says how a goal was judged, and takes that back", async () => {
		const judged = {
			...{ intent: "assess", node: "jeugd-2026-1", assessed: "zeist", period: "2025", colour: "amber" },
			"words.nl": "De wachttijd daalt, maar langzaam.",
		};
		expect(
			problemsIn(await send(frameworkRoute, framework, { ...judged, period: "later", colour: "" })),
		).toEqual(["period invalid", "colour choice"]);
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
		expect((await lines()).at(-1)).toMatchObject({ action: "save-assessment", detail: { made: false } });
	});
});

test("no line of the audit log holds what somebody wrote", async () => {
	const written = ["lopend", "Lopen", "Schoolsoort", "wachttijd", "Samen"];
	const log = JSON.stringify(
		(await lines()).map(({ subject, detail }) => ({ subject: subject?.replace(id, ""), detail })),
	);
	expect(written.filter((text) => log.includes(text))).toEqual([]);
});
