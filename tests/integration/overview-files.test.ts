import * as xlsx from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { loader as loadFile } from "#app/routes/evening/overview-file.ts";
import { auditLog } from "#db/schema/index.ts";
import { type OverviewFile, overviewFile } from "#server/exports/reports/overview-file.server.ts";
import { adoptedEvening } from "#tests/helpers/adopted.ts";
import { createTheme, done, holdEvening, tell } from "#tests/helpers/evening.ts";
import { type OpenedFile, openOffice, openPdf, readXml } from "#tests/helpers/open-files.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const story = "Mijn buurman zag een paarse olifant.";
const year = 2026;

const house = await houseForTests();
let word: OpenedFile;
let pdf: OpenedFile;
let pencWord: OpenedFile;
let pencExcel: OpenedFile;

async function made(file: OverviewFile): Promise<Uint8Array> {
	return (await overviewFile(house.db, file, year, new Date("2026-12-31T12:00:00Z"))).body;
}

beforeAll(async () => {
	const { evening, owner, item } = await adoptedEvening(house, {
		goal: "=Het veld is open",
		passedTo: "regio",
		extraCapacity: "Een avond jongerenwerk",
		capacityDecider: "College",
		indicator: "kinderen-uitkeringsgezin",
		target: { value: 5, direction: "at-most", year: 2027 },
	});
	await done(evening.does(owner, "report-progress", { item, state: "gestopt", note: "Er kwam niemand." }));

	const talkative = await holdEvening(house);
	const parent = await talkative.joins("ouder");
	const told = await tell(talkative, parent, { text: story, quotable: true });
	await done(talkative.does(talkative.facilitator, "approve", { contribution: told }));
	await done(talkative.does(talkative.facilitator, "set-phase", { phase: "understand" }));
	const theme = await createTheme(talkative, "Een plek om te zijn", [told]);
	await done(
		talkative.does(talkative.facilitator, "set-agenda-item", { theme, goal: "Een plek voor iedereen" }),
	);
	await done(talkative.does(talkative.facilitator, "adopt"));
	const ofAnIdea = await holdEvening(house);
	await done(ofAnIdea.does(ofAnIdea.facilitator, "set-agenda-item", { action: "Samen soep koken" }));
	await done(ofAnIdea.does(ofAnIdea.facilitator, "adopt"));
	const silent = await holdEvening(house);
	await done(silent.does(silent.facilitator, "set-agenda-item", { goal: "Nog een concept" }));

	word = await openOffice(await made("voortgang.docx"));
	pdf = await openPdf(await made("voortgang.pdf"));
	pencWord = await openOffice(await made("penc.docx"));
	pencExcel = await openOffice(await made("penc.xlsx"));
});

describe("the yearly progress report", () => {
	test("tells what each wijk chose and promised, how it goes, and what was asked and passed on", () => {
		for (const { text } of [word, pdf])
			for (const part of [
				"Voortgang van de wijkafspraken 2026",
				"Stand van 31 december 2026",
				"Een plek om te zijn",
				"Een plek voor iedereen",
				"Gestopt",
				"Er kwam niemand.",
				"Een avond jongerenwerk",
				"College",
				"Regio",
				"5% of minder in 2027",
				"Samen soep koken",
				"Er is niet genoteerd dat er partners ontbraken.",
				"De afspraken van deze avond zijn nog niet vastgesteld.",
			])
				expect(text.includes(part), part).toBe(true);
	});

	test("names wijken without an evening, and shows small numbers as small", () => {
		for (const { text } of [word, pdf]) {
			expect(text).toContain("Geen wijkavond");
			expect(text).toContain("minder dan 5");
			expect(text).toContain("fictief");
		}
	});

	test("is tagged, and has its title and no maker but the product", () => {
		expect(pdf.parts).toEqual(expect.arrayContaining(["H1", "H2", "Table", "TH"]));
		expect(pdf.about).toContain('"Title":"Voortgang van de wijkafspraken 2026"');
		expect(pdf.about).not.toContain('"Author"');
		expect(word.about).toContain("<dc:creator>Duidingstafel</dc:creator>");
	});
});

describe("the P&C table", () => {
	test("has the published figures, and an answer only where a target was adopted", () => {
		for (const { text } of [pencWord, pencExcel]) {
			expect(text).toContain("Kinderen (0-18 jaar) in een uitkeringsgezin");
			expect(text).toContain("5% of minder in 2027");
		}
		// Once on the first page, once in its table; every other row has a dash.
		expect(pencWord.text.match(/nog niet bekend/g)).toHaveLength(2);
		expect(pencWord.text).toContain("Wijkafspraken in de P&C-documenten 2026");
	});

	test("says where problems come together, by what was compared", async () => {
		expect(pencWord.text).toContain("Hier komen problemen samen");
		expect(pencWord.text).toContain("Een vlag hebben: Zeist-Noord en Zeist-West.");
		const { Sheets: sheets } = xlsx.read(await made("penc.xlsx"));
		const stacked = sheets["Hier komen problemen samen"] ?? {};
		const rows = xlsx.utils.sheet_to_json<Record<string, string>>(stacked);
		expect(rows.map((row) => [row.Wijk, row.Waarde, row.Vlag])).toEqual([
			["Zeist-Centrum", "2%", "nee"],
			["Zeist-Noord", "7%", "ja"],
			["Zeist-West", "7%", "ja"],
			["Zeist-Oost", "3%", "nee"],
			["Den Dolder e.o.", "2%", "nee"],
		]);
		for (const { "Vergeleken met": beside } of rows)
			expect(beside).toBe("de middelste van de 5 wijken met een cijfer: 3%");
	});

	test("calculates nothing", async () => {
		const { "xl/worksheets/sheet1.xml": sheet = "" } = await readXml(await made("penc.xlsx"));
		expect(sheet).not.toMatch(/<f[ >]/);
	});
});

test("no report holds a story, a name, a draft, or anything but what was adopted", () => {
	for (const { text, about } of [word, pdf, pencWord, pencExcel])
		for (const hidden of ["olifant", "buurman", "Blauwe Fiets", "Nog een concept", "example.org"])
			expect((text + about).includes(hidden), hidden).toBe(false);
});

test("each report that leaves is written in the audit log, with who took it", async () => {
	const policy = await (await holdEvening(house)).account(null, "policy");
	const answer = await loadFile(asked(await policy.actor(), `/overzicht/voortgang.pdf?jaar=${year}`));
	expect(answer.status).toBe(200);
	expect(answer.headers.get("Content-Disposition")).toBe(
		'attachment; filename="voortgang-wijkafspraken-2026.pdf"',
	);
	const lines = await house.db.select().from(auditLog);
	expect(lines.filter(({ action }) => action === "export-overview")).toMatchObject([
		{ actor: policy.key, subject: "2026", result: "ok", detail: { file: "voortgang.pdf" } },
	]);
});
