import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { type Board, readBoard } from "#app/domain/live/board.ts";
import { contributionKinds, type Phase, phases } from "#app/domain/vocabulary.ts";
import { findHead, loadDocument } from "#db/queries/documents.server.ts";
import { documentEpochs } from "#db/queries/sessions.server.ts";
import { document, documentSnapshot, documentUpdate } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { encodeBoard } from "#server/commands/create-session.server.ts";
import { Hub } from "#server/realtime/hub.ts";
import { type Evening, type Guest, holdEvening, story, tell, textsOnBoard } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

function boardOf(...updates: Uint8Array[]): Board | null {
	const doc = new Y.Doc();
	for (const update of updates) Y.applyUpdate(doc, update);
	return readBoard(doc);
}

async function documentId(evening: Evening): Promise<string> {
	const rows = await house.db.select().from(document).where(eq(document.sessionId, evening.id));
	return rows.find((row) => row.kind === "board")?.id ?? "";
}

/** Every byte that is kept of the board, as text in which words can be looked for. */
async function keptBytes(evening: Evening): Promise<string> {
	const id = await documentId(evening);
	const updates = await house.db.select().from(documentUpdate).where(eq(documentUpdate.documentId, id));
	const snapshots = await house.db.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, id));
	return [...updates, ...snapshots].map((row) => Buffer.from(row.data).toString("utf8")).join("\n");
}

/** The live board, what its log gives and what follows from the rows are one and the same. */
async function expectOneTruth(evening: Evening): Promise<void> {
	const live = await evening.board();
	expect(boardOf(await encodeBoard(house.db, evening.id))).toEqual(live);
	const { updates } = await loadDocument(house.db, await findHead(house.db, await documentId(evening)));
	expect(boardOf(...updates)).toEqual(live);
}

type Step =
	| { do: "contribute"; who: number; kind: number; text: string }
	| { do: "approve" | "reject" | "withdraw" | "edit"; which: number }
	| { do: "phase"; phase: Phase }
	| { do: "focus"; figure: number }
	| { do: "theme" | "vote" | "agree"; which: number; other: number }
	| { do: "merge-themes" | "remove-theme" | "own-choice"; which: number; other: number }
	| { do: "open-voting" | "close-voting" | "show-votes" };

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({
		do: fc.constant("contribute" as const),
		who: fc.nat(3),
		kind: fc.nat(3),
		text: fc.string({ minLength: 1, maxLength: 30 }),
	}),
	fc.record({ do: fc.constantFrom("approve", "reject", "withdraw", "edit"), which: fc.nat(9) }),
	fc.record({ do: fc.constant("phase" as const), phase: fc.constantFrom(...phases) }),
	fc.record({ do: fc.constant("focus" as const), figure: fc.nat(3) }),
	fc.record({
		do: fc.constantFrom("theme", "vote", "agree", "merge-themes", "remove-theme", "own-choice"),
		which: fc.nat(4),
		other: fc.nat(4),
	}),
	fc.record({ do: fc.constantFrom("open-voting", "close-voting", "show-votes") }),
);

/** What the room does with themes; refusals are part of it. */
async function playThemes(
	evening: Evening,
	people: Guest[],
	themes: string[],
	step: Extract<Step, { which: number; other: number }>,
): Promise<void> {
	const { facilitator } = evening;
	const [theme = newId(), into = newId()] = [themes[step.which], themes[step.other]];
	if (step.do === "theme") {
		const contributions = (await evening.board()).cards.slice(0, step.other).map((card) => card.id);
		const answer = await evening.does(facilitator, "create-theme", { name: "Samen zijn", contributions });
		if (answer.ok) themes.push(answer.theme);
		const [contribution] = contributions;
		if (contribution) await evening.does(facilitator, "move-contribution", { contribution, theme });
	} else if (step.do === "vote") {
		await evening.does(people[step.other] ?? facilitator, "vote", { subject: theme });
	} else if (step.do === "agree") {
		const answer = await evening.does(facilitator, "set-agenda-item", { theme, goal: "Het veld is open." });
		const item = answer.ok ? answer.item : newId();
		await evening.does(facilitator, "move-agenda-item", { item, position: step.other });
	} else if (step.do === "own-choice") {
		await evening.does(facilitator, "set-own-choice", { group: "jongere", theme });
	} else await evening.does(facilitator, step.do, { theme, into });
}

async function play(evening: Evening, people: Guest[], steps: Step[]): Promise<void> {
	const told: { id: string; writer: Guest }[] = [];
	const themes: string[] = [];
	for (const each of steps) {
		if (each.do === "phase") await evening.does(evening.facilitator, "set-phase", { phase: each.phase });
		else if (each.do === "focus")
			await evening.does(evening.facilitator, "set-focus", { figure: each.figure });
		else if ("other" in each) await playThemes(evening, people, themes, each);
		else if (each.do === "contribute") {
			const writer = people[each.who] as Guest;
			const kind = contributionKinds[each.kind];
			const answer = await evening.does(writer, "contribute", { ...story, kind, text: each.text });
			if (answer.ok) told.push({ id: answer.contribution, writer });
		} else if (!("which" in each)) await evening.does(evening.facilitator, each.do);
		else {
			const one = told[each.which];
			if (!one) continue;
			const contribution = one.id;
			if (each.do === "approve") await evening.does(evening.facilitator, "approve", { contribution });
			else if (each.do === "reject")
				await evening.does(evening.facilitator, "reject", { contribution, reason: "Er staat een naam in." });
			else if (each.do === "withdraw")
				await evening.does(one.writer, "withdraw-contribution", { contribution });
			else
				await evening.does(one.writer, "edit-contribution", {
					...story,
					contribution,
					text: "Anders gezegd.",
				});
		}
	}
}

describe("the board", () => {
	test("follows from the rows, whatever happened in the evening", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
				const evening = await holdEvening(house);
				const people = [
					await evening.joins("ouder"),
					await evening.joins("jongere"),
					await evening.account("partner"),
					evening.facilitator,
				];
				await play(evening, people, steps);
				await expectOneTruth(evening);
			}),
			{ numRuns: 20 },
		);
	}, 120_000);

	test("is the same for a second process that comes in half-way", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const elsewhere = new Hub(house.db);
		await evening.does(partner, "contribute", { ...story, text: "hier" });
		await evening.does(partner, "contribute", { ...story, text: "daar" }, undefined, elsewhere);
		await evening.does(partner, "contribute", { ...story, text: "weer hier" });
		expect(await textsOnBoard(evening)).toEqual(["hier", "daar", "weer hier"]);
		await expectOneTruth(evening);
		await elsewhere.stop();
	});

	test("does not run ahead when a command fails after it was made", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const room = await house.hub.room(evening.id, "board");
		room?.stage((doc) => doc.getMap("cards").set("nooit bewaard", { text: "nooit bewaard", order: 0 }));
		await evening.does(partner, "contribute", { ...story, text: " " });
		await evening.does(await evening.joins("ouder"), "set-phase", { phase: "agree" });
		await evening.does(partner, "contribute", story);
		expect(await keptBytes(evening)).not.toContain("nooit bewaard");
		await expectOneTruth(evening);
	});

	test("loses withdrawn words for good, under a new epoch", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner, { text: "wegmoetwoord" });
		await evening.does(partner, "contribute", { ...story, text: "blijfwoord" });
		expect(await keptBytes(evening)).toContain("wegmoetwoord");
		const before = (await documentEpochs(house.db, evening.id)).board;
		await evening.does(partner, "withdraw-contribution", { contribution: told });
		expect(await keptBytes(evening)).not.toContain("wegmoetwoord");
		expect((await documentEpochs(house.db, evening.id)).board).toBe(before + 1);
		expect(await textsOnBoard(evening)).toEqual(["blijfwoord"]);
	});

	test("loses words also when an earlier withdrawal had written them into a snapshot", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const first = await tell(evening, partner, { text: "eerst" });
		const second = await tell(evening, partner, { text: "wegmoetwoord" });
		await evening.does(partner, "withdraw-contribution", { contribution: first });
		expect(await keptBytes(evening)).toContain("wegmoetwoord");
		await evening.does(partner, "withdraw-contribution", { contribution: second });
		expect(await keptBytes(evening)).not.toContain("wegmoetwoord");
	});

	test("loses the earlier words of a correction for good", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner, { text: "mijn zoon Bram" });
		await evening.does(partner, "edit-contribution", { ...story, contribution: told, text: "een kind" });
		const kept = await keptBytes(evening);
		expect(kept).not.toContain("Bram");
		expect(kept).toContain("een kind");
		expect((await documentEpochs(house.db, evening.id)).board).toBe(2);
	});

	test("loses an earlier translation for good, and keeps its epoch for a first one", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner, { text: "oğlum", language: "tr" });
		const translate = (translation: string) =>
			evening.does(evening.facilitator, "translate-contribution", { contribution: told, translation });
		await translate("mijn zoon Bram");
		expect(await keptBytes(evening)).toContain("Bram");
		expect((await documentEpochs(house.db, evening.id)).board).toBe(1);
		await translate("mijn zoon");
		expect(await keptBytes(evening)).not.toContain("Bram");
		await translate("mijn zoon");
		expect((await documentEpochs(house.db, evening.id)).board).toBe(2);
		expect((await evening.board()).cards).toMatchObject([{ text: "oğlum", translation: "mijn zoon" }]);
	});

	test("keeps cards in the order in which they came, also when a corrected one comes back", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told: string[] = [];
		for (const text of ["een", "twee"]) {
			const contribution = await tell(evening, parent, { text });
			await evening.does(evening.facilitator, "approve", { contribution });
			told.push(contribution);
		}
		const edit = { ...story, contribution: told[0], text: "een, verbeterd" };
		await evening.does(parent, "edit-contribution", edit);
		await evening.does(evening.facilitator, "approve", { contribution: told[0] });
		expect(await textsOnBoard(evening)).toEqual(["een, verbeterd", "twee"]);
	});
});

describe("the group on a card", () => {
	const groupShown = async (parents: number, young: number) => {
		const evening = await holdEvening(house, { settings: { moderated: false } });
		const [writer] = await Promise.all(Array.from({ length: parents }, () => evening.joins("ouder")));
		await Promise.all(Array.from({ length: young }, () => evening.joins("jongere")));
		await evening.does(writer as Guest, "contribute", story);
		return (await evening.board()).cards[0]?.group;
	};

	test("is told apart from five people of each group on", async () => {
		expect(await groupShown(5, 5)).toBe("ouder");
		expect(await groupShown(5, 0)).toBe("ouder");
	});

	test("merges while any group in the room has fewer than five, so that nobody is pointed at", async () => {
		expect(await groupShown(4, 5)).toBe("together");
		expect(await groupShown(5, 4)).toBe("together");
	});
});
