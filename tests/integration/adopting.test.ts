import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { loader as loadElaborate } from "#app/routes/evening/session-elaborate.tsx";
import { findOutcomeVersion } from "#db/queries/outcomes.server.ts";
import { outcome } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { contentHash } from "#server/process/content-hash.ts";
import {
	createAgreement,
	createTheme,
	type Evening,
	type Guest,
	holdEvening,
	tell,
} from "#tests/helpers/evening.ts";
import { agreement, outcomeOf, outcomePage } from "#tests/helpers/outcome.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

const adopt = (evening: Evening) => evening.does(evening.facilitator, "adopt");

describe("adopting", () => {
	test("is refused without agreements, and while a group’s own choice has none", async () => {
		const evening = await holdEvening(house);
		expect(await adopt(evening)).toMatchObject({ code: "no-agreements" });
		const young = await createTheme(evening, "Een plek");
		const other = await createTheme(evening, "Wachten");
		await evening.does(evening.facilitator, "set-own-choice", { group: "jongere", theme: young });
		await createAgreement(evening, { ...agreement, theme: other });
		expect(await adopt(evening)).toMatchObject({ code: "own-choice-without-agreement" });
		const { adoption } = await outcomePage(evening, evening.facilitator);
		expect(adoption?.checks).toContainEqual({
			code: "own-choice-without-agreement",
			blocks: true,
			names: ["Een plek"],
		});
		await createAgreement(evening, { ...agreement, theme: young });
		expect(await adopt(evening)).toMatchObject({ ok: true, version: "1.0" });
	});

	test("says beforehand that contributions were not read", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		await tell(evening, parent, { text: "Het plein is fijn." });
		const read = await tell(evening, parent, { text: "De bus komt te laat." });
		await evening.does(evening.facilitator, "approve", { contribution: read });
		const { adoption } = await outcomePage(evening, evening.facilitator);
		expect(adoption?.checks).toContainEqual({ code: "still-unread", blocks: false, count: 1 });
	});

	test("says beforehand what is unfinished, and who has not confirmed", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.joins("partner", { confirmed: true });
		await createTheme(evening, "Een plek");
		await evening.does(evening.facilitator, "set-phase", { phase: "choose" });
		const item = await createAgreement(evening, { ...agreement, lead: "" });
		const checks = async () => (await outcomePage(evening, evening.facilitator)).adoption?.checks;
		const stillEmpty = (fields: unknown) => ({
			code: "still-empty",
			blocks: false,
			empty: {
				agreements: [{ id: item, number: 1, fields }],
				texts: expect.arrayContaining([{ kind: "vision" }]),
			},
		});
		expect(await checks()).toEqual([
			stillEmpty(expect.arrayContaining(["lead", "layer"])),
			{ code: "votes-not-shown", blocks: false },
			{ code: "not-confirmed", blocks: false, names: ["Basisschool"] },
		]);
		await evening.does(evening.facilitator, "set-agenda-item", { item, lead: "Jongerenwerk" });
		await evening.does(evening.facilitator, "show-votes");
		await evening.does(partner, "confirm-agenda");
		expect(await checks()).toEqual([stillEmpty(expect.not.arrayContaining(["lead"]))]);
		expect((await outcomePage(evening, partner)).adoption).toBeNull();
	});

	test("says beforehand how many agreements have no goal, and waits for none of them", async () => {
		const evening = await holdEvening(house);
		const noGoals = async () =>
			(await outcomePage(evening, evening.facilitator)).adoption?.checks?.find(
				({ code }) => code === "no-goal",
			);
		await createAgreement(evening, agreement);
		expect(await noGoals()).toBeUndefined();
		await createAgreement(evening, { action: "Samen soep koken" });
		await createAgreement(evening, { action: "Het veld open" });
		expect(await noGoals()).toEqual({ code: "no-goal", blocks: false, count: 2 });
		expect(await adopt(evening)).toMatchObject({ ok: true });
	});

	test("says beforehand how many writers were not understood, and waits for none of them", async () => {
		const evening = await holdEvening(house, { phase: "tell" });
		const writer = await evening.joins("ouder");
		const contribution = await tell(evening, writer);
		await evening.does(evening.facilitator, "approve", { contribution });
		await evening.does(evening.facilitator, "set-phase", { phase: "close" });
		await createAgreement(evening, agreement);
		await evening.does(writer, "answer-read-back", { contribution, understood: false, remark: "Anders" });
		const { adoption } = await outcomePage(evening, evening.facilitator);
		expect(adoption?.checks).toContainEqual({ code: "not-understood", blocks: false, count: 1 });
		expect(await adopt(evening)).toMatchObject({ ok: true });
	});

	test("freezes a version that the database itself keeps from changing", async () => {
		const evening = await holdEvening(house);
		await createAgreement(evening, agreement);
		await adopt(evening);
		const [row] = await house.db.select().from(outcome).where(eq(outcome.sessionId, evening.id));
		const content = row?.content as Outcome;
		expect(content).toMatchObject({ version: "1.0", adoptedAt: row?.adoptedAt.toISOString() });
		for (const change of [{ content: { ...content, version: "9.9" } }, { sha256: "" }, { number: 7 }]) {
			const changing = house.db.update(outcome).set(change).where(eq(outcome.sessionId, evening.id));
			await expect(changing).rejects.toMatchObject({
				cause: { message: expect.stringContaining("never changed") },
			});
		}
		expect(await findOutcomeVersion(house.db, evening.id, 0)).toEqual(content);
		// As anybody can compute it from what the database gives back, in whatever order its fields come.
		expect(row?.sha256).toBe(contentHash(content, "hex"));
	});

	test("closes the agreements, until they are opened for a next version that leaves the first as it was", async () => {
		const evening = await holdEvening(house);
		const item = await createAgreement(evening, agreement);
		await adopt(evening);
		const first = await outcomeOf(evening);
		const goal = "Het veld is elke avond open.";
		const change = () => evening.does(evening.facilitator, "set-agenda-item", { item, goal });
		expect(await change()).toMatchObject({ code: "already-adopted" });
		expect(await adopt(evening)).toMatchObject({ code: "already-adopted" });

		await evening.does(evening.facilitator, "reopen-agenda");
		expect(await outcomeOf(evening)).toMatchObject({ version: null, adoptedAt: null });
		expect(await change()).toMatchObject({ ok: true });
		expect(await adopt(evening)).toMatchObject({ version: "1.1" });
		expect(await outcomeOf(evening)).toMatchObject({ version: "1.1", agreements: [{ goal }] });
		expect(await outcomeOf(evening, { query: "?versie=1.0" })).toEqual(first);
		expect(first.agreements).toMatchObject([{ goal: agreement.goal }]);
		const { versions, adoption } = await outcomePage(evening, evening.facilitator);
		expect(versions.map(({ version }) => version)).toEqual(["1.0", "1.1"]);
		expect(adoption).toMatchObject({ checks: null, version: "1.1" });
		expect((await outcomePage(evening, evening.facilitator, "?versie=1.0")).adoption).toBeNull();
	});

	test("leaves of the owners to choose from those that an agreement has", async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		const owner = await evening.account("partner");
		const other = await evening.account("partner");
		await evening.account("reader");
		await createAgreement(evening, { ...agreement, owner: owner.id });
		const ownersFor = async (who: Guest) => {
			const path = `/sessies/${evening.id}/uitwerken`;
			const { page } = await loadElaborate(asked(await who.actor(), path, { id: evening.id }));
			return page.agenda.owners.map(({ id }) => id).sort();
		};
		const possible = [evening.facilitator.id, owner.id, other.id].sort();
		for (const who of [evening.facilitator, other]) expect(await ownersFor(who)).toEqual(possible);
		await adopt(evening);
		for (const who of [evening.facilitator, other]) expect(await ownersFor(who)).toEqual([owner.id]);
		await evening.does(evening.facilitator, "reopen-agenda");
		expect(await ownersFor(other)).toEqual(possible);
	});

	test("twice with the same press makes one version", async () => {
		const evening = await holdEvening(house);
		await createAgreement(evening, agreement);
		const id = newId();
		const answers = await Promise.all([
			evening.does(evening.facilitator, "adopt", {}, id),
			evening.does(evening.facilitator, "adopt", {}, id),
		]);
		expect(answers[0]).toMatchObject({ ok: true, version: "1.0" });
		expect(answers[1]).toEqual(answers[0]);
		const rows = await house.db.select().from(outcome).where(eq(outcome.sessionId, evening.id));
		expect(rows).toHaveLength(1);
	});
});
