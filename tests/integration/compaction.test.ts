import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { readBoard } from "#app/domain/live/board.ts";
import {
	appendUpdates,
	type DocumentHead,
	documentsToCompact,
	findDocument,
	lockDocument,
	replaceLog,
} from "#db/queries/documents.server.ts";
import { documentSnapshot, documentUpdate } from "#db/schema/index.ts";
import { Hub } from "#server/realtime/hub.ts";
import { type Evening, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
let evening: Evening;
let partner: Guest;

beforeEach(async () => {
	evening = await holdEvening(house);
	partner = await evening.account("partner");
});

async function head(): Promise<DocumentHead> {
	const found = await findDocument(house.db, evening.id, "board");
	if (!found) throw new Error("There is no board");
	return found;
}

/** The sequence numbers of what is kept. */
async function kept(): Promise<{ snapshots: number[]; updates: number[] }> {
	const { id } = await head();
	const snapshots = await house.db
		.select({ seq: documentSnapshot.seq })
		.from(documentSnapshot)
		.where(eq(documentSnapshot.documentId, id))
		.orderBy(asc(documentSnapshot.seq));
	const updates = await house.db
		.select({ seq: documentUpdate.seq })
		.from(documentUpdate)
		.where(eq(documentUpdate.documentId, id))
		.orderBy(asc(documentUpdate.seq));
	return { snapshots: snapshots.map(({ seq }) => seq), updates: updates.map(({ seq }) => seq) };
}

async function compacted(): Promise<void> {
	house.hub.compaction.start((await head()).id);
	await house.hub.compaction.idle();
}

async function tellAll(...texts: string[]): Promise<void> {
	for (const text of texts) await tell(evening, partner, { text });
}

/** What a process reads that has never heard of this evening. */
async function readAnew(): Promise<string[]> {
	const hub = new Hub(house.db);
	const room = await hub.room(evening.id, "board");
	const texts = room ? readBoard(room.doc)?.cards.map(({ text }) => text) : [];
	await hub.stop();
	return texts ?? [];
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);

describe("a compacted document", () => {
	it("is the same, and keeps the snapshot before with what came behind it", async () => {
		await tellAll("een", "twee");
		const { headSeq: first } = await head();
		await compacted();
		expect(await kept()).toEqual({ snapshots: [1, first], updates: from(2, first) });
		await tellAll("drie");
		const { headSeq: second } = await head();
		await compacted();
		expect(await kept()).toEqual({ snapshots: [first, second], updates: from(first + 1, second) });
		expect(await readAnew()).toEqual(["een", "twee", "drie"]);
	});

	it("is read from the snapshot before when the newest was damaged", async () => {
		await tellAll("een", "twee");
		await compacted();
		await tellAll("drie");
		const { id, snapshotSeq } = await head();
		expect(snapshotSeq).toBeGreaterThan(1);
		await house.db
			.update(documentSnapshot)
			.set({ sha256: "0".repeat(64) })
			.where(eq(documentSnapshot.seq, snapshotSeq));
		expect(await readAnew()).toEqual(["een", "twee", "drie"]);
		await house.db.delete(documentUpdate).where(eq(documentUpdate.documentId, id));
		await expect(readAnew()).rejects.toThrow("no snapshot that can be read");
	});

	it("reaches a process that lags behind by more than what is kept", async () => {
		const lagging = new Hub(house.db);
		await lagging.room(evening.id, "board");
		await tellAll("een");
		await compacted();
		await tellAll("twee");
		await compacted();
		await tellAll("drie");
		await compacted();
		await evening.does(
			partner,
			"contribute",
			{ kind: "verhaal", lens: "gaat-goed", about: "buurt", text: "vier" },
			undefined,
			lagging,
		);
		const room = await lagging.room(evening.id, "board");
		expect(room && readBoard(room.doc)?.cards.map(({ text }) => text)).toEqual([
			"een",
			"twee",
			"drie",
			"vier",
		]);
		await lagging.stop();
	});

	it("is left alone when it was rebuilt meanwhile", async () => {
		await tellAll("een");
		const told = await tell(evening, partner, { text: "weg ermee" });
		const before = await head();
		const room = await house.hub.room(evening.id, "board");
		const old = Y.encodeStateAsUpdate(room?.doc ?? new Y.Doc());
		await evening.does(partner, "withdraw-contribution", { contribution: told });
		expect(await house.db.transaction((tx) => replaceLog(tx, before, old, new Date()))).toBe(false);
		expect(await readAnew()).toEqual(["een"]);
	});
});

describe("compacting", () => {
	it("begins when a thousand updates stand behind the snapshot", async () => {
		const { id } = await head();
		const nothing = Y.encodeStateAsUpdate(new Y.Doc());
		await house.db.transaction(async (tx) => {
			const updates = Array.from({ length: 1_000 }, () => ({ data: nothing, actor: "" }));
			await appendUpdates(tx, await lockDocument(tx, id), updates, new Date());
		});
		await tellAll("een");
		await vi.waitFor(async () => expect((await head()).snapshotSeq).toBeGreaterThan(1_000), {
			timeout: 10_000,
		});
		expect(await readAnew()).toEqual(["een"]);
	});

	it("comes by and by to documents that were left behind", async () => {
		await tellAll("een");
		const { id, headSeq } = await head();
		const soon = new Date(Date.now() + 60_000);
		expect(await documentsToCompact(house.db, new Date(0), 100)).toEqual([]);
		expect(await documentsToCompact(house.db, soon, 1_000)).toContain(id);
		await house.hub.compaction.sweep(new Date(Date.now() + 2 * 60 * 60_000));
		expect((await head()).snapshotSeq).toBe(headSeq);
		expect(await documentsToCompact(house.db, soon, 1_000)).not.toContain(id);
	});
});
