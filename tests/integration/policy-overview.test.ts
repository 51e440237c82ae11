import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { loader as loadEvaluationPage } from "#app/routes/evening/evaluation.tsx";
import { loader as loadOverviewPage } from "#app/routes/evening/overview.tsx";
import { frameworkNode, publishedFigure } from "#db/schema/index.ts";
import { overviewFile } from "#server/exports/reports/overview-file.server.ts";
import { loadEvaluation } from "#server/overview/evaluation.server.ts";
import { loadOverview } from "#server/overview/overview.server.ts";
import { adoptedEvening } from "#tests/helpers/adopted.ts";
import { createAgreement, createTheme, done, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { openOffice, openPdf } from "#tests/helpers/open-files.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const year = 2026;

async function agreementOf(id: string, now: Date) {
	const { wijken } = await loadOverview(db, { year, memberOf: [], now });
	return wijken
		.flatMap(({ evenings }) => evenings.flatMap(({ adopted }) => adopted?.agreements ?? []))
		.find((one) => one.id === id);
}

describe("the overview for policy", () => {
	test("says when an answer is expected, when that is over, and when it was given", async () => {
		const { evening, owner, item, daysLater } = await adoptedEvening(house, { passedTo: "regio" });
		const soon = await agreementOf(item, daysLater(89));
		expect(soon).toMatchObject({ overdue: false, reportedOn: null });
		expect(soon?.answerDue).toBe(daysLater(90).toISOString());
		expect(await agreementOf(item, daysLater(91))).toMatchObject({ overdue: true });
		await done(evening.does(owner, "report-progress", { item, state: "doorgegeven", note: "Ja, het kan." }));
		const answered = await agreementOf(item, daysLater(91));
		expect(answered).toMatchObject({ overdue: false, note: "Ja, het kan." });
		expect(answered?.reportedOn).not.toBeNull();
	});

	test("counts the days from the first version, whatever is adopted after it", async () => {
		const { evening, item, daysLater } = await adoptedEvening(house);
		await done(evening.does(evening.facilitator, "reopen-agenda"));
		await done(evening.does(evening.facilitator, "adopt"));
		expect((await agreementOf(item, daysLater(1)))?.answerDue).toBe(daysLater(90).toISOString());
	});

	test("lays agreements under their focus point, and under the result area of the figure they watch", async () => {
		const [point] = await db.select().from(frameworkNode).where(eq(frameworkNode.code, "focus-2"));
		const { item } = await adoptedEvening(house, { focusNode: point?.id, indicator: "jeugdhulp-0-18" });
		const found = await agreementOf(item, new Date());
		expect(found?.under.focus).toEqual({ code: "focus-2", label: point?.label.nl });
		const { nodes } = await loadOverview(db, { year, memberOf: [], now: new Date() });
		expect(nodes.focus.some(({ label }) => label === point?.label.nl)).toBe(true);
		expect(nodes.area.map(({ code, label }) => ({ code, label }))).toContainEqual(found?.under.area);
	});

	test("reads its views from the address, and from a wrong one what comes first", async () => {
		const policy = await (await holdEvening(house)).account(null, "policy");
		const askedBy = async (query: string) =>
			(await loadOverviewPage(asked(await policy.actor(), `/overzicht?${query}`))).asked;
		expect(await askedBy("kaart=mensen&per=speerpunt")).toEqual({ measure: "mensen", view: "focus" });
		expect(await askedBy("kaart=geheim&per=niets")).toEqual({ measure: "avonden", view: "wijk" });
	});
});

describe("the evaluation of two years", () => {
	test("is for whom the overview is for", async () => {
		const evening = await holdEvening(house);
		const open = async (who: Guest) =>
			loadEvaluationPage(asked(await who.actor(), `/overzicht/evaluatie?jaar=${year}`));
		expect((await open(await evening.account(null, "policy"))).evaluation.years).toEqual([2025, 2026]);
		const refused = [
			await evening.account("partner"),
			await evening.account(null, "data-manager"),
			await evening.joins("ouder"),
		];
		for (const who of refused) await expect(open(who)).rejects.toMatchObject({ status: 403 });
	});

	test("holds what was agreed in both years, and nothing that somebody told", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent, { text: "Een paarse olifant.", quotable: true });
		await done(evening.does(evening.facilitator, "approve", { contribution: told }));
		await done(evening.does(evening.facilitator, "set-phase", { phase: "understand" }));
		await createTheme(evening, "Een plek", [told]);
		const item = await createAgreement(evening, { goal: "Een plek voor iedereen" });
		await done(evening.does(evening.facilitator, "adopt"));
		for (const last of [2026, 2027]) {
			const evaluation = await loadEvaluation(db, last, new Date());
			const ids = evaluation.points.flatMap(({ agreements }) => agreements.map(({ id }) => id));
			expect(ids.filter((id) => id === item)).toHaveLength(1);
			expect(JSON.stringify(evaluation)).not.toMatch(/olifant|Blauwe Fiets/);
		}
		const later = await loadEvaluation(db, 2028, new Date());
		expect(later.points.every(({ agreements }) => agreements.length === 0)).toBe(true);
	});

	test("tells of a figure only what is public now, then as well as now", async () => {
		const { item } = await adoptedEvening(house, { indicator: "kinderen-uitkeringsgezin" });
		const of = async () => (await loadEvaluation(db, year, new Date())).figures.find(({ id }) => id === item);
		expect(await of()).toMatchObject({ before: { value: "7%", period: "2023" }, now: null });
		await db
			.update(publishedFigure)
			.set({ state: "withheld", value: null, note: null })
			.where(
				and(
					eq(publishedFigure.indicator, "kinderen-uitkeringsgezin"),
					eq(publishedFigure.place, "zeist-noord"),
				),
			);
		const hidden = await of();
		expect(hidden).toMatchObject({ before: { value: "niet getoond" }, comparable: false });
		expect(JSON.stringify(hidden)).not.toContain("7%");
	});

	test("is a file for paper too, with the same in it", async () => {
		const { evening, owner, item } = await adoptedEvening(house, {
			goal: "Iedereen mag mee",
			passedTo: "regio",
		});
		await done(evening.does(owner, "report-progress", { item, state: "gestopt", note: "Er kwam niemand." }));
		const made = async (file: "evaluatie.docx" | "evaluatie.pdf") =>
			(await overviewFile(db, file, year, new Date("2026-12-31T12:00:00Z"))).body;
		const [word, pdf] = [
			await openOffice(await made("evaluatie.docx")),
			await openPdf(await made("evaluatie.pdf")),
		];
		for (const { text } of [word, pdf])
			for (const part of [
				"Evaluatie 2025 en 2026",
				"Iedereen mag mee",
				"Er kwam niemand.",
				"Regio",
				"gegeven op",
				"Open vragen",
			])
				expect(text.includes(part), part).toBe(true);
		expect(pdf.parts).toEqual(expect.arrayContaining(["H1", "Table", "TH"]));
	});
});
