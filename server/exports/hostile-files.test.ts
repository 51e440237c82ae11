import { beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { parseOutcome } from "#app/domain/outcome/outcome.ts";
import { overwriteGetLocale } from "#app/words/index.ts";
import { hostileTexts, withText } from "#tests/helpers/hostile-outcome.ts";
import { isWellFormed, openCsv, openOffice, openPdf, readXml } from "#tests/helpers/open-files.ts";
import { sampleMap, sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { cleanText } from "./clean-outcome.ts";
import { exportOutcome } from "./export-outcome.server.ts";
import { writeExport } from "./write-export.ts";

beforeAll(() => overwriteGetLocale(() => "nl"));

type Hostile = keyof typeof hostileTexts;
const all = Object.keys(hostileTexts) as Hostile[];

/** One of everything in the sample: each kind of text stands in it, and not thirty times. */
function oneOfEach(): Outcome {
	const { figures, heard, themes, agreements, rights, summaries, ...rest } = sampleOutcome();
	const first = <One>(many: One[]) => many.slice(0, 1);
	return {
		...rest,
		figures: first(figures),
		heard: first(heard),
		themes: first(themes),
		agreements: first(agreements),
		rights: first(rights),
		summaries: first(summaries),
	};
}
const write = (text: string, format: "docx" | "pdf" | "xlsx" | "csv") =>
	writeExport(withText(text, oneOfEach()), format, sampleMap());

/** Without what only decides where a line ends. */
const solid = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, "");
/** The beginning of what was typed, as files show it: a long text goes on over pages and rows. */
const typed = (name: Hostile) => solid(cleanText(hostileTexts[name])).slice(0, 200);

/** Asserting on a whole file would print it whole. */
const holds = (text: string, part: string) => expect(text.includes(part), part.slice(0, 80)).toBe(true);

async function expectSound(file: Uint8Array): Promise<string> {
	const xml = await readXml(file);
	for (const [path, text] of Object.entries(xml)) expect(isWellFormed(text), path).toBe(true);
	const everything = Object.values(xml).join("");
	expect(everything.match(/TargetMode="External"|<w:hyperlink|<hyperlink|<f[ >]|<w:object/g)).toBeNull();
	return everything;
}

describe.each(all)("somebody types %s", (name) => {
	test("Word opens, and shows it as it was typed", async () => {
		const file = await write(hostileTexts[name], "docx");
		const xml = await expectSound(file);
		expect(xml.match(/<w:instrText[^>]*>[^<]*/g)?.every((field) => /(NUM)?PAGES?$/.test(field))).toBe(true);
		holds(solid((await openOffice(file)).text), typed(name));
	});

	test("the PDF opens, tagged, and shows it as it was typed", { timeout: 60_000 }, async () => {
		const { text, parts } = await openPdf(await write(hostileTexts[name], "pdf"));
		expect(parts).toEqual(expect.arrayContaining(["H1", "Table", "TH", "Figure"]));
		// Right to left a PDF gives back in the order of the paper, and marks on a letter one by one.
		if (name === "emoji") holds(solid(text), "Superleuk😀👩‍👩‍👧‍👦🏳️‍🌈☺[?]");
		else if (name !== "rightToLeft" && name !== "marks") holds(solid(text), typed(name));
	});

	test("Excel opens, and calculates nothing", async () => {
		const file = await write(hostileTexts[name], "xlsx");
		await expectSound(file);
		holds(solid((await openOffice(file)).text), typed(name));
	});

	test("CSV keeps a row for each agreement, and no cell begins like a formula", async () => {
		const rows = openCsv(await write(hostileTexts[name], "csv"));
		expect(rows).toHaveLength(1);
		const cells = Object.values(rows[0] ?? {});
		expect(cells).toHaveLength(28);
		for (const cell of cells) expect(/^\s*[=@＝＠]|^\s*[+-](?!\d)/.test(cell), cell.slice(0, 80)).toBe(false);
		holds(solid(cells.join(" ")), typed(name));
	});

	test("JSON gives it back to the letter", async () => {
		const outcome = withText(hostileTexts[name], oneOfEach());
		const { body } = await exportOutcome(outcome, "json", null);
		const read = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
		expect(parseOutcome(read)).toEqual(outcome);
		expect(read.$schema).toBe("/api/v1/outcome.schema.json");
	});
});

test("a text becomes no part of the document: as many tables, rows and pictures as with a harmless one", async () => {
	const parts = async (text: string) => {
		const { "word/document.xml": xml = "" } = await readXml(await write(text, "docx"));
		return ["w:tbl", "w:tr", "w:p", "w:drawing"].map((tag) => xml.split(`<${tag}>`).length);
	};
	const tables = async (text: string) => (await openPdf(await write(text, "pdf"))).parts.sort();
	for (const name of ["markup", "tags", "formula"] as const) {
		expect(await parts(hostileTexts[name]), name).toEqual(await parts("woord"));
		expect(await tables(hostileTexts[name]), name).toEqual(await tables("woord"));
	}
});

test.each(["=1+1", "+SUM(A1)", "-SUM(A1)", "@SUM(A1)", "\t=1+1", " =1+1", "\r\n=1+1", "＝1+1", "＋1+a"])(
	"%j is words in a spreadsheet",
	async (text) => {
		const [row] = openCsv(await write(text, "csv"));
		expect(row?.Doel).toBe(`'${cleanText(text).trim()}`);
		await expectSound(await write(text, "xlsx"));
		const { text: sheets } = await openOffice(await write(text, "xlsx"));
		holds(sheets, cleanText(text).trim());
		expect(sheets.includes(`'${cleanText(text).trim()}`)).toBe(false);
	},
);

test.each(["+31 6 12345678", "-5", "-1,5", "-12%"])("%s stays a number to read", async (text) => {
	const [row] = openCsv(await write(text, "csv"));
	expect(row?.Doel).toBe(text);
});

test("a target with decimals is a number to a Dutch spreadsheet, and to Excel", async () => {
	const outcome = oneOfEach();
	outcome.agreements[0] = {
		...(outcome.agreements[0] as Outcome["agreements"][number]),
		target: { value: 1006.5, unit: "percentage", direction: "at-most", year: 2027 },
	};
	const [row] = openCsv(await writeExport(outcome, "csv", null));
	expect(row).toMatchObject({ Streefwaarde: "1006,5", Streefjaar: "2027" });
	const xml = Object.values(await readXml(await writeExport(outcome, "xlsx", null))).join("");
	expect(xml).toContain("<v>1006.5</v>");
});
