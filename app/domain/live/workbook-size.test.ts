import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { plainText, type RichText } from "./rich-text.ts";
import { sharedTextBounds } from "./text-limits.ts";
import { readText, readWorkbook, writeText } from "./workbook.ts";
import { sizeOfText } from "./workbook-size.ts";

const paragraph = (...texts: string[]): RichText[number] => ({
	type: "paragraph",
	runs: texts.map((text) => ({ text })),
});

describe("the size of a text", () => {
	test("counts signs, all that stands in it, and how deep", () => {
		const doc = new Y.Doc();
		writeText(doc, "vision", [paragraph("een"), { type: "list", items: [[{ text: "vier" }]] }]);
		expect(sizeOfText(doc.getXmlFragment("vision"))).toEqual({ signs: 7, blocks: 6, depth: 4 });
		doc.getXmlFragment("vision").push([new Y.XmlElement("paragraph"), new Y.XmlText("x")]);
		expect(sizeOfText(doc.getXmlFragment("vision"))).toEqual({ signs: 8, blocks: 8, depth: 4 });
	});
});

describe("a text that no editor writes", () => {
	test("keeps its words, however deep they stand", () => {
		const doc = new Y.Doc();
		doc.transact(() => {
			let parent: Y.XmlFragment = doc.getXmlFragment("vision");
			for (let depth = 0; depth < 15_000; depth += 1) {
				const child = new Y.XmlElement("bulletList");
				parent.insert(0, [child]);
				parent = child;
			}
			parent.insert(0, [new Y.XmlText("onderaan")]);
		});
		doc.getXmlFragment("vision").push([new Y.XmlText("bovenaan")]);
		expect(sizeOfText(doc.getXmlFragment("vision")).depth).toBeGreaterThan(sharedTextBounds.depth);
		expect(readWorkbook(doc)).toEqual({ vision: [paragraph("onderaan"), paragraph("bovenaan")] });
	});

	test("is read without its control signs, and stays when it is written as it reads", () => {
		const doc = new Y.Doc();
		const words = new Y.XmlText("een\u0000 p\u001flek\ud800\ufffe");
		doc.getXmlFragment("vision").push([words, new Y.XmlText("\u0000")]);
		const text = readText(doc, "vision");
		expect(plainText(text)).toBe("een plek");
		writeText(doc, "vision", text);
		expect(doc.getXmlFragment("vision").get(0)).toBe(words);
		writeText(doc, "open", [paragraph("van\u0000 ons")]);
		expect(JSON.stringify(doc.getXmlFragment("open").toJSON())).toContain("van ons");
	});
});
