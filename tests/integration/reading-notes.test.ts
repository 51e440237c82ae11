import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { findNote, listManagedNotes } from "#db/queries/notes.server.ts";
import { readingNote } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { undoRelease } from "#server/imports/draft-import.server.ts";
import { publishNote, removeNote, retireNote, saveNote } from "#server/readings/notes.server.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
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

describe("a reading note", () => {
	const fields = { indicator: "wmo-clienten", place: "zeist-noord", period: "2045", kind: "zien" };
	const save = (text: string, more: object = {}) =>
		saveNote(db, null, { ...fields, "text.nl": text, ...more }, by);

	test("is kept with who wrote it", async () => {
		const id = idOf(await save("Het daalt al twee jaar."));
		expect(await findNote(db, id)).toMatchObject({ kind: "zien", period: "2045", sessionId: null });
		expect((await findNote(db, id))?.writtenBy).toBe((by.actor as { id: string }).id);
		expect(await lastLine(db)).toEqual({
			...{ action: "save-note", result: "ok", subject: `note:${id}`, detail: { made: true } },
		});
		expect(problemsOf(await save("Het daalt al twee jaar."))).toEqual([{ field: "text.nl", code: "taken" }]);
		expect(await saveNote(db, id, { ...fields, "text.nl": "Het stijgt." }, by)).toMatchObject({
			answer: { former: { "text.nl": "Het daalt al twee jaar." } },
		});
		expect((await retireNote(db, id, true, by)).ok).toBe(true);
		expect((await removeNote(db, id, by)).ok).toBe(true);
	});

	test("holds no account number, and what somebody could be found by only when somebody looked at it", async () => {
		expect(problemsOf(await save("Stort op NL91 ABNA 0417 1643 00."))).toEqual([
			{ field: "text.nl", code: "identifying" },
		]);
		const text = "Mijn zoon Sem zegt het ook.";
		expect(problemsOf(await save(text))).toEqual([{ field: "text.nl", code: "hints" }]);
		expect((await listManagedNotes(db)).some((one) => one.text.nl === text)).toBe(false);
		expect((await save(text, { read: "on" })).ok).toBe(true);
		expect((await save("Dit volgt het sportakkoord Bunnik.")).ok).toBe(true);
	});

	test("tells no number that is not shown, also once that release was taken back", async () => {
		const of = { indicator: "wmo-clienten", period: "2045" };
		await release(db, "klein-2045", "2026-01-01", [
			{ ...of, place: "zeist-noord", value: 3 },
			{ ...of, place: "zeist-west", value: 700 },
		]);
		for (const text of ["Het waren er 3.", "Hooguit vier mensen."])
			expect(problemsOf(await save(text, { read: "on" }))).toEqual([{ field: "text.nl", code: "tells" }]);
		expect(problemsOf(await save("Niet zoveel.", { "text.en": "Only three." }))).toEqual([
			{ field: "text.en", code: "tells" },
		]);
		expect((await save("Minder dan 5, tegen 700 in West.")).ok).toBe(true);
		expect((await save("Het waren er 3.", { place: "zeist-west" })).ok).toBe(true);
		expect(problemsOf(await save("In Noord waren het er 3.", { place: "zeist-west" }))).toEqual([
			{ field: "text.nl", code: "tells" },
		]);
		expect((await undoRelease(db, by, "klein-2045")).ok).toBe(true);
		expect(problemsOf(await save("Ergens 3.", { place: "" }))).toEqual([{ field: "text.nl", code: "tells" }]);
	});

	test("that an evening put forward waits until the newest of its figure is public, and no note tells that before", async () => {
		const of = { indicator: "wmo-clienten", place: "zeist-noord", period: "2049" };
		await release(db, "oud-2049", "2026-01-01", [{ ...of, value: 812 }]);
		await release(db, "nieuw-2049", "2100-01-01", [{ ...of, value: 847 }]);
		const id = newId();
		await db.insert(readingNote).values({
			...{ ...of, id, kind: "zien", text: { nl: "Het zijn er meer dan eerst gezegd." } },
			...{ sessionId: evening.id, proposed: true },
		});
		expect(problemsOf(await publishNote(db, id, {}, by))).toEqual([{ field: "publish", code: "embargo" }]);
		const told = { period: "2049" };
		expect(problemsOf(await save("Het worden er 847.", told))).toEqual([{ field: "text.nl", code: "tells" }]);
		expect((await save("Het zijn er 812.", told)).ok).toBe(true);
		expect((await publishNote(db, id, {}, by, new Date("2100-01-02"))).ok).toBe(true);
	});

	test("of an evening stays as it was adopted; it can be taken out of use, and not deleted", async () => {
		const id = newId();
		await db.insert(readingNote).values({
			...{ id, indicator: "wmo-clienten", kind: "zien", text: { nl: "Zo las Noord het." } },
			sessionId: evening.id,
		});
		expect(problemsOf(await saveNote(db, id, { ...fields, "text.nl": "Anders." }, by))).toEqual([
			{ field: "text.nl", code: "of-evening" },
		]);
		expect(problemsOf(await removeNote(db, id, by))).toEqual([{ field: "away", code: "in-use" }]);
		expect((await retireNote(db, id, true, by)).ok).toBe(true);
		expect(await findNote(db, id)).toMatchObject({ retired: true, evening: { id: evening.id } });
		await db.delete(readingNote).where(eq(readingNote.id, id));
	});
});
