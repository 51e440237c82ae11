import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { plainText, type RichText, richTextOf, type TextRun } from "./rich-text.ts";
import { appendText, createWorkbook, readText, readWorkbook, themeKey, writeText } from "./workbook.ts";
import { parseWorkbookKey, rightsKey, summaryKey } from "./workbook-keys.ts";

function newWorkbook(): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, createWorkbook());
	return doc;
}

/** Gives each what the other has. */
function exchange(a: Y.Doc, b: Y.Doc): void {
	const [fromA, fromB] = [a, b].map((doc) => Y.encodeStateAsUpdate(doc)) as [Uint8Array, Uint8Array];
	Y.applyUpdate(a, fromB);
	Y.applyUpdate(b, fromA);
}

/** Types into the paragraph with this position, as the editor does. */
function typeInto(doc: Y.Doc, key: string, paragraph: number, at: number, words: string): void {
	const element = doc.getXmlFragment(key).get(paragraph) as Y.XmlElement;
	(element.get(0) as Y.XmlText).insert(at, words);
}

const says = (doc: Y.Doc, key = "vision") => plainText(readText(doc, key));

const run: fc.Arbitrary<TextRun> = fc.record(
	{
		text: fc.stringMatching(/^[a-zé \n]{1,8}$/),
		bold: fc.constant(true as const),
		italic: fc.constant(true as const),
	},
	{ requiredKeys: ["text"] },
);
const runs = fc.array(run, { maxLength: 4 });
const richText: fc.Arbitrary<RichText> = fc.array(
	fc.oneof(
		fc.record({ type: fc.constant("paragraph" as const), runs }),
		fc.record({ type: fc.constant("list" as const), items: fc.array(runs, { maxLength: 3 }) }),
	),
	{ maxLength: 5 },
);

describe("a text", () => {
	test("comes out as it went in: paragraphs, lists, emphasis, new lines", () => {
		const doc = newWorkbook();
		const text: RichText = [
			{ type: "paragraph", runs: [{ text: "Een plek " }, { text: "om samen te zijn", bold: true }] },
			{ type: "list", items: [[{ text: "binnen" }], [{ text: "buiten", italic: true }]] },
			{ type: "paragraph", runs: [{ text: "op maandag\nen op woensdag" }] },
		];
		writeText(doc, "vision", text);
		expect(readText(doc, "vision")).toEqual(text);
	});

	test("has one form, whatever runs and empty lines it was made of, and no word is lost on the way", () => {
		fc.assert(
			fc.property(richText, (text) => {
				const [once, twice] = [newWorkbook(), newWorkbook()];
				writeText(once, "vision", text);
				const read = readText(once, "vision");
				writeText(twice, "vision", read);
				expect(readText(twice, "vision")).toEqual(read);
				const words = (each: RichText) => plainText(each).replace(/\s/g, "");
				expect(words(read)).toBe(words(text));
			}),
		);
	});

	test("that is written again as it is, adds nothing to the document", () => {
		const doc = newWorkbook();
		writeText(doc, "vision", richTextOf("een\ntwee"));
		let updates = 0;
		doc.on("update", () => {
			updates += 1;
		});
		writeText(doc, "vision", richTextOf("een\ntwee"));
		expect(updates).toBe(0);
	});

	test("keeps the words of what this version does not know", () => {
		const doc = newWorkbook();
		const quote = new Y.XmlElement("blockquote");
		const inner = new Y.XmlElement("paragraph");
		inner.insert(0, [new Y.XmlText("er is genoeg")]);
		quote.insert(0, [inner]);
		const heading = new Y.XmlElement("heading");
		heading.insert(0, [new Y.XmlText("Wonen")]);
		const steps = new Y.XmlElement("orderedList");
		const step = new Y.XmlElement("listItem");
		const deeper = new Y.XmlElement("bulletList");
		const deepest = new Y.XmlElement("listItem");
		deepest.insert(0, [new Y.XmlText("dieper")]);
		deeper.insert(0, [deepest]);
		step.insert(0, [new Y.XmlText("eerst"), deeper]);
		steps.insert(0, [step]);
		doc.getXmlFragment("vision").insert(0, [heading, quote, steps, new Y.XmlText("los")]);
		expect(readText(doc, "vision")).toEqual([
			{ type: "paragraph", runs: [{ text: "Wonen" }] },
			{ type: "paragraph", runs: [{ text: "er is genoeg" }] },
			{ type: "list", items: [[{ text: "eerst" }], [{ text: "dieper" }]] },
			{ type: "paragraph", runs: [{ text: "los" }] },
		]);
	});

	test("takes what is appended behind the words that are there", () => {
		const doc = newWorkbook();
		writeText(doc, "open", richTextOf("een"));
		doc.getXmlFragment("open").push([new Y.XmlElement("paragraph")]);
		appendText(doc, "open", richTextOf("twee\ndrie"));
		expect(says(doc, "open")).toBe("een\ntwee\ndrie");
	});
});

describe("writing a text anew", () => {
	test("keeps what somebody else types meanwhile in the blocks before and behind it", () => {
		const mine = newWorkbook();
		writeText(mine, "vision", richTextOf("begin\nmidden\neind"));
		const theirs = new Y.Doc();
		exchange(mine, theirs);
		typeInto(theirs, "vision", 0, 5, " van het verhaal");
		typeInto(theirs, "vision", 2, 0, "open ");
		writeText(mine, "vision", richTextOf("begin\niets anders\nen meer\neind"));
		exchange(mine, theirs);
		expect(says(mine)).toBe("begin van het verhaal\niets anders\nen meer\nopen eind");
		expect(says(theirs)).toBe(says(mine));
	});

	test("empties it, and leaves the other texts alone", () => {
		const doc = newWorkbook();
		writeText(doc, "vision", richTextOf("weg"));
		writeText(doc, "open", richTextOf("blijft"));
		writeText(doc, "vision", []);
		expect(readWorkbook(doc)).toEqual({ open: richTextOf("blijft") });
	});
});

describe("two copies of a workbook", () => {
	const keys = ["vision", "open", themeKey("5d0c3c62-52b5-4f5e-8a43-4f0a5f1f7c10", "see")];
	const step = fc.oneof(
		fc.record({ do: fc.constantFrom("write", "append"), key: fc.constantFrom(...keys), text: richText }),
		fc.record({ do: fc.constant("type" as const), key: fc.constantFrom(...keys), at: fc.nat(3) }),
		fc.record({ do: fc.constant("exchange" as const) }),
	);

	test("are the same once both have seen everything, in whatever order", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 20 }), (steps) => {
				const [a, b] = [newWorkbook(), new Y.Doc()];
				for (const [first, each] of steps) {
					const doc = first ? a : b;
					if (each.do === "exchange") exchange(a, b);
					else if (each.do === "type") typeSomewhere(doc, each.key, each.at);
					else if (each.do === "append") appendText(doc, each.key, each.text);
					else writeText(doc, each.key, each.text);
				}
				exchange(a, b);
				expect(readWorkbook(a)).toEqual(readWorkbook(b));
			}),
		);
	});

	function typeSomewhere(doc: Y.Doc, key: string, at: number): void {
		const [element] = doc.getXmlFragment(key).toArray();
		const text = element instanceof Y.XmlElement ? element.get(0) : null;
		if (text instanceof Y.XmlText) text.insert(Math.min(at, text.length), "ja");
	}
});

describe("the name of a text", () => {
	test("says what it is about, and what is no name says nothing", () => {
		const theme = "5d0c3c62-52b5-4f5e-8a43-4f0a5f1f7c10";
		expect(parseWorkbookKey(themeKey(theme, "mean"))).toEqual({ kind: "theme", theme, part: "mean" });
		expect(parseWorkbookKey(rightsKey("gelijke-kansen"))).toEqual({
			kind: "rights",
			right: "gelijke-kansen",
		});
		expect(parseWorkbookKey(summaryKey("uk"))).toEqual({ kind: "summary", language: "uk" });
		expect(parseWorkbookKey("vision")).toEqual({ kind: "vision" });
		for (const key of ["about", "theme:1:see", `theme:${theme}`, "rights:x", "summary:", "vision:x"]) {
			expect(parseWorkbookKey(key)).toBeNull();
		}
	});

	test("keeps a root type that is no text out of the texts", () => {
		const doc = newWorkbook();
		writeText(doc, "vision", richTextOf("een visie"));
		expect(Object.keys(readWorkbook(doc))).toEqual(["vision"]);
	});
});
