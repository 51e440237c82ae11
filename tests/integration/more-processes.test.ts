import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { readBoard } from "#app/domain/live/board.ts";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { plainText, richTextOf } from "#app/domain/live/rich-text.ts";
import { readText, writeText } from "#app/domain/live/workbook.ts";
import { Hub } from "#server/realtime/hub.ts";
import { openTestDatabase } from "#tests/helpers/database.ts";
import { type House, holdEvening, openHouse, story, tell } from "#tests/helpers/evening.ts";
import { openSocketServer, type SocketServer, within } from "#tests/helpers/socket.ts";
import { keptTexts, writes } from "#tests/helpers/workbook.ts";

// PGlite is one process only: two clients on one folder would lose data.
describe.runIf(process.env.TEST_DATABASE_URL)("two processes on one database", () => {
	let house: House;
	let otherHub: Hub;
	let here: SocketServer;
	let there: SocketServer;

	beforeAll(async () => {
		house = await openHouse();
		otherHub = new Hub(house.db, house.listen);
		here = await openSocketServer(house);
		there = await openSocketServer({ db: house.db, hub: otherHub });
	});
	afterEach(() => {
		here.empty();
		there.empty();
	});
	afterAll(async () => {
		await here.close();
		await there.close();
		await otherHub.stop();
		await house.close();
	});

	test("show the same board, whichever of them did the command", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const one = await here.follow(evening, await evening.joins("ouder"));
		const other = await there.follow(evening, await evening.joins("jongere"));
		await evening.does(partner, "contribute", { ...story, text: "van hier" });
		await evening.does(partner, "contribute", { ...story, text: "van daar" }, undefined, otherHub);
		for (const { doc } of [one, other]) {
			await vi.waitFor(
				() => expect(readBoard(doc)?.cards.map(({ text }) => text)).toEqual(["van hier", "van daar"]),
				within,
			);
		}
	});

	test("pass on a board that was built anew, to whoever comes back", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner);
		const { ended } = await there.follow(evening, await evening.joins("jongere"));
		await evening.does(partner, "withdraw-contribution", { contribution: told });
		expect(await ended).toBe(closeCode.otherEpoch);
		const { doc } = await there.follow(evening, await evening.joins("jongere"));
		expect(readBoard(doc)?.cards).toEqual([]);
	});

	test("keep what two people write in one text at once", async () => {
		const evening = await holdEvening(house, { phase: "understand" });
		const one = await here.openTexts(evening, evening.facilitator);
		const other = await there.openTexts(evening, await evening.account("partner"));
		await Promise.all([writes(one, "vision", "een plek"), writes(other, "open", "wie zoekt het uit?")]);
		for (const { doc } of [one, other]) {
			await vi.waitFor(() => {
				expect(plainText(readText(doc, "vision"))).toBe("een plek");
				expect(plainText(readText(doc, "open"))).toBe("wie zoekt het uit?");
			}, within);
		}
		const [mine, theirs] = [one.doc, other.doc].map((doc) => Y.encodeStateVector(doc));
		expect(mine).toEqual(theirs);
		expect(await keptTexts(house, evening)).toEqual({ vision: "een plek", open: "wie zoekt het uit?" });
	});

	test("tell each other's people what changed, and count them together", async () => {
		const evening = await holdEvening(house);
		const writer = await evening.joins("ouder");
		const far = await there.follow(evening, writer);
		const near = await here.follow(evening, evening.facilitator);
		await evening.does(evening.facilitator, "set-follow-me", { on: false });
		await evening.does(writer, "contribute", story);
		await vi.waitFor(
			() => expect(far.notices.map((each) => JSON.parse(each).topic)).toContain("mine"),
			within,
		);
		for (let at = 0; at < 3; at += 1) await here.follow(evening, await evening.account("partner"));
		for (const { provider } of [near, far]) {
			const shown = () => [...provider.awareness.getStates().values()].map(({ presence }) => presence);
			await vi.waitFor(() => expect(shown()).toContainEqual({ everybody: 5 }), within);
		}
	});

	test("end a socket that lost its rights, wherever it is", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const { ended } = await there.follow(evening, parent);
		const before = Date.now();
		await evening.does(evening.facilitator, "remove-participant", { participant: parent.id });
		expect([closeCode.notLoggedIn, closeCode.notAllowed]).toContain(await ended);
		expect(Date.now() - before).toBeLessThan(2_000);
	});

	test("catch up after their line was cut, and hear each other again", { timeout: 30_000 }, async () => {
		const evening = await holdEvening(house, { phase: "understand" });
		const one = await here.openTexts(evening, evening.facilitator);
		const other = await there.openTexts(evening, await evening.account("partner"));
		await house.db.execute(
			sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
		);
		await writes(one, "vision", "terwijl niemand luistert");
		await vi.waitFor(() => expect(plainText(readText(other.doc, "vision"))).not.toBe(""), {
			timeout: 12_000,
		});
		writeText(other.doc, "open", richTextOf("en weer terug"));
		await vi.waitFor(() => expect(plainText(readText(one.doc, "open"))).toBe("en weer terug"), {
			timeout: 12_000,
		});
	});
});

describe.runIf(process.env.TEST_DATABASE_URL)("a process that comes", () => {
	test("is heard by those who are there at once", async () => {
		const { listen, close } = await openTestDatabase();
		if (!listen) throw new Error("PostgreSQL can be listened to");
		const failed = (error: unknown) => {
			throw error;
		};
		const comes = () => {
			const heard = { neighbour: vi.fn(), listening: vi.fn() };
			return { ...heard, stop: listen({ ...heard, heard() {}, failed }) };
		};
		const first = comes();
		await vi.waitFor(() => expect(first.listening).toHaveBeenCalled(), within);
		first.neighbour.mockClear();
		const second = comes();
		await vi.waitFor(() => expect(first.neighbour).toHaveBeenCalled(), { timeout: 2_000 });
		await first.stop();
		await second.stop();
		await close();
	});
});
