import { and, eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import type { Audience } from "#app/domain/figure/figures.ts";
import { loadImport } from "#app/manage/imports/imports.server.ts";
import { action as importsAction } from "#app/routes/api/imports.ts";
import { listFigures } from "#db/queries/figures.server.ts";
import {
	figuresOfImport,
	fileOfImport,
	findImport,
	insertImportPart,
	replaceReading,
	someFiguresOfImport,
} from "#db/queries/imports.server.ts";
import { auditLog, figure, importPart, indicator } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { addSource } from "#server/imports/add-source.server.ts";
import { dropImport, rereadImport, undoRelease } from "#server/imports/draft-import.server.ts";
import { stopOngoingWork } from "#server/imports/ongoing-work.server.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { beginPublishing } from "#server/imports/publish-import.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { pageOf, press, settled } from "#tests/helpers/delivery-page.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { call, publish, send } from "#tests/helpers/sent-imports.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house, { indicators: ["wmo-clienten", "wor-jeugd"] });
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

test("a period that was not over when it was delivered says so in the preview and once it is published", async () => {
	const actor = await manager.actor();
	const cells =
		"Indicator;Wijk;Periode;Waarde;Status\nwmo-clienten;West;2053;700;definitief\nwmo-clienten;West;2054;400;voorlopig t/m 30 juni 2054\n";
	const { body } = await send(actor, "half.csv", cells);
	const page = await inLocale("nl", async () => loadImport(house.db, body.id));
	expect(page?.figures.map(({ remarks }) => remarks)).toEqual([
		"",
		"voorlopig, nog niet volledig: tot en met 30 juni 2054",
	]);
	await publish(actor, body.id);
	const ask = { audience: "public", today: new Date(), period: "2054" } as const;
	expect(await listFigures(house.db, ask)).toMatchObject([
		{ value: { state: "shown", value: 400 }, status: "voorlopig", completeUntil: "2054-06-30" },
	]);
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

test("publishing goes on without whoever asked, and the page tells what came of it", async () => {
	await house.db.update(indicator).set({ openZero: true }).where(eq(indicator.id, "jeugdigen"));
	const cells =
		"Indicator;Wijk;Jaar;leeftijd;Waarde\njeugdigen;Noord;2045;0-4;30\njeugdigen;Noord;2045;4-12;0\njeugdigen;Noord;2045;;30\n";
	const actor = await manager.actor();
	const { body } = await send(actor, "jeugd.csv", cells);
	const asked = { intent: "publish", when: "day", day: "2026-01-02", label: "Jeugd per leeftijd" };
	expect(await press(actor, body.id, asked)).toContain(`/beheer/import/${body.id}`);
	await settled(house.db, body.id);
	expect(await pageOf(house.db, body.id)).toMatchObject({
		state: "draft",
		refusal: { text: expect.stringContaining("vinkje"), about: [expect.stringContaining("Noord")] },
		typed: { label: "Jeugd per leeftijd", when: "day" },
		needsConsent: true,
	});
	await press(actor, body.id, { ...asked, consent: "yes" });
	await settled(house.db, body.id);
	expect(await pageOf(house.db, body.id)).toMatchObject({
		state: "published",
		refusal: null,
		release: { state: "published" },
	});
});

test("of an indicator that has parts alone the page says what its card will show", async () => {
	const told = async (cells: string) => {
		const { body } = await send(
			await manager.actor(),
			"delen.csv",
			`Indicator;Wijk;Jaar;verwijzer;Waarde\n${cells}`,
		);
		return (await pageOf(house.db, body.id)).problems
			.map(({ text }) => text)
			.filter((text) => text.includes("geen totaal"));
	};
	const part = "jeugd-verwijzer;Zeist;2044;Gemeente (CJG);40\n";
	expect(await told(part)).toEqual([expect.stringContaining("alleen “de gemeente”")]);
	expect(await told(`${part}jeugd-verwijzer;Zeist;2044;;100\n`)).toEqual([]);
});

test("of two who publish one delivery at once, one hears that it is being published", async () => {
	const actor = await manager.actor();
	const { body } = await send(actor, "wmo.csv", "Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;2046;700\n");
	const answers = await Promise.all([publish(actor, body.id), publish(actor, body.id)]);
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
	expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: "being-published" });
});

test("what would not be shown stays with a draft until it is read anew, and says when something was published since", async () => {
	const actor = await manager.actor();
	const by = { actor, address: "" };
	const named = await addSource(house.db, { title: "Bron van kleine aantallen", publisher: "Zeist" }, by);
	if (!named.ok) throw new Error("The source was not made");
	const form = new FormData();
	form.set("pasted", "Indicator;Wijk;Jaar;Waarde\nwmo-clienten;Oost;2047;3\nwmo-clienten;West;2047;700\n");
	form.set("source", named.answer);
	const { body } = await call(
		importsAction,
		actor,
		new Request("http://localhost/api/v1/imports", { method: "POST", body: form }),
	);
	await press(actor, body.id, { intent: "protect" });
	await settled(house.db, body.id);
	const ofDelivery = eq(auditLog.subject, `import:${body.id}`);
	expect((await house.db.select().from(auditLog).where(ofDelivery)).map(({ action }) => action)).toContain(
		"protect-import",
	);
	const shown = { counts: { small: 1 }, hidden: [{ what: expect.stringContaining("Oost") }] };
	expect(await pageOf(house.db, body.id)).toMatchObject({ protection: shown, isProtectionOld: false });
	const other = await send(actor, "wmo.csv", "Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;2048;700\n");
	await publish(actor, other.body.id);
	expect(await pageOf(house.db, body.id)).toMatchObject({ protection: shown, isProtectionOld: true });
	await rereadImport(house.db, by, body.id, {});
	expect(await pageOf(house.db, body.id)).toMatchObject({ protection: null });
});

test("of two readings at once the last one alone counts, and the first stops storing", async () => {
	const by = { actor: await manager.actor(), address: "" };
	const { body } = await send(
		by.actor,
		"wmo.csv",
		"Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;2049;700\n",
	);
	const before = await findImport(house.db, body.id);
	const [figure] = await figuresOfImport(house.db, body.id);
	if (!before || !figure) throw new Error("The delivery was not kept");
	const { mapping, preview } = before;
	const begin = (reading: string) => replaceReading(house.db, body.id, { mapping, preview, reading });
	const putIn = (reading: string, part: number, value: number) =>
		insertImportPart(house.db, { import: body.id, reading, part, figures: [{ ...figure, value }] });
	const [one, other] = [newId(), newId()];
	await begin(one);
	expect(await putIn(one, 0, 1)).toBe(true);
	await begin(other);
	expect(await putIn(one, 1, 1)).toBe(false);
	expect(await putIn(other, 0, 2)).toBe(true);
	expect(await figuresOfImport(house.db, body.id)).toMatchObject([{ value: 2 }]);

	const both = await Promise.all([
		rereadImport(house.db, by, body.id, {}),
		rereadImport(house.db, by, body.id, {}),
	]);
	expect(both.some(({ ok }) => ok)).toBe(true);
	expect(await figuresOfImport(house.db, body.id)).toMatchObject([{ value: 700 }]);
});

test("who takes a delivery back sees first what that changes for everybody", async () => {
	const actor = await manager.actor();
	const cells = (value: number) =>
		`Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;2052;${value}\nwmo-clienten;Noord;205${value % 10};900\n`;
	const first = await send(actor, "eerste.csv", cells(703));
	await publish(actor, first.body.id);
	const second = await send(actor, "tweede.csv", cells(714));
	await publish(actor, second.body.id);
	const { id } = second.body;
	expect(await press(actor, id, { intent: "undo" })).toContain("terugdraaien");
	const page = await loadImport(house.db, id, { isUndoAsked: true });
	expect(page).toMatchObject({ release: { state: "published" }, undo: { figures: 2, before: 1 } });
	expect(page?.undo?.evenings).toEqual(["Wijkavond Zeist-Noord"]);
	await press(actor, id, { intent: "undo", sure: "yes" });
	expect(await pageOf(house.db, id)).toMatchObject({ release: { state: "undone" } });
});

// The last one: nothing is published afterwards.
test("a server that stops leaves a draft, says so, and waits until that is stored", async () => {
	const by = { actor: await manager.actor(), address: "" };
	const { body } = await send(
		by.actor,
		"wmo.csv",
		"Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;2055;700\n",
	);
	const begun = await beginPublishing(house.db, by, body.id, {}, { label: "Wmo" });
	expect(begun.ok).toBe(true);
	await stopOngoingWork();
	expect(await pageOf(house.db, body.id)).toMatchObject({
		state: "draft",
		refusal: { text: expect.stringContaining("gestopt") },
		typed: { label: "Wmo" },
	});
	expect(await house.db.select().from(figure).where(eq(figure.period, "2055"))).toEqual([]);
});
