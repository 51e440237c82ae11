import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { eq, isNotNull } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import * as Y from "yjs";
import { readBoard } from "#app/domain/live/board.ts";
import { loader as loadFile } from "#app/routes/evening/session-outcome-file.ts";
import { describeFigureRefs } from "#db/queries/figure-refs.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import {
	account,
	agendaItem,
	contribution,
	framework,
	frameworkNode,
	outcome,
	session,
} from "#db/schema/index.ts";
import { encodeBoard } from "#server/commands/create-session.server.ts";
import { exportFormats } from "#server/exports/formats.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { Hub } from "#server/realtime/hub.ts";
import { provideServices } from "#server/services.server.ts";
import { openTestDatabase } from "#tests/helpers/database.ts";
import { asked, servicesOf } from "#tests/helpers/serve.ts";

/** A demo of before figures had any model: an evening that runs, two adopted outcomes, contributions beside figures. */
const stored = gunzipSync(readFileSync("tests/fixtures/demo-before-figure-model.sql.gz")).toString();
const { db, listen, close } = await openTestDatabase(stored);
const hub = new Hub(db, listen);
provideServices(servicesOf({ db, hub }));
afterAll(async () => {
	await hub.stop();
	await close();
});
const asker = { audience: "public", today: new Date("2026-12-01T00:00:00Z"), locale: "nl" } as const;

/** The published figures as they were stored then: by key and release, what was shown of each. */
const storedValues = new Map(
	[...stored.matchAll(/^INSERT INTO public\.published_figure VALUES \((.*)\);$/gm)].map(([, row = ""]) => {
		const [indicator, place, period, breakdown, release, state, value, lessThan] = row
			.split(/, (?=(?:'(?:[^']|'')*'|[^'])*$)/)
			.map((one) => (one === "NULL" ? null : one.replace(/^'|'$/g, "")));
		const shown = state === "shown" ? { state, value: Number(value) } : { state };
		const told = state === "small" ? { state, lessThan: Number(lessThan) } : shown;
		return [[indicator, place, period, breakdown, release].join("|"), told];
	}),
);

test("every contribution still tells the value that it was written about", async () => {
	const bound = await db.select().from(contribution).where(isNotNull(contribution.indicatorId));
	const refs = bound.map((one) => ({
		indicator: one.indicatorId ?? "",
		place: one.figurePlaceId ?? "",
		period: one.period ?? "",
		breakdown: one.breakdown ?? "",
		release: one.releaseId ?? "",
	}));
	const described = await describeFigureRefs(db, refs, asker);
	expect(described).toHaveLength(44);
	for (const { ref, value, label } of described) {
		const key = [ref.indicator, ref.place, ref.period, ref.breakdown, ref.release].join("|");
		expect(value, key).toEqual(storedValues.get(key));
		expect(label).not.toBe("");
	}
});

test("every figure is shown as it was, with its place in the framework", async () => {
	const indicators = await listIndicators(db);
	expect(indicators).toHaveLength(24);
	expect(indicators.filter(({ heading }) => heading === null)).toEqual([]);
	const referrers = indicators.find(({ id }) => id === "jeugd-verwijzer");
	expect(referrers?.shownBreakdown).toBe("verwijzer=Gemeente (CJG)");
	expect(referrers?.dimensions[0]?.values).toHaveLength(6);
	const cards = await loadFigureCards(db, {
		...asker,
		wijk: "zeist-noord",
		indicators: indicators.map(({ id }) => ({ indicator: id })),
	});
	expect(cards).toHaveLength(24);
	for (const { ref, value } of cards) {
		const key = [ref.indicator, ref.place, ref.period, ref.breakdown, ref.release].join("|");
		expect(value, key).toEqual(storedValues.get(key));
	}
});

test("every agreement still fits with the focus point that was chosen for it", async () => {
	const stands = await db
		.select({ code: frameworkNode.code, place: framework.place })
		.from(agendaItem)
		.innerJoin(frameworkNode, eq(frameworkNode.id, agendaItem.focusNode))
		.innerJoin(framework, eq(framework.id, frameworkNode.framework));
	expect(stands.map(({ code }) => code).sort()).toEqual(
		["1", "1", "1", "2", "2", "2", "4"].map((number) => `focus-${number}`),
	);
	expect(new Set(stands.map(({ place }) => place))).toEqual(new Set(["zeist"]));
});

test("every evening opens with the board that its rows say, and what was adopted is exported", async () => {
	const evenings = await db.select().from(session);
	expect(evenings).toHaveLength(3);
	for (const { id } of evenings) {
		const room = await hub.room(id, "board");
		const made = new Y.Doc();
		Y.applyUpdate(made, await encodeBoard(db, id));
		expect(readBoard(room?.doc ?? new Y.Doc())).toEqual(readBoard(made));
	}
	const adopted = await db.select().from(outcome);
	expect(adopted).toHaveLength(2);
	const [facilitator] = await db.select().from(account).where(eq(account.role, "facilitator"));
	for (const { sessionId } of adopted) {
		const memberships = { [sessionId]: "facilitator" as const };
		const actor = { kind: "account" as const, ...(facilitator ?? expect.fail("nobody")), memberships };
		for (const format of exportFormats) {
			const query = asked(actor, `/sessies/${sessionId}/uitkomst.${format}`, { id: sessionId });
			expect((await inLocale("nl", () => loadFile(query))).status, format).toBe(200);
		}
	}
});
