import { setImmediate } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "#db/client.ts";
import { newId } from "#server/auth/secrets.ts";
import { executeCommand } from "#server/commands/execute.server.ts";
import { Hub } from "#server/realtime/hub.ts";
import { type Evening, type Guest, holdEvening, story } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const crowd = 5;
let evening: Evening;
let people: Guest[];

beforeEach(async () => {
	evening = await holdEvening(house, { settings: { moderated: false } });
	people = await Promise.all(Array.from({ length: crowd }, () => evening.joins("bewoner")));
});

/** The same database, of which every transaction breaks off. */
function broken(db: Db): { db: Db; tries: () => number } {
	let tries = 0;
	const transaction = async () => {
		tries += 1;
		throw Object.assign(new Error("connection lost"), { code: "08006" });
	};
	return { db: Object.assign(Object.create(db), { transaction }), tries: () => tries };
}

describe("commands while the database is in trouble", () => {
	it("are all turned back after one try, and are done once when they come again", async () => {
		const { db, tries } = broken(house.db);
		const ids = people.map(() => newId());
		const actors = await Promise.all(people.map((who) => who.actor()));
		const tell = (on: Db) =>
			actors.map((actor, index) =>
				executeCommand(
					{ db: on, hub: house.hub },
					{
						actor,
						sessionId: evening.id,
						input: { id: ids[index], type: "contribute", ...story, text: `Verhaal ${index}` },
						address: "192.0.2.1",
					},
				),
			);
		const board = await house.hub.room(evening.id, "board");
		let given: ReturnType<typeof tell> = [];
		// Whoever comes while the room is busy waits together.
		await board?.exclusive(async () => {
			given = tell(db);
			await setImmediate();
		});
		expect(await Promise.all(given)).toEqual(ids.map(() => ({ ok: false, code: "try-again" })));
		expect(tries()).toBe(1);
		expect(house.hub.saving.isWell()).toBe(false);
		await Promise.all(tell(house.db));
		await Promise.all(tell(house.db));
		expect((await evening.board()).cards).toHaveLength(crowd);
		expect(house.hub.saving.isWell()).toBe(true);
	});
});

describe.skipIf(house.driver === "pglite")("a document that does not load", () => {
	it("keeps nobody at another table waiting", async () => {
		const other = await holdEvening(house);
		const hub = new Hub(house.db);
		await hub.room(evening.id, "board");
		const { answer, loading } = await house.db.transaction(async (tx) => {
			await tx.execute(sql`lock table document_snapshot in access exclusive mode`);
			const loading = hub.room(other.id, "board");
			const [who] = people as [Guest];
			return { answer: await evening.does(who, "contribute", story, newId(), hub), loading };
		});
		expect(answer).toMatchObject({ ok: true });
		expect(await loading).not.toBeNull();
		await hub.stop();
	});
});
