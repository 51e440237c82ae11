import { describe, expect, test } from "vitest";
import { loadOwnContributions } from "#app/evening/tell/own-contributions.server.ts";
import { findContribution, listOwn } from "#db/queries/contributions.server.ts";
import { findSession, toResource } from "#db/queries/sessions.server.ts";
import {
	createAgreement,
	done,
	type Evening,
	type Guest,
	holdEvening,
	story,
	tell,
	textsOnBoard,
} from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

describe("what parents and young people tell", () => {
	test("stays invisible until somebody approves it", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent);
		expect(await textsOnBoard(evening)).toEqual([]);
		expect(await evening.does(evening.facilitator, "approve", { contribution: told })).toMatchObject({
			ok: true,
		});
		expect(await textsOnBoard(evening)).toEqual([story.text]);
	});

	test("can be approved by a reader, and by no parent or partner", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent);
		for (const nosy of [parent, await evening.joins("jongere"), await evening.account("partner")]) {
			expect(await evening.does(nosy, "approve", { contribution: told })).toMatchObject({
				code: "not-allowed",
			});
		}
		const reader = await evening.account("reader");
		expect(await evening.does(reader, "approve", { contribution: told })).toMatchObject({ ok: true });
		expect(await evening.does(reader, "approve", { contribution: told })).toMatchObject({
			code: "already-decided",
		});
	});

	test("lies on the table untranslated until a facilitator or reader says it in Dutch, later too", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent, { text: "Formlar çok zor.", language: "tr" });
		const translate = async (who: typeof parent, translation: string) =>
			evening.does(who, "translate-contribution", { contribution: told, translation });
		expect(await translate(evening.facilitator, "Te vroeg.")).toMatchObject({ code: "unknown-contribution" });
		await evening.does(evening.facilitator, "approve", { contribution: told });
		await evening.does(evening.facilitator, "set-phase", { phase: "close" });
		for (const nosy of [parent, await evening.account("partner")]) {
			expect(await translate(nosy, "Iets anders.")).toMatchObject({ code: "not-allowed" });
		}
		expect(await translate(await evening.account("reader"), " ")).toMatchObject({
			code: "invalid-command",
			field: "translation",
			reason: "missing",
		});
		expect((await evening.board()).cards).toMatchObject([{ translation: null }]);
		await translate(await evening.account("reader"), "De formulieren zijn moeilijk.");
		const words = { text: "Formlar çok zor.", translation: "De formulieren zijn moeilijk." };
		expect((await evening.board()).cards).toMatchObject([words]);
	});

	test("is in its writer's language, unless its letters say otherwise", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder", { language: "tr" });
		const languageOf = async (fields: Record<string, string>) => {
			const told = await tell(evening, parent, fields);
			return (await findContribution(house.db, evening.id, told))?.language;
		};
		expect(await languageOf({ text: "Formlar çok zor." })).toBe("tr");
		expect(await languageOf({ text: "De formulieren zijn lastig.", language: "nl" })).toBe("nl");
		expect(await languageOf({ text: "الملعب مغلق دائماً.", language: "nl" })).toBe("ar");
		expect(await languageOf({ text: "Майданчик зачинений." })).toBe("uk");
		const told = await tell(evening, parent, { text: "Formlar çok zor." });
		await evening.does(parent, "edit-contribution", {
			contribution: told,
			...story,
			text: "الاستمارات صعبة.",
		});
		expect((await findContribution(house.db, evening.id, told))?.language).toBe("ar");
	});

	test("is put in the right language by who reads it, before it lies on the table and after", async () => {
		const evening = await holdEvening(house);
		const { facilitator } = evening;
		const parent = await evening.joins("ouder");
		const text = "Formlar çok zor.";
		const waiting = await tell(evening, parent, { text, language: "nl" });
		const wrong = { contribution: waiting, language: "nl", translation: "De formulieren zijn moeilijk." };
		expect(await evening.does(facilitator, "approve", wrong)).toMatchObject({ code: "dutch-translated" });
		await evening.does(facilitator, "approve", { ...wrong, language: "tr" });
		expect((await evening.board()).cards).toMatchObject([
			{ language: "tr", translation: "De formulieren zijn moeilijk." },
		]);
		const correct = (fields: object) =>
			evening.does(facilitator, "translate-contribution", { contribution: waiting, ...fields });
		await correct({ language: "en" });
		expect((await evening.board()).cards).toMatchObject([{ language: "en", translation: wrong.translation }]);
		expect(await correct({ language: "en" })).toMatchObject({ field: "translation", reason: "missing" });
		expect(await correct(wrong)).toMatchObject({ code: "dutch-translated" });
		await correct({ language: "nl" });
		expect((await evening.board()).cards).toMatchObject([{ language: "nl", translation: null }]);
	});

	test("from paper gets its language and translation on the table", async () => {
		const evening = await holdEvening(house);
		const paper = { text: "Formlar çok zor.", language: "nl", fromPaper: true };
		const told = await tell(evening, evening.facilitator, paper);
		const said = { contribution: told, language: "tr", translation: "De formulieren zijn moeilijk." };
		expect(await evening.does(evening.facilitator, "translate-contribution", said)).toMatchObject({
			ok: true,
		});
		expect((await evening.board()).cards).toMatchObject([{ language: "tr", translation: said.translation }]);
	});

	test("is rejected with a reason only, which its writer reads", async () => {
		const evening = await holdEvening(house);
		const young = await evening.joins("jongere");
		const told = await tell(evening, young);
		expect(
			await evening.does(evening.facilitator, "reject", { contribution: told, reason: " " }),
		).toMatchObject({
			code: "invalid-command",
			field: "reason",
			reason: "missing",
		});
		await evening.does(evening.facilitator, "reject", {
			contribution: told,
			reason: "Er staat een naam in.",
		});
		const own = await listOwn(house.db, evening.id, { participantId: young.id });
		expect(own).toMatchObject([{ status: "rejected", rejectReason: "Er staat een naam in." }]);
		expect(await textsOnBoard(evening)).toEqual([]);
	});

	test("waits again after a correction, and is off the board meanwhile", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent);
		await evening.does(evening.facilitator, "approve", { contribution: told });
		const corrected = { ...story, contribution: told, text: "Het veldje is fijn, maar klein." };
		expect(await evening.does(parent, "edit-contribution", corrected)).toMatchObject({ ok: true });
		expect(await textsOnBoard(evening)).toEqual([]);
		await evening.does(evening.facilitator, "approve", { contribution: told });
		expect(await textsOnBoard(evening)).toEqual([corrected.text]);
	});

	test("goes on the board at once where the evening is not moderated", async () => {
		const evening = await holdEvening(house, { settings: { moderated: false } });
		await evening.does(await evening.joins("ouder"), "contribute", story);
		expect(await textsOnBoard(evening)).toEqual([story.text]);
	});

	test("is its writer's own: nobody else corrects or withdraws it", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent);
		for (const other of [await evening.joins("ouder"), evening.facilitator]) {
			expect(await evening.does(other, "withdraw-contribution", { contribution: told })).toMatchObject({
				code: "not-found",
			});
			expect(await evening.does(other, "edit-contribution", { ...story, contribution: told })).toMatchObject({
				code: "not-found",
			});
		}
	});
});

describe("a contribution that is withdrawn", () => {
	test("keeps nothing of what its writer said, the answer to whether it was understood included", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent);
		await evening.does(evening.facilitator, "approve", { contribution: told });
		await evening.does(evening.facilitator, "set-phase", { phase: "agree" });
		const remark = "Het ging over het veldje achter de school.";
		await done(evening.does(parent, "answer-read-back", { contribution: told, understood: false, remark }));
		await done(evening.does(parent, "withdraw-contribution", { contribution: told }));
		const own = await listOwn(house.db, evening.id, { participantId: parent.id });
		expect(own).toMatchObject([{ status: "withdrawn", text: "", understood: null, understoodRemark: "" }]);
	});
});

async function seenByWriter(evening: Evening, writer: Guest) {
	const session = await findSession(house.db, evening.id);
	if (!session) throw new Error("The evening is not there");
	return loadOwnContributions(await writer.actor(), toResource(session));
}

describe("the writer is warned that words stay in an outcome", () => {
	test("once it is adopted, when they may be quoted in it, also while the agenda is open again", async () => {
		const evening = await holdEvening(house, { settings: { moderated: false } });
		const parent = await evening.joins("ouder");
		await tell(evening, parent, { quotable: true });
		await tell(evening, parent, { text: "Dit blijft hier." });
		const frozen = async () =>
			(await seenByWriter(evening, parent)).filter((own) => own.isFrozen).map(({ text }) => text);
		expect(await frozen()).toEqual([]);
		await createAgreement(evening, { goal: "Een plek" });
		await done(evening.does(evening.facilitator, "adopt"));
		expect(await frozen()).toEqual([story.text]);
		await done(evening.does(evening.facilitator, "reopen-agenda"));
		expect(await frozen()).toEqual([story.text]);
	});
});

describe("the writer sees when words were corrected", () => {
	const changedAt = async (evening: Evening, writer: Guest) =>
		(await seenByWriter(evening, writer))[0]?.changedAt;
	const correct = (evening: Evening, writer: Guest, contribution: string) =>
		evening.does(writer, "edit-contribution", { ...story, contribution, text: "Het veldje is klein." });

	test("that go on the board at once", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner);
		expect(await changedAt(evening, partner)).toBeNull();
		await correct(evening, partner, told);
		expect(await changedAt(evening, partner)).toEqual(expect.any(String));
	});

	test("that are read first, before and after they are approved; approval alone is no correction", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent);
		const approve = () => evening.does(evening.facilitator, "approve", { contribution: told });
		await approve();
		expect(await changedAt(evening, parent)).toBeNull();
		await correct(evening, parent, told);
		const corrected = await changedAt(evening, parent);
		expect(corrected).toEqual(expect.any(String));
		await approve();
		expect(await changedAt(evening, parent)).toBe(corrected);
	});
});

describe("a partner", () => {
	test("with an account, or confirmed, is on the board at once", async () => {
		const evening = await holdEvening(house);
		await evening.does(await evening.account("partner"), "contribute", { ...story, text: "een" });
		await evening.does(await evening.joins("partner", { confirmed: true }), "contribute", {
			...story,
			text: "twee",
		});
		expect(await textsOnBoard(evening)).toEqual(["een", "twee"]);
	});

	test("whom nobody has confirmed yet is read first", async () => {
		const evening = await holdEvening(house, { settings: { moderated: false } });
		const stranger = await evening.joins("partner");
		await evening.does(stranger, "contribute", story);
		expect(await textsOnBoard(evening)).toEqual([]);
		await evening.does(evening.facilitator, "confirm-partner", { participant: stranger.id });
		await evening.does(stranger, "contribute", { ...story, text: "nu wel" });
		expect(await textsOnBoard(evening)).toEqual(["nu wel"]);
	});

	test("may enter a batch with its source and head count, which a parent may not", async () => {
		const evening = await holdEvening(house, { settings: { moderated: false } });
		const batch = { ...story, fromPaper: true, source: "Bijeenkomst Jongerenraad", headCount: 4 };
		await evening.does(await evening.account("partner"), "contribute", batch);
		await evening.does(await evening.joins("ouder"), "contribute", batch);
		expect((await evening.board()).cards).toMatchObject([
			// Four are several, but too few to be counted on the board.
			{ source: "Bijeenkomst Jongerenraad", headCount: 0, fromPaper: true },
			{ source: "", headCount: 1, fromPaper: false },
		]);
	});
});
