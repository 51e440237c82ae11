import { eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { plainText } from "#app/domain/live/rich-text.ts";
import { readText } from "#app/domain/live/workbook.ts";
import { loader as loadVersions } from "#app/routes/evening/session-versions.tsx";
import { listCheckpoints } from "#db/queries/checkpoints.server.ts";
import { findDocument, loadDocument, updatesAfter } from "#db/queries/documents.server.ts";
import { checkpoint } from "#db/schema/index.ts";
import { Hub } from "#server/realtime/hub.ts";
import { createAgreement, type Evening, type Guest, holdEvening } from "#tests/helpers/evening.ts";
import { asked } from "#tests/helpers/serve.ts";
import { openSocketServer, within } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";
import { keptTexts, writes } from "#tests/helpers/workbook.ts";

const { house, server } = await houseWithSockets();

describe("checkpoints", () => {
	test("are kept when the evening goes on, and bring the texts back as they were", async () => {
		const evening = await holdEvening(house, { phase: "understand" });
		const { facilitator } = evening;
		const writer = await server.openTexts(evening, facilitator);
		await writes(writer, "vision", "de eerste zin");
		await writes(writer, "open", "een vraag");
		await evening.does(facilitator, "set-phase", { phase: "choose" });
		await writes(writer, "vision", "alles weg");
		await writes(writer, "summary:tr", "nieuw");

		const [kept] = await listCheckpoints(house.db, evening.id);
		expect(kept).toMatchObject({ reason: "phase", phase: "understand" });
		const answer = await evening.does(facilitator, "restore-checkpoint", { checkpoint: kept?.id });
		expect(answer.ok).toBe(true);
		const restored = { vision: "de eerste zin", open: "een vraag" };
		expect(await keptTexts(house, evening)).toEqual(restored);
		await vi.waitFor(() => expect(plainText(readText(writer.doc, "vision"))).toBe("de eerste zin"), within);

		const [before] = await listCheckpoints(house.db, evening.id);
		expect(before).toMatchObject({ reason: "restore", phase: "choose" });
		await evening.does(facilitator, "restore-checkpoint", { checkpoint: before?.id });
		expect(await keptTexts(house, evening)).toEqual({
			vision: "alles weg",
			open: "een vraag",
			"summary:tr": "nieuw",
		});
	});

	test("are put back by the facilitator alone, and only in their own evening", async () => {
		const evening = await holdEvening(house);
		const elsewhere = await holdEvening(house);
		await writes(await server.openTexts(evening, evening.facilitator), "vision", "van hier");
		await evening.does(evening.facilitator, "set-phase", { phase: "choose" });
		const [kept] = await listCheckpoints(house.db, evening.id);
		const restore = (where: Evening, who: Guest) =>
			where.does(who, "restore-checkpoint", { checkpoint: kept?.id });
		for (const who of [await evening.account("partner"), await evening.account("reader")]) {
			expect(await restore(evening, who)).toMatchObject({ ok: false, code: "not-allowed" });
		}
		expect(await restore(elsewhere, elsewhere.facilitator)).toMatchObject({ code: "unknown-checkpoint" });
		expect(await keptTexts(house, elsewhere)).toEqual({});
	});

	test("are removed by adopting, and the page says so, also once the agreements are open again", async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		const versions = async () => {
			const args = asked(await evening.facilitator.actor(), `/sessies/${evening.id}/versies`, {
				id: evening.id,
			});
			return loadVersions(args);
		};
		const writer = await server.openTexts(evening, evening.facilitator);
		await writes(writer, "vision", "samen");
		await createAgreement(evening, { goal: "Een plek" });
		await evening.does(evening.facilitator, "set-phase", { phase: "elaborate" });
		expect(await versions()).toMatchObject({ versions: [{ reason: "phase" }], adopted: null });
		await evening.does(evening.facilitator, "adopt");
		expect(await versions()).toMatchObject({ versions: [], adopted: "1.0" });
		await evening.does(evening.facilitator, "reopen-agenda");
		expect(await versions()).toMatchObject({ versions: [], adopted: "1.0" });
	});

	test("and how the texts came about are gone after adopting; what stands there goes on", async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		const writer = await server.openTexts(evening, evening.facilitator);
		await writes(writer, "vision", "Familie De Vries");
		await writes(writer, "vision", "samen");
		await createAgreement(evening, { goal: "Een plek" });
		await evening.does(evening.facilitator, "adopt");
		expect(await writer.ended).toBe(closeCode.otherEpoch);

		const head = await findDocument(house.db, evening.id, "workbook");
		const log = head && (await loadDocument(house.db, head));
		expect(Buffer.concat(log?.updates ?? []).toString()).toContain("samen");
		expect(Buffer.concat(log?.updates ?? []).toString()).not.toContain("Vries");
		expect(await updatesAfter(house.db, head?.id ?? "", 0)).toEqual([]);

		await evening.does(evening.facilitator, "reopen-agenda");
		const again = await server.openTexts(evening, evening.facilitator);
		expect(plainText(readText(again.doc, "vision"))).toBe("samen");
		await writes(again, "open", "een vraag");
		expect(await keptTexts(house, evening)).toEqual({ vision: "samen", open: "een vraag" });
	});

	test("are kept every five minutes of writing, as the texts were before the next change", async () => {
		const evening = await holdEvening(house);
		const writer = await server.openTexts(evening, evening.facilitator);
		await writes(writer, "vision", "een");
		await writes(writer, "vision", "een, twee");
		expect(await listCheckpoints(house.db, evening.id)).toEqual([]);

		// Another process has no checkpoint in mind and finds none, or an old one.
		const laterWrites = async (words: string) => {
			const hub = new Hub(house.db);
			const later = await openSocketServer({ ...house, hub });
			await writes(await later.openTexts(evening, evening.facilitator), "vision", words);
			await later.close();
			await hub.stop();
		};
		await laterWrites("alles weg");
		expect((await listCheckpoints(house.db, evening.id)).map((each) => each.reason)).toEqual(["time"]);
		await laterWrites("en nog iets");
		expect(await listCheckpoints(house.db, evening.id)).toHaveLength(1);
		await house.db
			.update(checkpoint)
			.set({ createdAt: new Date(Date.now() - 6 * 60_000) })
			.where(eq(checkpoint.sessionId, evening.id));
		await laterWrites("weer iets anders");
		const kept = await listCheckpoints(house.db, evening.id);
		expect(kept).toHaveLength(2);
		await evening.does(evening.facilitator, "restore-checkpoint", { checkpoint: kept[1]?.id });
		expect(await keptTexts(house, evening)).toEqual({ vision: "een, twee" });
	});
});
