import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { plainText, richTextOf } from "#app/domain/live/rich-text.ts";
import { readText, writeText } from "#app/domain/live/workbook.ts";
import { updateSession } from "#db/queries/sessions.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { syncMessage, within } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";
import { keptTexts, writes } from "#tests/helpers/workbook.ts";

const { house, server } = await houseWithSockets();

describe("what a partner writes", () => {
	test("is in the database when it is acknowledged, and reaches the facilitator", async () => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		const partner = await server.openTexts(evening, await evening.joins("partner", { confirmed: true }));
		await writes(partner, "vision", "een plek voor iedereen");
		expect(await keptTexts(house, evening)).toEqual({ vision: "een plek voor iedereen" });
		await vi.waitFor(
			() => expect(plainText(readText(facilitator.doc, "vision"))).toBe("een plek voor iedereen"),
			within,
		);
	});

	test("is there for everybody in the room, who hear once that something changed", async () => {
		const evening = await holdEvening(house);
		const parent = await server.follow(evening, await evening.joins("ouder"));
		const partner = await server.openTexts(evening, await evening.account("partner"));
		const told = () => parent.notices.filter((notice) => JSON.parse(notice).topic === "texts").length;
		for (const words of ["een", "een plek", "een plek om samen te zijn"]) {
			await writes(partner, "open", words);
		}
		await vi.waitFor(() => expect(told()).toBe(1), within);
		const { seq, texts } = await loadTexts(evening.id);
		expect(texts).toEqual({ open: richTextOf("een plek om samen te zijn") });
		await writes(partner, "open", "iets anders");
		expect((await loadTexts(evening.id)).seq).toBe(seq + 1);
	});

	test("is refused once the evening is closed, by whatever process, and the writer comes back to read", async () => {
		const evening = await holdEvening(house);
		const writer = await server.openTexts(evening, await evening.account("partner"));
		await writes(writer, "vision", "op tijd");
		const acknowledged = writer.acknowledged();
		await updateSession(house.db, evening.id, { closedAt: new Date() });
		writeText(writer.doc, "vision", richTextOf("te laat"));
		await vi.waitFor(
			() => expect(writer.notices.filter((notice) => JSON.parse(notice).topic === "hello")).toHaveLength(2),
			within,
		);
		expect(writer.acknowledged()).toBe(acknowledged);
		expect(await keptTexts(house, evening)).toEqual({ vision: "op tijd" });
	});

	test("never breaks the workbook for the others, whatever its bytes are", async () => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		await writes(facilitator, "vision", "eerst");
		// It can be decoded, and not be applied.
		const poison = Buffer.from(
			"01070700070106766973696f6e0309706172616772617068070007000601000701018407020162840703016346070504626f6c64027b7dc60703070404626f6c64046e756c6c0107010201",
			"hex",
		);
		expect(() => Y.applyUpdate(new Y.Doc(), poison)).toThrow();
		const { socket, closed } = await server.raw(evening, {
			who: await evening.account("partner"),
			kind: "workbook",
		});
		await once(socket, "message");
		socket.send(syncMessage((encoder) => sync.writeUpdate(encoder, poison)));
		expect(await closed).toBe(closeCode.badMessage);
		await writes(facilitator, "vision", "eerst\ndaarna");
		expect(await keptTexts(house, evening)).toEqual({ vision: "eerst\ndaarna" });
	});
});
