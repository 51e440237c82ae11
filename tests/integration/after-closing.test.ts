import { once } from "node:events";
import * as encoding from "lib0/encoding";
import { expect, test, vi } from "vitest";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { readBoard } from "#app/domain/live/board.ts";
import { closeCode, messageType } from "#app/domain/live/realtime-protocol.ts";
import { richTextOf } from "#app/domain/live/rich-text.ts";
import { readText, writeText } from "#app/domain/live/workbook.ts";
import { loadOwnContributions } from "#app/evening/tell/own-contributions.server.ts";
import { findSessionResource } from "#db/queries/sessions.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { Hub } from "#server/realtime/hub.ts";
import { createAgreement, done, holdEvening, tell } from "#tests/helpers/evening.ts";
import { agreement } from "#tests/helpers/outcome.ts";
import { type Follower, openSocketServer, syncMessage, within } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";
import { keptTexts, writes } from "#tests/helpers/workbook.ts";

const { house, server } = await houseWithSockets();

test("a closed evening is followed on the board by who was in, and what remains comes to it", async () => {
	const evening = await holdEvening(house);
	const parent = await evening.joins("ouder");
	const told = await tell(evening, await evening.account("partner"));
	const before = await server.follow(evening, parent);
	await done(evening.does(evening.facilitator, "close-session"));
	await vi.waitFor(() => expect(readBoard(before.doc)?.meta.closed).toBe(true), within);
	const after = await server.follow(evening, parent);
	expect(readBoard(after.doc)?.cards.map(({ id }) => id)).toEqual([told]);
	await done(evening.does(evening.facilitator, "reopen-session"));
	await vi.waitFor(() => expect(readBoard(after.doc)?.meta.closed).toBe(false), within);
});

test("what nobody read by then says so to its writer, and not while somebody can still read it", async () => {
	const evening = await holdEvening(house);
	const parent = await evening.joins("ouder");
	await tell(evening, parent);
	const wasMissed = async () => {
		const session = await findSessionResource(house.db, evening.id);
		if (!session) throw new Error("The evening is gone");
		const actor = await parent.actor();
		return (await inLocale("nl", async () => loadOwnContributions(actor, session))).map(
			(own) => own.wasMissed,
		);
	};
	await evening.does(evening.facilitator, "set-phase", { phase: "agree" });
	await createAgreement(evening, agreement);
	await done(evening.does(evening.facilitator, "adopt"));
	expect(await wasMissed()).toEqual([false]);
	await done(evening.does(evening.facilitator, "close-session"));
	expect(await wasMissed()).toEqual([true]);
});

test("its texts are read and no longer written, and no caret is shown in them", async () => {
	const evening = await holdEvening(house, { phase: "understand" });
	const partner = await evening.account("partner");
	const writer = await server.openTexts(evening, partner);
	await writes(writer, "vision", "een plek");
	const sentAway = leaving(writer);
	await done(evening.does(evening.facilitator, "close-session"));
	expect(await sentAway).toBe(closeCode.restart);

	const reader = await server.openTexts(evening, evening.facilitator);
	const { socket } = await server.raw(evening, { who: partner, kind: "workbook" });
	const [hello] = await once(socket, "message");
	expect(hello[0]).not.toBe(messageType.sync);
	const doc = new Y.Doc();
	writeText(doc, "open", richTextOf("te laat"));
	socket.send(syncMessage((encoder) => sync.writeUpdate(encoder, Y.encodeStateAsUpdate(doc))));
	socket.send(caretOf(7));
	// What is answered now was handled after what came before it.
	const answered = answerTo(socket);
	socket.send(syncMessage((encoder) => sync.writeSyncStep1(encoder, new Y.Doc())));
	await answered;
	expect(readText(reader.doc, "vision")).toEqual(richTextOf("een plek"));
	expect(await keptTexts(house, evening)).toEqual({ vision: "een plek" });
	expect(reader.provider.awareness.getStates().has(7)).toBe(false);
	socket.close();
});

// PGlite is one process only.
test.runIf(process.env.TEST_DATABASE_URL)(
	"nobody writes in its texts in another process either",
	async () => {
		const otherHub = new Hub(house.db, house.listen);
		const there = await openSocketServer({ db: house.db, hub: otherHub });
		const evening = await holdEvening(house, { phase: "understand" });
		const writer = await there.openTexts(evening, await evening.account("partner"));
		await writes(writer, "vision", "een plek");
		const sentAway = leaving(writer);
		const started = Date.now();
		await done(evening.does(evening.facilitator, "close-session"));
		expect(await sentAway).toBe(closeCode.restart);
		expect(Date.now() - started).toBeLessThan(2_000);
		await there.close();
		await otherHub.stop();
	},
);

test("nothing is decided about what waits, and its writer may still withdraw it", async () => {
	const evening = await holdEvening(house);
	const parent = await evening.joins("ouder");
	const contribution = await tell(evening, parent);
	await done(evening.does(evening.facilitator, "close-session"));
	for (const [type, fields] of [
		["approve", { contribution }],
		["reject", { contribution, reason: "Er staat een naam in." }],
		["translate-contribution", { contribution, translation: "Het veldje is fijn." }],
		["renew-code", {}],
	] as const) {
		const answer = await evening.does(evening.facilitator, type, fields);
		expect({ type, answer }).toEqual({ type, answer: { ok: false, code: "session-closed" } });
	}
	await done(evening.does(parent, "withdraw-contribution", { contribution }));
});

/** The code with which the server ends somebody's socket, who may come back. */
const leaving = ({ provider }: Follower): Promise<number> =>
	new Promise((resolve) =>
		provider.once("connection-close", (event: CloseEvent | null) => resolve(event?.code ?? 0)),
	);

function answerTo(socket: {
	on(event: "message", listener: (data: Buffer) => void): unknown;
}): Promise<void> {
	return new Promise((resolve) => {
		socket.on("message", (data) => {
			if (data[0] === messageType.sync && data[1] === sync.messageYjsSyncStep2) resolve();
		});
	});
}

/** What a client says of its caret. */
function caretOf(client: number): Uint8Array {
	const states = encoding.createEncoder();
	encoding.writeVarUint(states, 1);
	encoding.writeVarUint(states, client);
	encoding.writeVarUint(states, 1);
	encoding.writeVarString(states, JSON.stringify({ cursor: null }));
	const message = encoding.createEncoder();
	encoding.writeVarUint(message, messageType.awareness);
	encoding.writeVarUint8Array(message, encoding.toUint8Array(states));
	return encoding.toUint8Array(message);
}
