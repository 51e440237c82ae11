import { once } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { richTextOf } from "#app/domain/live/rich-text.ts";
import { writeText } from "#app/domain/live/workbook.ts";
import { type Evening, type Guest, holdEvening } from "#tests/helpers/evening.ts";
import { syncMessage } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";
import { keptTexts, writes } from "#tests/helpers/workbook.ts";

const { house, server } = await houseWithSockets();

/** Sends one update as it is. @returns the code with which the socket was closed */
async function sends(evening: Evening, who: Guest, update: Uint8Array): Promise<number> {
	const { socket, closed } = await server.raw(evening, { who, kind: "workbook" });
	await once(socket, "message");
	socket.send(syncMessage((encoder) => sync.writeUpdate(encoder, update)));
	return closed;
}

/** What a client of this number would send that writes these words, one update after the other. */
function updatesOf(client: number, ...all: string[]): Uint8Array[] {
	const doc = new Y.Doc();
	doc.clientID = client;
	const updates: Uint8Array[] = [];
	doc.on("update", (update) => updates.push(update));
	for (const words of all) writeText(doc, "open", richTextOf(words));
	return updates;
}

describe("an update that no editor sends", () => {
	test("closes its own socket, and what others write goes on", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const facilitator = await server.openTexts(evening, evening.facilitator);
		await writes(facilitator, "vision", "van ons");
		const withGap = updatesOf(4711, "een", "twee")[1] as Uint8Array;
		expect(await sends(evening, partner, withGap)).toBe(closeCode.badMessage);

		// In the name of the facilitator's own client, from where that one will go on.
		const inAnothersName = new Y.Doc();
		Y.applyUpdate(inAnothersName, Y.encodeStateAsUpdate(facilitator.doc));
		inAnothersName.clientID = facilitator.doc.clientID;
		const before = Y.encodeStateVector(inAnothersName);
		writeText(inAnothersName, "vision", richTextOf("van een ander"));
		const stolen = Y.encodeStateAsUpdate(inAnothersName, before);
		expect(await sends(evening, partner, stolen)).toBe(closeCode.badMessage);

		await writes(facilitator, "vision", "van ons allemaal");
		expect(await keptTexts(house, evening)).toEqual({ vision: "van ons allemaal" });
	});

	test("is not taken when it deletes or adds more than a person can", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const doc = new Y.Doc();
		const list = doc.getArray<number>("open");
		doc.transact(() => {
			for (let n = 0; n < 20_001; n += 1) list.insert(0, [n]);
		});
		expect(await sends(evening, partner, Y.encodeStateAsUpdate(doc))).toBe(closeCode.badMessage);
	});

	test("leaves the document as it was, wherever its bytes were changed", async () => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		await writes(facilitator, "vision", "eerst");
		const [sound] = updatesOf(99, "een plek voor iedereen") as [Uint8Array];
		await fc.assert(
			fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
				const changed = Uint8Array.from(sound, (byte, index) => (index === at ? byte ^ by : byte));
				const { socket } = await server.raw(evening, {
					who: await evening.account("partner"),
					kind: "workbook",
				});
				await once(socket, "message");
				socket.send(syncMessage((encoder) => sync.writeUpdate(encoder, changed)));
				socket.close();
				await once(socket, "close");
			}),
			{ numRuns: 40 },
		);
		await writes(facilitator, "vision", "eerst\ndaarna");
		await server.restart();
		expect(await keptTexts(house, evening)).toMatchObject({ vision: "eerst\ndaarna" });
	});
});
