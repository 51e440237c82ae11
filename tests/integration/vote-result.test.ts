import { describe, expect, test } from "vitest";
import { loader as loadHall } from "#app/routes/evening/session-hall.tsx";
import { choosing } from "#tests/helpers/choosing.ts";
import type { Guest } from "#tests/helpers/evening.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

describe("the result", () => {
	test("counts phones and stickers together, and lets the three with most votes go on", async () => {
		const { evening, themes, runs, votes, counts, goOn } = await choosing(house, 5);
		const [a, b] = [await evening.joins("ouder"), await evening.joins("ouder")];
		await runs("set-phase", { phase: "choose" });
		for (const theme of [0, 1]) await votes(a, theme);
		for (const theme of [1, 2]) await votes(b, theme);
		await runs("set-tally", { theme: themes[3], stickers: 4 });
		await runs("set-tally", { theme: themes[0], stickers: 7 });
		await runs("set-tally", { theme: themes[0], stickers: 6 });
		expect(await counts()).toEqual([null, null, null, null, null]);
		await runs("show-votes");
		expect(await counts()).toEqual([7, 2, 1, 4, 0]);
		expect(await goOn()).toEqual([0, 1, 3]);
	});

	test("leaves to the room what shares the last place", async () => {
		const { themes, runs, goOn } = await choosing(house, 5);
		await runs("set-phase", { phase: "choose" });
		for (const [n, stickers] of [9, 5, 3, 3].entries())
			await runs("set-tally", { theme: themes[n], stickers });
		await runs("show-votes");
		expect(await goOn()).toEqual([0, 1]);
		await runs("set-chosen", { theme: themes[3], chosen: true });
		expect(await goOn()).toEqual([0, 1, 3]);
	});

	test("that was shown once does not undo what the room decided", async () => {
		const { themes, runs, goOn } = await choosing(house, 2);
		await runs("set-phase", { phase: "choose" });
		await runs("set-tally", { theme: themes[0], stickers: 3 });
		await runs("show-votes");
		await runs("set-chosen", { theme: themes[0], chosen: false });
		await runs("show-votes");
		expect(await goOn()).toEqual([]);
	});

	test("makes room for a new round, in which nothing goes on yet but own choices", async () => {
		const { evening, themes, runs, votes, counts, goOn, choiceOf } = await choosing(house, 3);
		const parent = await evening.joins("ouder");
		await runs("set-phase", { phase: "choose" });
		await votes(parent, 0);
		await runs("set-tally", { theme: themes[1], stickers: 3 });
		await runs("set-own-choice", { group: "jongere", theme: themes[2] });
		await runs("show-votes");
		expect(await goOn()).toEqual([0, 1, 2]);
		await runs("open-voting");
		expect([await counts(), await goOn()]).toEqual([[null, null, null], [2]]);
		expect((await choiceOf(parent)).ballot).toMatchObject({ round: 2, votes: [] });
		expect((await choiceOf(evening.facilitator)).desk?.tallies).toEqual({});
		await votes(parent, 1);
		await runs("show-votes");
		expect(await counts()).toEqual([0, 1, 0]);
	});

	test("stands beside how many people there were, never fewer than five", async () => {
		const { evening, people, runs, votes, choiceOf } = await choosing(house, 1);
		const there = await people(6);
		await evening.account("partner");
		await evening.account("reader");
		await runs("set-phase", { phase: "choose" });
		const [first, ...others] = there;
		if (!first) throw new Error("Nobody is there");
		const turnout = async (who: Guest) => (await choiceOf(who)).turnout;
		await votes(first, 0);
		expect(await turnout(evening.facilitator)).toEqual({ voters: null, people: 7, stickers: null });
		for (const who of others) await votes(who, 0);
		expect(await turnout(evening.facilitator)).toEqual({ voters: 6, people: 7, stickers: null });
		expect(await turnout(first)).toBe(null);
		await runs("show-votes");
		expect(await turnout(first)).toEqual({ voters: 6, people: 7, stickers: 0 });
	});

	test("is on the big screen for whoever opens it; before that, how many voted only for those who run the evening", async () => {
		const { evening, people, runs, votes } = await choosing(house, 1);
		const partner = await evening.account("partner");
		const voters = await people(6);
		await runs("set-phase", { phase: "choose" });
		for (const who of voters) await votes(who, 0);
		const onScreen = async (who: Guest) => {
			const { hall } = await loadHall(asked(await who.actor(), "/", { id: evening.id }));
			return [hall.voters, hall.present];
		};
		expect(await onScreen(partner)).toEqual([null, 7]);
		expect(await onScreen(evening.facilitator)).toEqual([6, 7]);
		await runs("show-votes");
		expect(await onScreen(partner)).toEqual([6, 7]);
		await expect(onScreen(voters[0] as Guest)).rejects.toMatchObject({ status: 403 });
	});

	test("does not change any more once the agreements are adopted", async () => {
		const { evening, themes, runs } = await choosing(house, 1);
		await runs("set-phase", { phase: "choose" });
		await runs("show-votes");
		await runs("set-agenda-item", { goal: "Een plek" });
		await runs("adopt");
		for (const [type, fields] of [
			["open-voting", {}],
			["set-tally", { theme: themes[0], stickers: 3 }],
			["set-own-choice", { group: "ouder", theme: themes[0] }],
			["set-chosen", { theme: themes[0], chosen: true }],
		] as const) {
			const answer = await evening.does(evening.facilitator, type, fields);
			expect(answer, type).toMatchObject({ ok: false, code: "already-adopted" });
		}
	});
});

describe("a group's own choice", () => {
	test("always goes on, and names a group of fewer than five together with the others", async () => {
		const { evening, themes, people, runs, goOn } = await choosing(house, 2);
		await people(5, "ouder");
		await people(2, "jongere");
		await runs("set-phase", { phase: "choose" });
		await runs("set-own-choice", { group: "ouder", theme: themes[1] });
		expect((await evening.board()).themes[1]?.ownChoiceOf).toEqual(["together"]);
		expect(await goOn()).toEqual([1]);
		const answer = await evening.does(evening.facilitator, "set-chosen", {
			theme: themes[1],
			chosen: false,
		});
		expect(answer).toMatchObject({ ok: false, code: "own-choice-stays" });
	});

	test("moves to another theme; the first goes on only when the votes say so", async () => {
		const { themes, runs, goOn } = await choosing(house, 3);
		await runs("set-phase", { phase: "choose" });
		await runs("set-own-choice", { group: "professional", theme: themes[0] });
		await runs("set-own-choice", { group: "professional", theme: themes[1] });
		expect(await goOn()).toEqual([1]);
		await runs("set-tally", { theme: themes[1], stickers: 2 });
		await runs("show-votes");
		await runs("set-own-choice", { group: "professional", theme: themes[2] });
		expect(await goOn()).toEqual([1, 2]);
		await runs("set-own-choice", { group: "professional", theme: null });
		expect(await goOn()).toEqual([1]);
	});

	test("that was named together can be taken back when the groups have grown", async () => {
		const { evening, themes, people, runs, goOn, choiceOf } = await choosing(house, 1);
		await people(1, "jongere");
		await runs("set-own-choice", { group: "jongere", theme: themes[0] });
		await people(4, "jongere");
		const groups = (await choiceOf(evening.facilitator)).desk?.groups;
		expect(groups).toContainEqual({ group: "together", theme: themes[0] });
		expect(groups).toContainEqual({ group: "jongere", theme: null });
		await runs("set-own-choice", { group: "together", theme: null });
		expect(await goOn()).toEqual([]);
	});
});

describe("themes that become one", () => {
	test("bring their votes, of each person once, and go on when either did", async () => {
		const { evening, themes, runs, votes, counts, goOn } = await choosing(house, 3);
		const [a, b] = [await evening.joins("ouder"), await evening.joins("ouder")];
		await runs("set-phase", { phase: "choose" });
		for (const theme of [0, 1]) await votes(a, theme);
		await votes(b, 0);
		await runs("set-tally", { theme: themes[0], stickers: 2 });
		await runs("set-chosen", { theme: themes[0], chosen: true });
		const merge = () =>
			evening.does(evening.facilitator, "merge-themes", { theme: themes[0], into: themes[1] });
		expect(await merge()).toMatchObject({ ok: false, code: "votes-are-open" });
		await runs("close-voting");
		expect(await merge()).toMatchObject({ ok: true });
		expect(await goOn()).toEqual([0]);
		await runs("show-votes");
		expect(await counts()).toEqual([4, 0]);
	});
});
