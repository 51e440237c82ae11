import { describe, expect, test } from "vitest";
import { minutesToStay } from "#app/domain/session/present.ts";
import { choosing } from "#tests/helpers/choosing.ts";
import { type Evening, holdEvening, tell } from "#tests/helpers/evening.ts";
import { outcomeOf } from "#tests/helpers/outcome.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";

const { house, server } = await houseWithSockets();

const presentIn = async (evening: Evening) => (await outcomeOf(evening)).present;

/** An evening with its facilitator and so many parents. */
async function eveningWith(parents: number): Promise<Evening> {
	const evening = await holdEvening(house);
	for (let n = 0; n < parents; n += 1) await evening.joins("ouder");
	return evening;
}

describe("somebody who only joined", () => {
	test("was not there, until they do something", async () => {
		const evening = await eveningWith(6);
		const idle = await evening.joins("ouder", { stays: false });
		expect(await presentIn(evening)).toMatchObject({ total: 7, correction: null });
		await tell(evening, idle);
		expect(await presentIn(evening)).toMatchObject({ total: 8 });
	});

	test("was there when their phone is still there minutes later", async () => {
		const evening = await eveningWith(6);
		await server.follow(evening, await evening.joins("ouder", { stays: false }));
		const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
		await house.hub.noteWhoStays(inMinutes(minutesToStay - 1));
		expect(await presentIn(evening)).toMatchObject({ total: 7 });
		await house.hub.noteWhoStays(inMinutes(minutesToStay + 1));
		expect(await presentIn(evening)).toMatchObject({ total: 8 });
	});
});

describe("how many people were there", () => {
	test.each([
		["once the agreements are worked out", "set-phase", { phase: "elaborate" }],
		["once the evening is closed", "close-session", {}],
	] as const)("does not change any more %s", async (_when, type, fields) => {
		const evening = await eveningWith(6);
		await evening.does(evening.facilitator, type, fields);
		await evening.joins("ouder");
		await evening.account("partner");
		expect(await presentIn(evening)).toMatchObject({
			total: 7,
			groups: [
				{ group: "ouder", people: 6 },
				{ group: "professional", people: 1 },
			],
		});
	});

	test("is counted anew when the room goes back, or the evening was closed too early", async () => {
		const evening = await eveningWith(6);
		await evening.does(evening.facilitator, "set-phase", { phase: "elaborate" });
		await evening.joins("ouder");
		await evening.does(evening.facilitator, "set-phase", { phase: "agree" });
		expect(await presentIn(evening)).toMatchObject({ total: 8 });
		await evening.does(evening.facilitator, "close-session");
		await evening.does(evening.facilitator, "reopen-session");
		await evening.joins("ouder");
		expect(await presentIn(evening)).toMatchObject({ total: 9 });
	});

	test("is put right by the facilitator alone, with a reason, and put back by the counted numbers", async () => {
		const evening = await eveningWith(8);
		const correct = (ouder: number, why = "Twee ouders hadden twee telefoons.", who = evening.facilitator) =>
			evening.does(who, "correct-present", { counts: { ouder }, why });
		expect(await correct(6, " ")).toMatchObject({ code: "invalid-command", field: "why" });
		expect(await correct(-1)).toMatchObject({ code: "invalid-command", field: "counts" });
		const partner = await evening.account("partner");
		expect(await correct(6, "Anders geteld.", partner)).toMatchObject({ code: "not-allowed" });
		expect(await presentIn(evening)).toMatchObject({ total: 10, correction: null });
		expect(await correct(6)).toMatchObject({ ok: true });
		expect(await presentIn(evening)).toMatchObject({
			total: 8,
			correction: "Twee ouders hadden twee telefoons.",
			groups: [
				{ group: "ouder", people: 6 },
				{ group: "professional", people: 2 },
			],
		});
		await correct(4);
		expect(await presentIn(evening)).toMatchObject({
			total: 6,
			groups: [{ group: "together", people: null }],
		});
		await correct(8);
		expect(await presentIn(evening)).toMatchObject({ total: 10, correction: null });
	});
});

test("two who put it right both keep what they changed, and are asked about what both did", async () => {
	const evening = await eveningWith(8);
	for (let n = 0; n < 6; n += 1) await evening.joins("jongere");
	const other = await evening.account("facilitator", "facilitator");
	const base = { ouder: 8, jongere: 6 };
	const correct = (who: typeof other, counts: object, why: string) =>
		evening.does(who, "correct-present", { counts: { ...base, ...counts }, base, why });
	await correct(evening.facilitator, { ouder: 7 }, "Een ouder had twee telefoons.");
	expect(await correct(other, { ouder: 6 }, "Ik telde er zes.")).toMatchObject({ code: "changed-meanwhile" });
	expect(await correct(other, { jongere: 9 }, "Drie jongeren zonder telefoon.")).toMatchObject({ ok: true });
	expect(await presentIn(evening)).toMatchObject({
		correction: "Een ouder had twee telefoons. Drie jongeren zonder telefoon.",
		groups: [
			{ group: "jongere", people: 9 },
			{ group: "ouder", people: 7 },
			{ group: "professional", people: 2 },
		],
	});
});

test("what comes in after the voting ended does not change the turnout", async () => {
	const { evening, people, runs, votes, choiceOf } = await choosing(house, 2);
	const parents = await people(6);
	await runs("open-voting");
	const late = await evening.joins("ouder");
	for (const parent of parents) await votes(parent, 0);
	const turnout = async () => (await choiceOf(evening.facilitator)).turnout;
	// Who came late and waits for the facilitator's yes cannot vote yet.
	expect(await turnout()).toMatchObject({ voters: 6, people: 6 });
	await runs("admit-voter", { participant: late.id });
	expect(await turnout()).toMatchObject({ voters: 6, people: 7 });
	await runs("close-voting");
	await people(3);
	expect(await turnout()).toMatchObject({ voters: 6, people: 7 });
	await runs("show-votes");
	await runs("set-phase", { phase: "agree" });
	expect(await turnout()).toMatchObject({ voters: 6, people: 7 });
	await runs("open-voting");
	expect(await turnout()).toMatchObject({ voters: null });
});
