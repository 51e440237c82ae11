import { describe, expect, test } from "vitest";
import { mostAgreements } from "#app/domain/session/session-settings.ts";
import { listOwnProposals, listWaitingProposals } from "#db/queries/proposals.server.ts";
import { createAgreement, createTheme, done, holdEvening } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";
import { propose, putInText, wordsOf } from "#tests/helpers/theme-texts.ts";

const house = await houseForTests();

/** An evening in which people work out what belongs together. */
const understanding = () => holdEvening(house, { phase: "understand" });

describe("what somebody would add to a theme", () => {
	test("waits, and stands behind the text once a moderator takes it over", async () => {
		const evening = await understanding();
		const theme = await createTheme(evening, "Een plek");
		await putInText(evening, theme, "see", "Er is een veld.");
		const parent = await evening.joins("ouder");
		const proposal = await propose(evening, parent, { theme, part: "see" });
		expect(await wordsOf(house, evening, theme, "see")).toBe("Er is een veld.");

		const reader = await evening.account("reader");
		expect(await evening.does(reader, "take-proposal", { proposal })).toMatchObject({ ok: true });
		expect(await wordsOf(house, evening, theme, "see")).toBe("Er is een veld.\nOp zondag is er niets open.");
		expect(await evening.does(reader, "take-proposal", { proposal })).toMatchObject({
			code: "already-decided",
		});
		const own = await listOwnProposals(house.db, evening.id, { participantId: parent.id });
		expect(own).toMatchObject([{ status: "taken" }]);
	});

	test("is declined with a reason, which its writer gets", async () => {
		const evening = await understanding();
		const theme = await createTheme(evening, "Een plek");
		const young = await evening.joins("jongere");
		const proposal = await propose(evening, young, { theme, part: "mean" });
		const decline = (reason: string) =>
			evening.does(evening.facilitator, "decline-proposal", { proposal, reason });
		expect(await decline(" ")).toMatchObject({ field: "reason", reason: "missing" });
		expect(await decline("Dit staat er al.")).toMatchObject({ ok: true });
		expect(await wordsOf(house, evening, theme, "mean")).toBe("");
		expect(await listOwnProposals(house.db, evening.id, { participantId: young.id })).toMatchObject([
			{ status: "declined", reason: "Dit staat er al." },
		]);
	});

	test("is decided by facilitators and readers alone", async () => {
		const evening = await understanding();
		const theme = await createTheme(evening, "Een plek");
		const parent = await evening.joins("ouder");
		const proposal = await propose(evening, parent, { theme, part: "see" });
		for (const who of [parent, await evening.account("partner")]) {
			expect(await evening.does(who, "take-proposal", { proposal })).toMatchObject({ code: "not-allowed" });
			expect(await evening.does(who, "decline-proposal", { proposal, reason: "Nee." })).toMatchObject({
				code: "not-allowed",
			});
		}
	});

	test("is one proposal, however often the phone sends it", async () => {
		const evening = await understanding();
		const theme = await createTheme(evening, "Een plek");
		const parent = await evening.joins("ouder");
		const fields = { theme, part: "see", text: "Op zondag is er niets open." };
		const id = "0b8f0c4e-6c0e-4b0a-9d0e-0f6f4d7a1c01";
		await evening.does(parent, "propose", fields, id);
		await evening.does(parent, "propose", fields, id);
		expect(await listWaitingProposals(house.db, evening.id)).toHaveLength(1);
	});

	test("is in its writer's language, unless its letters say otherwise", async () => {
		const evening = await understanding();
		const parent = await evening.joins("ouder", { language: "tr" });
		await evening.does(parent, "propose", { text: "Pazar günü açık olsun." });
		await evening.does(parent, "propose", { text: "افتحوه يوم الأحد.", language: "tr" });
		const waiting = await listWaitingProposals(house.db, evening.id);
		expect(waiting.map(({ language }) => language)).toEqual(["tr", "ar"]);
	});

	test("is put in the right language by who takes it over, with what it says in Dutch before it", async () => {
		const evening = await understanding();
		const theme = await createTheme(evening, "Een plek");
		const parent = await evening.joins("ouder");
		const fields = { theme, part: "see", text: "Pazar günü açık olsun.", language: "nl" };
		const { proposal } = await done(evening.does(parent, "propose", fields));
		const translation = "Laat het op zondag open zijn.";
		const take = (language: string) =>
			evening.does(evening.facilitator, "take-proposal", { proposal, language, translation });
		expect(await take("nl")).toMatchObject({ code: "dutch-translated" });
		expect(await take("tr")).toMatchObject({ ok: true });
		expect(await wordsOf(house, evening, theme, "see")).toBe(`${translation}\n${fields.text}`);
		const own = await listOwnProposals(house.db, evening.id, { participantId: parent.id });
		expect(own).toMatchObject([{ language: "tr", text: fields.text }]);
		const idea = await done(evening.does(parent, "propose", { text: "Anahtarı olan biri." }));
		await evening.does(evening.facilitator, "take-proposal", {
			proposal: idea.proposal,
			language: "tr",
			translation: "Iemand met een sleutel.",
		});
		expect((await evening.board()).agreements).toMatchObject([{ action: "Iemand met een sleutel." }]);
	});

	test("is for a text of a theme of this evening, and for its own parts of the evening", async () => {
		const evening = await holdEvening(house, { phase: "tell" });
		const other = await understanding();
		const theirs = await createTheme(other, "Een plek");
		const parent = await evening.joins("ouder");
		const proposeIn = (theme: string) =>
			evening.does(parent, "propose", { theme, part: "see", text: "Op zondag is er niets open." });
		expect(await proposeIn(theirs)).toMatchObject({ code: "phase-not-allowed" });
		await evening.does(evening.facilitator, "set-phase", { phase: "understand" });
		expect(await proposeIn(theirs)).toMatchObject({ code: "unknown-theme" });
		expect(await proposeIn(await createTheme(evening, "Steun"))).toMatchObject({ ok: true });
	});
});

describe("an agreement that somebody would make", () => {
	const proposing = async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		const young = await evening.joins("jongere");
		const { item } = await done(
			evening.does(evening.facilitator, "set-agenda-item", { action: "Het veld is op zondag open." }),
		);
		const { proposal } = await done(
			evening.does(young, "propose", { text: "Iemand met een sleutel op zondag." }),
		);
		const take = (to: unknown) => evening.does(evening.facilitator, "take-proposal", { proposal, item: to });
		const own = () => listOwnProposals(house.db, evening.id, { participantId: young.id });
		return { evening, item, take, own };
	};

	test("belongs to one that is there, which its writer reads, also when that one goes", async () => {
		const { evening, item, take, own } = await proposing();
		expect(await take(item)).toMatchObject({ ok: true, item });
		expect((await evening.board()).agreements).toHaveLength(1);
		await evening.does(evening.facilitator, "remove-agenda-item", { item });
		expect(await own()).toMatchObject([{ status: "taken", reason: "Het veld is op zondag open." }]);
	});

	test("cannot belong to an agreement of another evening, and then still waits", async () => {
		const { take, own } = await proposing();
		const elsewhere = await proposing();
		expect(await take(elsewhere.item)).toMatchObject({ code: "unknown-agreement" });
		expect(await own()).toMatchObject([{ status: "waiting" }]);
	});

	test("waits while the evening holds as many agreements as it can, but may belong to one of them", async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		for (let made = 0; made < mostAgreements; made += 1)
			await createAgreement(evening, { goal: `Doel ${made}` });
		const proposal = await propose(evening, await evening.joins("ouder"), {});
		const take = (fields = {}) => evening.does(evening.facilitator, "take-proposal", { proposal, ...fields });
		expect(await take()).toMatchObject({ code: "too-many-agreements" });
		const { agreements } = await evening.board();
		expect(agreements).toHaveLength(mostAgreements);
		expect(await take({ item: agreements[0]?.id })).toMatchObject({ ok: true });
	});

	test("becomes an agreement of its own when none is named", async () => {
		const { evening, take, own } = await proposing();
		await take(undefined);
		expect((await evening.board()).agreements.map(({ action }) => action)).toEqual([
			"Het veld is op zondag open.",
			"Iemand met een sleutel op zondag.",
		]);
		expect(await own()).toMatchObject([{ status: "taken", reason: "" }]);
	});
});
