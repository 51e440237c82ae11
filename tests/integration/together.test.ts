import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { choosing } from "#tests/helpers/choosing.ts";
import { type Evening, type Guest, holdEvening, story, textsOnBoard } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

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
