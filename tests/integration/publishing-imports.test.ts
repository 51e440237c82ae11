import { and, eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import type { Audience } from "#app/domain/figure/figures.ts";
import { action as importsAction } from "#app/routes/api/imports.ts";
import { listFigures } from "#db/queries/figures.server.ts";
import {
	figuresOfImport,
	fileOfImport,
	findImport,
	someFiguresOfImport,
} from "#db/queries/imports.server.ts";
import { dimensionValue, figure, importPart, indicator } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { addDimensionValues } from "#server/imports/add-dimension-values.server.ts";
import { addSource } from "#server/imports/add-source.server.ts";
import { dropImport, rereadImport, undoRelease } from "#server/imports/draft-import.server.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { call, publish, send } from "#tests/helpers/sent-imports.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const manager = await evening.account(null, "data-manager");
const policy = await evening.account(null, "policy");
afterAll(stopImports);

test("a part that is all of its whole is published with consent only, and the answer names it", async () => {
	await house.db.update(indicator).set({ openZero: true }).where(eq(indicator.id, "jeugdigen"));
	const cells =
		"Indicator;Wijk;Jaar;leeftijd;Waarde\njeugdigen;Noord;2040;0-4;30\njeugdigen;Noord;2040;4-12;0\njeugdigen;Noord;2040;;30\n";
	const actor = await manager.actor();
	const { body } = await send(actor, "jeugd.csv", cells);
	expect(await publish(actor, body.id)).toMatchObject({
		status: 409,
		body: { code: "consent", cells: ["jeugdigen|zeist-noord|2040|leeftijd=0-4"] },
	});
	expect(await house.db.select().from(figure).where(eq(figure.period, "2040"))).toEqual([]);
	expect(await publish(actor, body.id, { consent: true })).toMatchObject({
		status: 200,
		body: { figures: 3 },
	});
});

test("a delivery for an evening is seen by its people alone; taken back, what was before shows again", async () => {
	const actor = await manager.actor();
	const first = await send(actor, "eerste.csv", "Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;2051;700\n");
	await publish(actor, first.body.id);
	const second = await send(actor, "tweede.csv", "Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;2051;710\n");
	expect(await publish(actor, second.body.id, { sessions: [newId()] })).toMatchObject({
		status: 422,
		body: { code: "unknown-session" },
	});
	const done = await publish(actor, second.body.id, { publicFrom: null, sessions: [evening.id] });
	const seenBy = async (audience: Audience) =>
		(await listFigures(house.db, { audience, today: new Date(), period: "2051" })).map(({ value }) => value);
	expect(await seenBy("public")).toEqual([{ state: "shown", value: 700 }]);
	expect(await seenBy({ sessions: [evening.id] })).toEqual([{ state: "shown", value: 710 }]);
	expect((await undoRelease(house.db, { actor, address: "" }, done.body.release)).ok).toBe(true);
	expect(await seenBy({ sessions: [evening.id] })).toEqual([{ state: "shown", value: 700 }]);
	expect(
		(await undoRelease(house.db, { actor: await policy.actor(), address: "" }, done.body.release)).ok,
	).toBe(false);
});

test("a draft is read again with what somebody said, and the next file of its source is read so too", async () => {
	const actor = await manager.actor();
	const by = { actor, address: "" };
	const named = await addSource(
		house.db,
		{ title: "Bron met eigen woorden", publisher: "Gemeente Zeist" },
		by,
	);
	if (!named.ok) throw new Error("The source was not made");
	const cells = (value: number) => `Indicator;Wijk;Jaar;Waarde\nwmo-clienten;De Noordkant;2042;${value}\n`;
	const sendFrom = (content: string) => {
		const form = new FormData();
		form.set("pasted", content);
		form.set("source", named.answer);
		return call(
			importsAction,
			actor,
			new Request("http://localhost/api/v1/imports", { method: "POST", body: form }),
		);
	};
	const { body } = await sendFrom(cells(300));
	expect(body).toMatchObject({ figures: 0, unknownWords: [{ word: "De Noordkant" }] });
	const said = { words: { places: { "De Noordkant": "zeist-noord" } } };
	expect((await rereadImport(house.db, by, body.id, said)).ok).toBe(true);
	expect(await figuresOfImport(house.db, body.id)).toMatchObject([{ place: "zeist-noord", value: 300 }]);
	await publish(actor, body.id);
	expect(await fileOfImport(house.db, body.id)).toBeNull();
	expect((await rereadImport(house.db, by, body.id, said)).ok).toBe(false);

	const next = await sendFrom(cells(320));
	expect(next.body).toMatchObject({ figures: 1, unknownWords: [] });
	expect((await dropImport(house.db, by, next.body.id)).ok).toBe(true);
	expect(await findImport(house.db, next.body.id)).toMatchObject({
		state: "dropped",
		mapping: {},
		preview: { proposedMapping: null, account: [], problems: [], summary: { notes: [] } },
	});
	expect(await fileOfImport(house.db, next.body.id)).toBeNull();
	expect(await figuresOfImport(house.db, next.body.id)).toEqual([]);
	expect(await publish(actor, next.body.id)).toMatchObject({ status: 409 });
});

test("a page of a delivery is the same as that piece of the whole, and a delivery that lacks a part is not published", async () => {
	const actor = await manager.actor();
	const month = (n: number) => `${1950 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
	const rows = Array.from({ length: 1_100 }, (_, n) => `wmo-clienten;West;${month(n)};${n + 100}`);
	const { body } = await send(actor, "lang.csv", `Indicator;Wijk;Periode;Waarde\n${rows.join("\n")}\n`);
	const all = await figuresOfImport(house.db, body.id);
	expect(all).toHaveLength(1_100);
	for (const first of [0, 450, 1_000, 1_050])
		expect(await someFiguresOfImport(house.db, body.id, first, 100)).toEqual(all.slice(first, first + 100));
	await house.db.delete(importPart).where(and(eq(importPart.import, body.id), eq(importPart.part, 2)));
	expect(await publish(actor, body.id)).toMatchObject({ status: 409, body: { code: "incomplete" } });
	expect(await findImport(house.db, body.id)).toMatchObject({ state: "draft" });
	expect(await house.db.select().from(figure).where(eq(figure.period, "1950-01"))).toEqual([]);
});

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
