import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { parseCommand } from "#app/domain/command/commands.ts";
import { findCheckpoint, listCheckpoints } from "#db/queries/checkpoints.server.ts";
import { textsOf } from "#server/commands/checkpoint-commands.server.ts";
import { perform } from "#server/commands/perform.server.ts";
import { Hub } from "#server/realtime/hub.ts";
import { choosing } from "#tests/helpers/choosing.ts";
import {
	createTheme,
	type Evening,
	type Guest,
	holdEvening,
	story,
	textsOnBoard,
} from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";
import { propose, putInText, wordsOf } from "#tests/helpers/theme-texts.ts";

const house = await houseForTests();
let evening: Evening;
let people: Guest[];
const crowd = 20;

beforeEach(async () => {
	evening = await holdEvening(house, { phase: "tell", settings: { moderated: false } });
	people = await Promise.all(Array.from({ length: crowd }, () => evening.joins("bewoner")));
});

const tell = (who: Guest, text: string, id?: string) =>
	evening.does(who, "contribute", { ...story, text }, id);

describe("commands of many people at the same moment", () => {
	it("are all done, each in a place of its own, and some of them in one commit", async () => {
		const answers = await Promise.all(people.map((who, index) => tell(who, `Verhaal ${index}`)));
		const seqs = answers.map((answer) => (answer.ok ? answer.seq : answer.code));
		const { cards } = await evening.board();
		expect(cards.map(({ text }) => text).sort()).toEqual(people.map((_, index) => `Verhaal ${index}`).sort());
		expect(new Set(cards.map(({ order }) => order)).size).toBe(crowd);
		expect(new Set(seqs).size).toBeLessThan(crowd);
	});

	it("do not fail with one that is refused", async () => {
		const unknown = { indicator: "bestaat-niet", area: "WK035502", period: "2024", breakdown: "" };
		const answers = await Promise.all(
			people.map((who, index) =>
				evening.does(who, "contribute", {
					...story,
					text: `Verhaal ${index}`,
					...(index === 7 ? { figure: unknown } : {}),
				}),
			),
		);
		expect(answers.flatMap((answer, index) => (answer.ok ? [] : [index]))).toEqual([7]);
		expect((await evening.board()).cards).toHaveLength(crowd - 1);
	});

	it("are done once when the same one comes several times", async () => {
		const [who] = people as [Guest];
		const id = randomUUID();
		const answers = await Promise.all([
			...people.map((other, index) => tell(other, `Verhaal ${index}`)),
			tell(who, "Twee keer", id),
			tell(who, "Twee keer", id),
		]);
		const [first, second] = answers.slice(crowd);
		expect(first).toEqual(second);
		expect(first).toMatchObject({ ok: true });
		expect(await tell(who, "Iets anders", id)).toMatchObject({ code: "id-used-for-other-content" });
		const texts = await textsOnBoard(evening);
		expect(texts.filter((text) => text === "Twee keer")).toHaveLength(1);
		expect(texts).toHaveLength(crowd + 1);
	});

	it("give nobody more votes than they have", async () => {
		const { runs, votes, ...room } = await choosing(house, 5, { votesEach: 2 });
		const voters = await room.people(4);
		await runs("set-phase", { phase: "choose" });
		const answers = await Promise.all(
			voters.map((who) => Promise.all(room.themes.map((_, theme) => votes(who, theme)))),
		);
		for (const own of answers) {
			expect(own.filter((answer) => answer === "ok")).toHaveLength(2);
			expect(own.filter((answer) => answer === "no-votes-left")).toHaveLength(3);
		}
	});
});

describe("commands that change the texts in one transaction", () => {
	it("are all in them, and the checkpoint shows them as they were before", async () => {
		const { facilitator } = evening;
		await evening.does(facilitator, "set-phase", { phase: "understand" });
		const theme = await createTheme(evening, "Steun");
		await putInText(evening, theme, "see", "Er is weinig tijd.");
		const proposals = [
			await propose(evening, facilitator, { theme, part: "mean", text: "Het loopt vast." }),
			await propose(evening, facilitator, { theme, part: "unknown", text: "Wie helpt mee?" }),
		];
		await doTogether(evening, facilitator, [
			...proposals.map((proposal) => ({ type: "take-proposal", proposal })),
			{ type: "set-phase", phase: "choose" },
		]);

		const elsewhere = { ...house, hub: new Hub(house.db, house.listen) };
		expect(await wordsOf(elsewhere, evening, theme, "mean")).toBe("Het loopt vast.");
		expect(await wordsOf(elsewhere, evening, theme, "unknown")).toBe("Wie helpt mee?");
		await elsewhere.hub.stop();
		const [newest] = await listCheckpoints(house.db, evening.id);
		expect(newest).toMatchObject({ reason: "phase", phase: "understand" });
		const kept = newest && (await findCheckpoint(house.db, evening.id, newest.id));
		expect(Object.keys(textsOf(kept?.data ?? new Uint8Array()))).toHaveLength(1);
	});
});

/** Does these in one transaction, as those of a crowd are; a process that was not there reads what became of it. */
async function doTogether(evening: Evening, who: Guest, all: Record<string, unknown>[]): Promise<void> {
	const { db, hub } = house;
	const rooms = {
		board: await hub.room(evening.id, "board"),
		workbook: await hub.room(evening.id, "workbook"),
	};
	const actor = await who.actor();
	const given = all.map((fields) => {
		const parsed = parseCommand({ id: randomUUID(), ...fields });
		if (!parsed.ok || actor.kind === "anonymous") throw new Error("This is no command");
		return { actor, command: parsed.command, address: "192.0.2.1" };
	});
	const { board, workbook } = rooms;
	if (!board || !workbook) throw new Error("The evening has no documents");
	await db.transaction((tx) => perform(tx, { board, workbook }, given));
	board.discard();
	workbook.discard();
}
