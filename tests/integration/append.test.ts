import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import {
	appendIfUnchanged,
	type DocumentHead,
	findDocument,
	findHead,
	updatesAfter,
} from "#db/queries/documents.server.ts";
import { findVersionedSession } from "#db/queries/sessions.server.ts";
import { document } from "#db/schema/index.ts";
import { type Evening, holdEvening } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const updates = [
	{ data: new Uint8Array([1, 2]), actor: "account:a" },
	{ data: new Uint8Array([3]), actor: "account:b" },
];
let evening: Evening;
let head: DocumentHead;
let version: string;

async function known(): Promise<void> {
	head = (await findDocument(db, evening.id, "workbook")) as DocumentHead;
	version = (await findVersionedSession(db, evening.id))?.version ?? "";
}

beforeEach(async () => {
	evening = await holdEvening(house);
	await known();
});

const append = () => appendIfUnchanged(db, head, { version, updates, tell: true, now: new Date() });
const kept = () => updatesAfter(db, head.id, head.headSeq);

describe("appending to a document that nobody else changed", () => {
	it("keeps the updates in order and moves its head", async () => {
		const next = await append();
		expect(next?.headSeq).toBe(head.headSeq + 2);
		expect(await findHead(db, head.id)).toEqual(next);
		expect((await kept())?.map((data) => [...data])).toEqual([[1, 2], [3]]);
	});

	it("appends nothing behind what somebody else appended", async () => {
		const next = await append();
		expect(await append()).toBeNull();
		expect(await findHead(db, head.id)).toEqual(next);
	});

	it("appends nothing to a document that was built anew", async () => {
		await db
			.update(document)
			.set({ epoch: head.epoch + 1 })
			.where(eq(document.id, head.id));
		expect(await append()).toBeNull();
		expect(await kept()).toEqual([]);
	});

	it("appends nothing after the session changed, until it is read again", async () => {
		await evening.does(evening.facilitator, "set-phase", { phase: "understand" });
		expect(await append()).toBeNull();
		expect(await kept()).toEqual([]);
		await known();
		expect(await append()).not.toBeNull();
	});
});

describe.skipIf(house.driver === "pglite")("appending while somebody else is at it", () => {
	const locks = {
		document: () => sql`select id from document where id = ${head.id} for update`,
		session: () => sql`update session set title = 'Anders' where id = ${evening.id}`,
	};
	it.each(["document", "session"] as const)("does not wait for the %s, and appends nothing", async (what) => {
		await db.transaction(async (tx) => {
			await tx.execute(locks[what]());
			expect(await append()).toBeNull();
		});
		expect(await kept()).toEqual([]);
	});
});
