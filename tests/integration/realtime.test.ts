import { on, once } from "node:events";
import { eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import type { WebSocket } from "ws";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { readBoard } from "#app/domain/live/board.ts";
import { closeCode, messageType } from "#app/domain/live/realtime-protocol.ts";
import { document, documentUpdate } from "#db/schema/index.ts";
import { type Evening, holdEvening, story, tell } from "#tests/helpers/evening.ts";
import { syncMessage, within } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";

const { house, server } = await houseWithSockets();

async function savedUpdates(
	evening: Evening,
	kind: "board" | "workbook",
): Promise<{ data: Uint8Array; actor: string }[]> {
	const documents = await house.db.select().from(document).where(eq(document.sessionId, evening.id));
	const id = documents.find((row) => row.kind === kind)?.id ?? "";
	return house.db
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.documentId, id))
		.orderBy(documentUpdate.seq);
}

/** An update as a client sends it by itself. */
function updateMessage(change: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	change(doc);
	return syncMessage((encoder) => sync.writeUpdate(encoder, Y.encodeStateAsUpdate(doc)));
}

/** Messages of one socket are handled in order: the answer to this question comes after everything before it. */
async function untilHandled(socket: WebSocket): Promise<void> {
	socket.send(syncMessage((encoder) => sync.writeSyncStep1(encoder, new Y.Doc())));
	for await (const [data] of on(socket, "message")) {
		if (data[0] === messageType.sync && data[1] === sync.messageYjsSyncStep2) return;
	}
}

describe("whoever takes part", () => {
	test("sees what is on the board, and what comes onto it", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		await evening.does(partner, "contribute", { ...story, text: "eerst" });
		const { doc } = await server.follow(evening, await evening.joins("ouder"));
		expect(readBoard(doc)?.cards.map((card) => card.text)).toEqual(["eerst"]);
		await evening.does(partner, "contribute", { ...story, text: "daarna" });
		await evening.does(evening.facilitator, "set-phase", { phase: "understand" });
		await vi.waitFor(async () => expect(readBoard(doc)).toEqual(await evening.board()), within);
	});

	test("sees how many people are there, stamped by the server, and small groups together", async () => {
		const evening = await holdEvening(house);
		const { provider } = await server.follow(evening, await evening.joins("ouder"));
		const other = await server.follow(evening, await evening.joins("jongere"));
		await server.follow(evening, evening.facilitator);
		for (let at = 0; at < 3; at += 1) await server.follow(evening, await evening.joins("bewoner"));
		provider.awareness.setLocalState({ presence: { jongere: 99 } });
		const seenByTheOther = () =>
			[...other.provider.awareness.getStates().values()].map((state) => state.presence);
		await vi.waitFor(() => expect(seenByTheOther()).toContainEqual({ together: 5, professional: 1 }), within);
		expect(JSON.stringify(seenByTheOther())).not.toContain("99");
	});

	test("hears only of what is for them: the writer of the own story, the moderators of the queue", async () => {
		const evening = await holdEvening(house);
		const writer = await evening.joins("ouder");
		const mine = await server.follow(evening, writer);
		const other = await server.follow(evening, await evening.joins("ouder"));
		const reader = await server.follow(evening, await evening.account("reader"));
		await evening.does(writer, "contribute", story);
		await vi.waitFor(
			() => expect(mine.notices.map((each) => JSON.parse(each).topic)).toEqual(["hello", "mine"]),
			within,
		);
		await vi.waitFor(
			() => expect(reader.notices.map((each) => JSON.parse(each).topic)).toEqual(["hello", "queue"]),
			within,
		);
		expect(other.notices.map((each) => JSON.parse(each).topic)).toEqual(["hello"]);
		expect([mine, other, reader].flatMap(({ notices }) => notices).join()).not.toContain(story.text);
	});

	test("comes back for a new board when words were taken off it", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner);
		const { ended } = await server.follow(evening, await evening.joins("ouder"));
		await evening.does(partner, "withdraw-contribution", { contribution: told });
		expect(await ended).toBe(closeCode.otherEpoch);
		const { doc } = await server.follow(evening, await evening.joins("jongere"));
		expect(readBoard(doc)?.cards).toEqual([]);
	});
});

describe("a reader's own updates", () => {
	test("change nothing, for anybody, and are not kept", async () => {
		const evening = await holdEvening(house);
		await evening.does(await evening.account("partner"), "contribute", story);
		const before = await evening.board();
		const kept = await savedUpdates(evening, "board");
		const { doc: bystander } = await server.follow(evening, await evening.joins("jongere"));
		for (const who of [await evening.joins("ouder"), evening.facilitator]) {
			const { socket } = await server.raw(evening, { who });
			await once(socket, "open");
			socket.send(updateMessage((doc) => doc.getMap("meta").set("phase", "elaborate")));
			await untilHandled(socket);
			socket.close();
		}
		expect(await evening.board()).toEqual(before);
		expect(readBoard(bystander)).toEqual(before);
		expect(await savedUpdates(evening, "board")).toEqual(kept);
	});
});

describe("the workbook", () => {
	test("keeps what a facilitator writes, says so, and shows it to a partner", async () => {
		const evening = await holdEvening(house);
		const partner = await server.openTexts(evening, await evening.account("partner"));
		const facilitator = await server.openTexts(evening, evening.facilitator);
		const before = facilitator.acknowledged();
		facilitator.doc.getMap("about").set("title", "een plek om samen te zijn");
		await vi.waitFor(() => expect(facilitator.acknowledged()).toBeGreaterThan(before), within);
		const saved = await savedUpdates(evening, "workbook");
		expect(Buffer.from(saved.at(-1)?.data ?? []).toString()).toContain("een plek om samen te zijn");
		expect(saved.at(-1)?.actor).toBe(evening.facilitator.key);
		await vi.waitFor(
			() => expect(partner.doc.getMap("about").get("title")).toBe("een plek om samen te zijn"),
			within,
		);
	});

	test("cannot be opened by parents, young people, or a partner whom nobody knows", async () => {
		const evening = await holdEvening(house);
		for (const who of [
			await evening.joins("ouder"),
			await evening.joins("jongere"),
			await evening.joins("partner"),
		]) {
			expect(await (await server.raw(evening, { who, kind: "workbook" })).closed).toBe(closeCode.notAllowed);
		}
	});

	test("is read and not written by somebody who only moderates", async () => {
		const evening = await holdEvening(house);
		const { socket } = await server.raw(evening, { who: await evening.account("reader"), kind: "workbook" });
		await once(socket, "open");
		socket.send(updateMessage((doc) => doc.getMap("about").set("title", "van de lezer")));
		await untilHandled(socket);
		socket.close();
		const { doc } = await server.openTexts(evening, evening.facilitator);
		expect(doc.getMap("about").has("title")).toBe(false);
		expect(await savedUpdates(evening, "workbook")).toEqual([]);
	});
});
