import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { indicatorOf, madeNew, wordField } from "#app/manage/imports/import-fields.ts";
import * as indicatorRoute from "#app/routes/manage/indicator.tsx";
import { findImport } from "#db/queries/imports.server.ts";
import { dimensionValue } from "#db/schema/index.ts";
import { addDimensionValues } from "#server/imports/add-dimension-values.server.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { pageOf, press } from "#tests/helpers/delivery-page.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { send as sendRecord } from "#tests/helpers/record-pages.ts";
import { send } from "#tests/helpers/sent-imports.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const manager = await evening.account(null, "data-manager");
afterAll(stopImports);

test("words that give the same id each become a part of their own", async () => {
	const by = { actor: await manager.actor(), address: "" };
	const words = ["65", "65+", "<5", "≥ 75 jaar", "سن"].map((word) => ({ dimension: "leeftijd", word }));
	expect(await addDimensionValues(house.db, words, by)).toEqual({ ok: true, answer: 5 });
	const made = await house.db.select().from(dimensionValue).where(eq(dimensionValue.dimension, "leeftijd"));
	expect(made.flatMap(({ id, label }) => (words.some(({ word }) => word === label.nl) ? [id] : []))).toEqual([
		"65",
		"65-2",
		"5",
		"75-jaar",
		"import",
	]);
});

test("the same words twice make no second part, nor do words that differ by case and spaces alone", async () => {
	const by = { actor: await manager.actor(), address: "" };
	const make = (word: string) => addDimensionValues(house.db, [{ dimension: "verwijzer", word }], by);
	const answers = [
		await make("De Buurtzuster"),
		await make("De Buurtzuster"),
		await make("de  buurt zuster"),
	];
	expect(answers.map((one) => one.ok && one.answer)).toEqual([1, 0, 0]);
	const values = await house.db
		.select()
		.from(dimensionValue)
		.where(eq(dimensionValue.dimension, "verwijzer"));
	expect(values.filter(({ id }) => id.startsWith("de-buurt"))).toMatchObject([
		{ label: { nl: "De Buurtzuster" }, aliases: ["De Buurtzuster", "de  buurt zuster"] },
	]);
});

test("a part is made of a word only when the rest of the form is understood", async () => {
	const actor = await manager.actor();
	const { body } = await send(
		actor,
		"delen.csv",
		"Indicator;Wijk;Jaar;verwijzer;Waarde\njeugd-verwijzer;Zeist;2044;De Tandarts;40\n",
	);
	const [word] = (await pageOf(house.db, body.id)).words;
	if (!word) throw new Error("The word is known");
	const isMade = async () =>
		(await house.db.select().from(dimensionValue).where(eq(dimensionValue.id, "de-tandarts"))).length > 0;
	const form = { intent: "words", [wordField(word)]: madeNew };
	expect(await press(actor, body.id, { ...form, headRows: "9" })).toBeNull();
	expect(await isMade()).toBe(false);
	await press(actor, body.id, form);
	expect(await isMade()).toBe(true);
	expect(await pageOf(house.db, body.id)).toMatchObject({ words: [], figureCount: 1 });
});

test("who goes to make an indicator of a word finds what they chose for the others when they come back", async () => {
	const actor = await manager.actor();
	const rows = ["Fietsen in de wijk;De Noordkant;2044;40", "wmo-clienten;De Noordkant;2044;600"];
	const { body } = await send(actor, "nieuw.csv", ["Indicator;Wijk;Jaar;Waarde", ...rows].join("\n"));
	const fieldOf = async (kind: string) => {
		const word = (await pageOf(house.db, body.id)).words.find((one) => one.kind === kind);
		return word ? wordField(word) : "";
	};
	const make = { intent: `${indicatorOf}Fietsen in de wijk` };
	const reading = async () => (await findImport(house.db, body.id))?.reading;
	const first = await reading();
	expect(await press(actor, body.id, make)).toContain("label=Fietsen");
	expect(await reading()).toBe(first);
	const to = await press(actor, body.id, { ...make, [await fieldOf("place")]: "zeist-noord" });
	expect(to).toContain(`/beheer/indicatoren/nieuw?label=Fietsen+in+de+wijk&terug=`);
	expect(await pageOf(house.db, body.id)).toMatchObject({
		words: [{ kind: "indicator", word: "Fietsen in de wijk" }],
		figureCount: 1,
	});
	const terug = new URL(to ?? "", "http://localhost").searchParams.get("terug") ?? "";
	const made = await sendRecord(
		indicatorRoute,
		{ indicator: "nieuw" },
		{
			...{ "label.nl": "Mensen die fietsen", "explanation.nl": "Wie meestal fietst.", unit: "aantal" },
			...{ measure: "flow", population: "inwoners", direction: "geen", decimals: "0", periodKind: "year" },
			...{ kind: "", terug, word: "Fietsen in de wijk" },
		},
	);
	expect(made.to).toContain("mensen-die-fietsen?toegevoegd");
	expect(await pageOf(house.db, body.id)).toMatchObject({ words: [], figureCount: 2 });
});
