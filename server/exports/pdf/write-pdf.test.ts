import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { heading, paragraph, table, wholeList } from "../document/blocks.ts";
import type { Block } from "../document/document.ts";
import { writePdf } from "./write-pdf.ts";

/** A file with a chapter whose last blocks stand below so many lines. */
function fileBelow(lines: number, blocks: Block[]): Uint8Array {
	const above = Array.from({ length: lines }, () => paragraph("Een regel."));
	return writePdf({
		title: "Titel",
		above: "",
		below: "",
		status: "Concept",
		concept: true,
		foot: { about: "", page: "", of: "" },
		glance: { title: "Vooraf", blocks: [paragraph("Eerste bladzijde.")] },
		chapters: [{ title: "Hoofdstuk", blocks: [...above, ...blocks] }],
		handouts: [],
	});
}

const pagesBelow = (lines: number, blocks: Block[]) => textsOf(fileBelow(lines, blocks));

async function textsOf(file: Uint8Array): Promise<string[]> {
	const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	const texts: string[] = [];
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const { items } = await (await pdf.getPage(number)).getTextContent();
		texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
	}
	await pdf.destroy();
	return texts;
}

describe("what people write in other letters", () => {
	const drawn = async (text: string, language: "ar" | "nl" | "uk") =>
		(await pagesBelow(0, [{ ...paragraph(text), language }])).join(" ").replace(/\s+/g, " ");

	test("Arabic is found word by word, also where a letter before it had a vowel", async () => {
		const page = await drawn("معًا نتحدّث عن حيّنا. نكتب ورقةً واحدة.", "ar");
		for (const word of ["معا", "نتحدث", "عن", "حينا", "نكتب", "ورقة", "واحدة"])
			expect(page.split(/[\s.]+/), word).toContain(word);
	});

	test("Ukrainian and emoji are drawn, and of what no font has one mark is left", async () => {
		expect(await drawn("Її ґрунт, єдність 💙👍🏽👩‍👩‍👧‍👦", "uk")).toContain(
			"Її ґрунт, єдність 💙👍🏽👩‍👩‍👧‍👦",
		);
		expect(await drawn(`a${"😀".repeat(60)}`, "nl")).toContain("😀😀😀😀");
		expect(await drawn("Wij zijn 中文字 hier", "nl")).toContain("Wij zijn [?] hier");
	});
});

/** The tags of a file, with what stands in it about each. */
function tagsOf(file: Uint8Array): { role: string; attributes: string }[] {
	const objects = Buffer.from(file).toString("latin1").split("endobj");
	return objects.flatMap((attributes) => {
		const [, role = ""] = /\/Type \/StructElem\s+\/S \/(\w+)/.exec(attributes) ?? [];
		return role ? [{ role, attributes }] : [];
	});
}

const words = (count: number) => "woord ".repeat(count);
const count = (page: string, what: RegExp) => page.match(what)?.length ?? 0;

/** How many lines stand above, so that the end of a page falls at many places of what follows. */
const places = [0, 10, 20, 26, 28, 30, 31, 32, 33, 34, 36, 38];

describe("where a page ends", () => {
	const rows = Array.from({ length: 12 }, (_, at) => [`RIJ${at}`, words(60)]);
	const columns = [
		{ title: "Wat", share: 27 },
		{ title: "Hoe", share: 73 },
	];

	test.each(places)("no page holds only the last row of a table, below %i lines", async (lines) => {
		const pages = await pagesBelow(lines, [heading("KOPJE"), table(columns, rows, "")]);
		const held = pages.map((page) => count(page, /RIJ\d+/g));
		expect(held.reduce((sum, here) => sum + here, 0)).toBe(rows.length);
		expect(held.filter((here) => here > 0).at(-1)).toBeGreaterThan(1);
	});

	test.each(places)("a heading stands with what it is above, below %i lines", async (lines) => {
		const list = wholeList(Array.from({ length: 7 }, (_, at) => `PUNT${at} ${words(25)}`));
		const [page = ""] = (await pagesBelow(lines, [heading("KOPJE"), list])).filter((one) =>
			one.includes("KOPJE"),
		);
		expect(count(page, /PUNT\d/g)).toBe(7);
	});
});

test("each row of a table has its first cell as its head, the rows at its end too", () => {
	const columns = ["Wat", "Hoe", "Wie"].map((title) => ({ title, share: 33 }));
	const rows = Array.from({ length: 40 }, (_, at) => [`RIJ${at}`, words(30), "Wij"]);
	const tags = tagsOf(fileBelow(5, [table(columns, rows, "")]));
	const cells = tags.filter(({ role }) => /^T[HD]$/.test(role)).map(({ attributes }) => attributes);
	expect(tags.map(({ role }) => role)).not.toContain("TFoot");
	expect(cells.filter((one) => one.includes("/Scope /Column"))).toHaveLength(3);
	expect(cells.filter((one) => one.includes("/Scope /Row"))).toHaveLength(40);
	expect(cells).toHaveLength(3 + 40 * 3);
});
