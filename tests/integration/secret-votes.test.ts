import { eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { countVoters } from "#db/queries/votes.server.ts";
import { document, documentUpdate } from "#db/schema/index.ts";
import { choosing } from "#tests/helpers/choosing.ts";
import type { Evening, Guest } from "#tests/helpers/evening.ts";
import { loadEverything } from "#tests/helpers/loaders.ts";
import { within } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";

const { house, server } = await houseWithSockets();

describe("until they are shown, votes", () => {
	/** Everything that every page would send, without what differs from one request to the next. */
	async function pages(evening: Evening, who: Guest, known: string[]): Promise<Record<string, string>> {
		const sent = await loadEverything(await who.actor(), { id: evening.id });
		const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
		return Object.fromEntries(
			Object.entries(sent).map(([route, text]) => [
				route,
				text
					.replace(uuid, (id) => (known.includes(id) ? id : "an id"))
					.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "a moment"),
			]),
		);
	}

	test("are in nobody's document, page, notice or order: not even those who run the evening see for what", async () => {
		const { evening, themes, people, runs, votes } = await choosing(house, 3, { votesEach: 1 });
		const voters = await people(6);
		const others = {
			parent: await evening.joins("ouder"),
			"young person": await evening.joins("jongere"),
			partner: await evening.account("partner"),
			"unconfirmed partner": await evening.joins("partner"),
			reader: await evening.account("reader"),
			facilitator: evening.facilitator,
		};
		await runs("set-phase", { phase: "choose" });
		const listening = await server.follow(evening, others.parent);
		const heard: string[] = [];
		listening.doc.on("update", () => heard.push("an update of the board"));
		const known = [evening.id, ...themes, ...Object.values(others).map(({ id }) => id)];
		const everything = async () =>
			Promise.all(Object.values(others).map((who) => pages(evening, who, known)));

		const nobodyVoted = await pages(evening, others.parent, known);
		await runs("set-tally", { theme: themes[2], stickers: 0 });
		for (const who of voters) expect(await votes(who, 0)).toBe("ok");
		const forTheFirst = await everything();
		for (const who of voters) {
			await votes(who, 0, "unvote");
			expect(await votes(who, 2)).toBe("ok");
		}
		const forTheLast = await everything();
		expect(forTheLast).toEqual(forTheFirst);
		expect(forTheLast[0]).toEqual(nobodyVoted);
		expect(Object.keys(nobodyVoted)).toContain("evening/session-choose.tsx");

		// Stickers are known to the facilitator who counted them, and to nobody else.
		await runs("set-tally", { theme: themes[1], stickers: 9 });
		expect(await pages(evening, others.reader, known)).toEqual(forTheLast.at(-2));
		expect(await pages(evening, others.partner, known)).toEqual(forTheLast.at(2));

		expect([heard, listening.notices.length]).toEqual([[], 1]);
		const [board] = (await house.db.select().from(document).where(eq(document.sessionId, evening.id))).filter(
			(row) => row.kind === "board",
		);
		const updates = () =>
			house.db
				.select()
				.from(documentUpdate)
				.where(eq(documentUpdate.documentId, board?.id ?? ""));
		const before = (await updates()).length;
		await votes(voters[0] as Guest, 2, "unvote");
		expect(await updates()).toHaveLength(before);

		// Once they are shown the same listener hears them, so that silence was no deafness.
		await runs("show-votes");
		await vi.waitFor(() => expect(heard).not.toEqual([]), within);
		expect(await countVoters(house.db, evening.id, 1)).toBe(5);
	}, 120_000);
});
