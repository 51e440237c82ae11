import { describe, expect, test } from "vitest";
import { findSession } from "#db/queries/sessions.server.ts";
import { joinEvening } from "#server/auth/join.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { services } from "#server/services.server.ts";
import { choosing } from "#tests/helpers/choosing.ts";
import type { Evening, Guest } from "#tests/helpers/evening.ts";
import { stranger } from "#tests/helpers/joining.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

async function joinsByCode(evening: Evening, who: Guest): Promise<void> {
	const session = await findSession(house.db, evening.id);
	if (!session) throw new Error("The evening is not there");
	const join = { role: "partner", nickname: "", organisation: "", language: "nl" } as const;
	await joinEvening(services(), session, join, { ...stranger, actor: await who.actor() });
}

describe("a partner with an account who comes in with the code after the voting opened", () => {
	test("waits until the facilitator admits them, in each round anew", async () => {
		const { evening, runs, votes, choiceOf } = await choosing(house, 1);
		const early = await evening.account("partner");
		await runs("set-phase", { phase: "choose" });
		const late = await evening.account(null);
		await joinsByCode(evening, late);
		expect(await votes(early, 0)).toBe("ok");
		expect(await votes(late, 0)).toBe("not-admitted");
		expect((await choiceOf(late)).ballot).toMatchObject({ waits: "for-admission" });
		const waiting = (await choiceOf(evening.facilitator)).desk?.late;
		expect(waiting).toEqual([{ joined: { account: late.id }, name: "Iemand", role: "partner" }]);
		await runs("admit-voter", { account: late.id });
		expect(await votes(late, 0)).toBe("ok");
		expect((await choiceOf(evening.facilitator)).desk?.late).toEqual([]);
	});

	test("votes at once when the facilitator named them partner", async () => {
		const { evening, runs, votes } = await choosing(house, 1);
		await runs("set-phase", { phase: "choose" });
		const named = await evening.account(null);
		await runs("set-member-role", { account: named.id, role: "partner" });
		expect(await votes(named, 0)).toBe("ok");
	});

	test("is nobody to admit when they are not there", async () => {
		const { evening, runs } = await choosing(house, 1);
		await runs("set-phase", { phase: "choose" });
		for (const fields of [{}, { account: newId() }, { participant: newId() }]) {
			const answer = await evening.does(evening.facilitator, "admit-voter", fields);
			expect(answer).toMatchObject({ ok: false, code: "unknown-participant" });
		}
	});
});

describe("a vote", () => {
	test("is one of as many as everybody got, may be taken back, and counts once per theme", async () => {
		const { evening, runs, votes, counts, choiceOf } = await choosing(house, 4, { votesEach: 2 });
		const parent = await evening.joins("ouder");
		await runs("set-phase", { phase: "choose" });
		expect(await votes(parent, 0)).toBe("ok");
		expect(await votes(parent, 0)).toBe("ok");
		expect(await votes(parent, 1)).toBe("ok");
		expect(await votes(parent, 2)).toBe("no-votes-left");
		expect(await votes(parent, 0, "unvote")).toBe("ok");
		expect(await votes(parent, 2)).toBe("ok");
		expect((await choiceOf(parent)).ballot).toMatchObject({ round: 1, waits: null });
		await runs("show-votes");
		expect(await counts()).toEqual([0, 1, 1, 0]);
	});

	test("that is sent again with the same id is not given again after it was taken back", async () => {
		const { evening, themes, runs, votes, counts } = await choosing(house, 1);
		const parent = await evening.joins("ouder");
		await runs("set-phase", { phase: "choose" });
		const id = newId();
		await evening.does(parent, "vote", { subject: themes[0] }, id);
		await votes(parent, 0, "unvote");
		expect(await evening.does(parent, "vote", { subject: themes[0] }, id)).toMatchObject({ ok: true });
		await runs("show-votes");
		expect(await counts()).toEqual([0]);
	});

	test("is possible while the votes are open, and then again with what was given", async () => {
		const { evening, runs, votes, counts } = await choosing(house, 2);
		const parent = await evening.joins("ouder");
		expect(await votes(parent, 0)).toBe("votes-not-open");
		await runs("set-phase", { phase: "choose" });
		await votes(parent, 0);
		await runs("close-voting");
		expect(await votes(parent, 1)).toBe("votes-not-open");
		expect(await votes(parent, 0, "unvote")).toBe("votes-not-open");
		await runs("open-voting");
		expect(await votes(parent, 1)).toBe("ok");
		await runs("set-phase", { phase: "agree" });
		expect(await votes(parent, 1, "unvote")).toBe("votes-not-open");
		await runs("show-votes");
		expect(await counts()).toEqual([1, 1]);
	});

	test("that waited on a phone past its round does not count in the next one", async () => {
		const { evening, themes, runs, counts } = await choosing(house, 1);
		const parent = await evening.joins("ouder");
		await runs("set-phase", { phase: "choose" });
		await runs("show-votes");
		await runs("open-voting");
		const votes = (round: number) => evening.does(parent, "vote", { subject: themes[0], round });
		expect(await votes(1)).toMatchObject({ ok: false, code: "votes-not-open" });
		expect(await votes(2)).toMatchObject({ ok: true });
		await runs("show-votes");
		expect(await counts()).toEqual([1]);
	});

	test("is for people of the wijk and partners, not for who runs the evening or is not confirmed", async () => {
		const { evening, runs, votes, choiceOf } = await choosing(house, 1);
		const partner = await evening.account("partner");
		const colleague = await evening.joins("partner", { confirmed: true });
		const stranger = await evening.joins("partner");
		await runs("set-phase", { phase: "choose" });
		for (const who of [partner, colleague]) expect(await votes(who, 0)).toBe("ok");
		for (const who of [evening.facilitator, await evening.account("reader"), stranger])
			expect(await votes(who, 0)).toBe("not-allowed");
		expect((await choiceOf(stranger)).ballot?.waits).toBe("for-confirmation");
		expect((await choiceOf(evening.facilitator)).ballot).toBe(null);
	});

	test("is for a theme of this evening", async () => {
		const { evening, runs } = await choosing(house, 1);
		const other = await choosing(house, 1);
		const partner = await evening.account("partner");
		await runs("set-phase", { phase: "choose" });
		const answer = await evening.does(partner, "vote", { subject: other.themes[0] });
		expect(answer).toMatchObject({ ok: false, code: "unknown-theme" });
	});
});

describe("who comes after the voting opened", () => {
	test("votes when the facilitator admits them, for this round", async () => {
		const { evening, runs, votes, choiceOf } = await choosing(house, 1);
		await runs("set-phase", { phase: "choose" });
		const late = await evening.joins("jongere");
		expect(await votes(late, 0)).toBe("not-admitted");
		expect((await choiceOf(late)).ballot?.waits).toBe("for-admission");
		expect((await choiceOf(evening.facilitator)).desk?.late).toEqual([
			{ joined: { participant: late.id }, name: "Blauwe Fiets", role: "jongere" },
		]);
		await runs("admit-voter", { participant: late.id });
		expect(await votes(late, 0)).toBe("ok");
		expect((await choiceOf(evening.facilitator)).desk?.late).toEqual([]);
	});

	test("is there from the start in a new round, and late again when they come in the midst of it", async () => {
		const { evening, runs, votes } = await choosing(house, 1);
		await runs("set-phase", { phase: "choose" });
		const late = await evening.joins("ouder");
		await runs("show-votes");
		await runs("open-voting");
		expect(await votes(late, 0)).toBe("ok");
		const later = await evening.joins("ouder");
		expect(await votes(later, 0)).toBe("not-admitted");
	});

	test("is named to nobody but the facilitator", async () => {
		const { evening, runs, choiceOf } = await choosing(house, 1);
		await runs("set-phase", { phase: "choose" });
		await evening.joins("ouder");
		for (const who of [await evening.account("reader"), await evening.account("partner")]) {
			expect((await choiceOf(who)).desk).toBe(null);
		}
	});
});

describe("who is taken off the evening", () => {
	test("has no say in a result that nobody has seen yet", async () => {
		const { evening, runs, votes, counts } = await choosing(house, 1);
		const [parent, other] = [await evening.joins("ouder"), await evening.joins("ouder")];
		const partner = await evening.account("partner");
		await runs("set-phase", { phase: "choose" });
		for (const who of [parent, other, partner]) await votes(who, 0);
		await runs("remove-participant", { participant: parent.id });
		await runs("set-member-role", { account: partner.id, role: "reader" });
		await runs("show-votes");
		expect(await counts()).toEqual([1]);
	});

	test("leaves the result as everybody saw it", async () => {
		const { evening, runs, votes, counts } = await choosing(house, 1);
		const parent = await evening.joins("ouder");
		await runs("set-phase", { phase: "choose" });
		await votes(parent, 0);
		await runs("show-votes");
		await runs("remove-participant", { participant: parent.id });
		await runs("set-tally", { theme: (await evening.board()).themes[0]?.id, stickers: 2 });
		expect(await counts()).toEqual([3]);
	});
});

describe("how many votes everybody gets", () => {
	test("may grow while people vote, and shrinks in a new round only", async () => {
		const { evening, runs } = await choosing(house, 3, { votesEach: 2 });
		await runs("set-phase", { phase: "choose" });
		const set = (votesEach: number) =>
			evening.does(evening.facilitator, "prepare-session", { settings: { votesEach } });
		expect(await set(3)).toMatchObject({ ok: true });
		expect((await evening.board()).meta.votesEach).toBe(3);
		expect(await set(1)).toMatchObject({ ok: false, code: "votes-are-open" });
		await runs("close-voting");
		expect(await set(1)).toMatchObject({ ok: false, code: "votes-are-open" });
		await runs("show-votes");
		expect(await set(1)).toMatchObject({ ok: true });
	});
});
