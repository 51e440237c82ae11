import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { heading, paragraph, table, wholeList } from "../document/blocks.ts";
import type { Block } from "../document/document.ts";
import { writePdf } from "./write-pdf.ts";

/** The pages of a chapter whose last blocks stand below so many lines. */
async function pagesBelow(lines: number, blocks: Block[]): Promise<string[]> {
	const above = Array.from({ length: lines }, () => paragraph("Een regel."));
	return textsOf(
		writePdf({
			title: "Titel",
			above: "",
			below: "",
			status: "Concept",
			concept: true,
			foot: { about: "", page: "", of: "" },
			glance: { title: "Vooraf", blocks: [paragraph("Eerste bladzijde.")] },
			chapters: [{ title: "Hoofdstuk", blocks: [...above, ...blocks] }],
			handouts: [],
		}),
	);
}

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
