import { beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { readBoard } from "#app/domain/live/board.ts";
import { isBlank } from "#app/domain/live/rich-text.ts";
import { readWorkbook } from "#app/domain/live/workbook.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { listAgendaItems } from "#db/queries/agreements.server.ts";
import { findDocument, loadDocument } from "#db/queries/documents.server.ts";
import { installationValue } from "#db/queries/installation.server.ts";
import { findOutcome, listOutcomes } from "#db/queries/outcomes.server.ts";
import { listParticipants } from "#db/queries/participants.server.ts";
import { findSession, listMembers, type Session } from "#db/queries/sessions.server.ts";
import { countVotes, listOwnChoices } from "#db/queries/themes.server.ts";
import { contribution, type DocumentKind, session } from "#db/schema/index.ts";
import { encodeBoard } from "#server/commands/create-session.server.ts";
import { loadLookback } from "#server/outcome/lookback.server.ts";
import { readEnv } from "#server/process/env.ts";
import { prepareDemo } from "#server/start-up.ts";
import { databaseForTests } from "#tests/helpers/test-house.ts";

const { db } = await databaseForTests();
let evenings: { running: Session; lastYear: Session; west: Session };

beforeAll(async () => {
	await prepareDemo(db, readEnv({ NODE_ENV: "test", DEMO: "1" }));
	const all = await db.select().from(session);
	const running = await findSession(db, (await installationValue(db, "demo")) ?? "");
	const lastYear = all.find((one) => one.id === running?.previousId);
	const west = all.find((one) => one.placeId === "zeist-west");
	if (!running || !lastYear || !west) throw new Error("An evening of the demo is not there");
	evenings = { running, lastYear, west };
});

async function documentOf({ id }: Session, kind: DocumentKind): Promise<Y.Doc> {
	const head = await findDocument(db, id, kind);
	if (!head) throw new Error(`There is no ${kind}`);
	const doc = new Y.Doc();
	const { updates } = await loadDocument(db, head);
	for (const update of updates) Y.applyUpdate(doc, update);
	return doc;
}

async function adoptedOf({ id }: Session): Promise<Outcome> {
	const outcome = await findOutcome(db, id);
	if (!outcome) throw new Error("Nothing was adopted");
	return outcome;
}

describe("the demo's evenings", () => {
	test("are one that runs, last year's of the same wijk, and one of another wijk this year", () => {
		const { running, lastYear, west } = evenings;
		expect(running).toMatchObject({ placeId: "zeist-noord", phase: "tell", closedAt: null, adoptedAt: null });
		for (const finished of [lastYear, west]) {
			expect(finished).toMatchObject({ phase: "elaborate", votes: "shown" });
			expect(finished.closedAt).not.toBeNull();
			expect(finished.adoptedAt).not.toBeNull();
			expect(finished.heldOn < running.heldOn).toBe(true);
		}
		expect(lastYear.placeId).toBe("zeist-noord");
		const days = (running.phaseStartedAt.getTime() - lastYear.phaseStartedAt.getTime()) / 86_400_000;
		expect(days).toBeGreaterThan(340);
		expect(days).toBeLessThan(366);
	});

	test("have the facilitator, the reader and the partner in them, and nobody else with an account", async () => {
		for (const { id } of Object.values(evenings)) {
			const parts = (await listMembers(db, id)).map((member) => member.role);
			expect(parts.sort()).toEqual(["facilitator", "partner", "reader"]);
		}
	});

	test("have a board that is just what their rows say", async () => {
		for (const evening of Object.values(evenings)) {
			const fromRows = new Y.Doc();
			Y.applyUpdate(fromRows, await encodeBoard(db, evening.id));
			expect(readBoard(await documentOf(evening, "board"))).toEqual(readBoard(fromRows));
		}
	});

	test("have something written for each theme, and for nothing else that the evening does not know", async () => {
		for (const evening of Object.values(evenings)) {
			const themes = readBoard(await documentOf(evening, "board"))?.themes ?? [];
			const keys = Object.keys(readWorkbook(await documentOf(evening, "workbook")));
			const ofThemes = keys.filter((key) => key.startsWith("theme:"));
			expect(themes.length).toBeGreaterThanOrEqual(3);
			expect(ofThemes.sort()).toEqual(
				themes.flatMap(({ id }) => [`theme:${id}:mean`, `theme:${id}:see`, `theme:${id}:unknown`]).sort(),
			);
		}
	});

	test("show no group with fewer than five people apart", async () => {
		const board = readBoard(await documentOf(evenings.west, "board"));
		expect(new Set(board?.cards.map((card) => card.group))).toEqual(new Set(["together", "professional"]));
		expect(await listOwnChoices(db, evenings.west.id)).toMatchObject([{ group: "together" }]);
	});
});

describe("the running evening", () => {
	test("has its first themes, one of them the young people's own choice, and leaves cards to be laid", async () => {
		const board = readBoard(await documentOf(evenings.running, "board"));
		expect(board?.themes).toMatchObject([
			{ name: "Een plek om samen te zijn", ownChoiceOf: ["jongere"], chosen: true, votes: null },
			{ name: "Steun die je kunt vinden", ownChoiceOf: [], votes: null },
			{ name: "Wachten en snel een label", ownChoiceOf: [], votes: null },
		]);
		const laidIn = board?.cards.map((card) => card.themes.length) ?? [];
		expect(laidIn.filter((n) => n === 0).length).toBeGreaterThan(3);
		expect(laidIn.filter((n) => n > 1).length).toBeGreaterThan(3);
		expect(board?.agreements.map(({ kind }) => kind)).toEqual([
			"uitproberen",
			"verbeteren",
			"uitproberen",
			"doorgeven",
		]);
	});

	test("has votes ready for the round that the facilitator opens first, and nothing counts before", async () => {
		const { id, votes, voteRound } = evenings.running;
		expect(votes).toBe("none");
		expect((await countVotes(db, id, voteRound)).size).toBe(0);
		expect((await countVotes(db, id, voteRound + 1)).size).toBe(3);
	});

	test("opens with what came of last year: done, going on, stopped with why, and answered", async () => {
		const lookback = await loadLookback(db, evenings.running, new Date());
		expect(lookback?.items.map((item) => item.state)).toEqual(["gedaan", "loopt", "gestopt", "doorgegeven"]);
		for (const item of lookback?.items ?? []) expect(item.note).not.toBe("");
	});

	test("shows a figure beside an agreement that has moved since, and one that has not", async () => {
		const lookback = await loadLookback(db, evenings.running, new Date());
		expect(lookback?.items.map((item) => item.figure)).toMatchObject([
			{
				indicator: "jeugdhulp-clienten",
				label: expect.stringContaining("fictief"),
				now: { period: "2024" },
				comparable: true,
			},
			{ indicator: "kinderen-uitkeringsgezin", now: null },
			null,
			{ indicator: "ceo-cjg-tijdig", now: null },
		]);
	});
});

describe("what a finished evening of the demo adopted", () => {
	const finished = () => [evenings.lastYear, evenings.west];

	test("is one version, whole: figures, what was heard, a vision, the rights of the child, confirmations", async () => {
		for (const evening of finished()) {
			expect(await listOutcomes(db, evening.id)).toMatchObject([{ number: 0, adoptedAt: evening.adoptedAt }]);
			const outcome = await adoptedOf(evening);
			expect(outcome).toMatchObject({ version: "1.0", adoptedAt: evening.adoptedAt?.toISOString() });
			expect(outcome.figures).toHaveLength(4);
			expect(outcome.heard.length).toBeGreaterThan(1);
			expect(isBlank(outcome.vision)).toBe(false);
			expect(outcome.rights.every(({ text }) => !isBlank(text))).toBe(true);
			expect(outcome.confirmations.length).toBeGreaterThan(3);
			expect(outcome.choice).toMatchObject({ shown: true });
			expect(outcome.summaries.length).toBeGreaterThan(1);
		}
	});

	test("holds every agreement as its row has it, with all that is asked when it is worked out", async () => {
		for (const evening of finished()) {
			const outcome = await adoptedOf(evening);
			const items = await listAgendaItems(db, evening.id);
			expect(outcome.agreements.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
			for (const agreement of outcome.agreements) {
				expect(agreement).toMatchObject({ theme: expect.any(String), commitment: expect.any(String) });
				for (const words of [agreement.lead, agreement.contactPoint, agreement.noticedBy])
					expect(words).not.toBe("");
				expect(agreement.passedTo !== null).toBe(agreement.kind === "doorgeven");
			}
		}
		const west = await adoptedOf(evenings.west);
		expect(west.agreements.filter(({ extraCapacity }) => extraCapacity !== "")).toHaveLength(1);
		expect(west.agreements.map(({ passedTo }) => passedTo)).toContain("regio");
		expect(west.present.absent.length).toBeGreaterThan(0);
	});

	test("names nobody: no nickname, and of those who did not allow quoting no words", async () => {
		for (const evening of finished()) {
			const text = JSON.stringify(await adoptedOf(evening));
			for (const { nickname } of await listParticipants(db, evening.id)) expect(text).not.toContain(nickname);
			const told = await db.select().from(contribution);
			const silent = told.filter((one) => one.sessionId === evening.id && !one.quotable);
			expect(silent.length).toBeGreaterThan(0);
			for (const one of silent) expect(text).not.toContain(one.text);
		}
	});
});
