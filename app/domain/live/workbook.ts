import * as Y from "yjs";
import { isEmptyText, withoutControls } from "../control-signs.ts";
import { isBlank, type RichText, type TextBlock, type TextRun } from "./rich-text.ts";
import { sharedTextBounds } from "./text-limits.ts";
import { parseWorkbookKey } from "./workbook-keys.ts";
import { sizeOfText } from "./workbook-size.ts";

export { openKey, rightsKey, summaryKey, themeKey, visionKey } from "./workbook-keys.ts";

/** Raised when the shape of the workbook changes; a client with another schema is turned away. */
export const workbookSchema = 1;

/**
 * The first content of the document that facilitators and partners write together, which may begin with texts. Root types: `about`, a map with the
 * schema, and one Y.XmlFragment per text under its key, which needs nothing to begin with: a client never initialises
 * anything. A fragment holds what the editor knows: `paragraph` and `bulletList` with `listItem`s, in them Y.XmlText
 * with the attributes `bold` and `italic`, and `hardBreak`, a new line in the same paragraph.
 */
export function createWorkbook(texts: Record<string, RichText> = {}): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap("about").set("schema", workbookSchema);
	for (const [key, text] of Object.entries(texts)) writeText(doc, key, text);
	return Y.encodeStateAsUpdate(doc);
}

type Child = Y.XmlElement | Y.XmlText | Y.XmlHook;

/** The text under `key`; empty when nobody wrote it. What this version does not know keeps its words. */
export function readText(doc: Y.Doc, key: string): RichText {
	return doc.getXmlFragment(key).toArray().flatMap(blocksOf);
}

/** Every text that holds words, by key. */
export function readWorkbook(doc: Y.Doc): Record<string, RichText> {
	const keys = [...doc.share.keys()].filter((key) => parseWorkbookKey(key) !== null).sort();
	const texts = keys.map((key): [string, RichText] => [key, readText(doc, key)]);
	return Object.fromEntries(texts.filter(([, text]) => !isBlank(text)));
}

/**
 * Makes the text under `key` read as `text`. Blocks that are the same at the beginning and at the end stay untouched,
 * so that whoever types in them at the same moment loses nothing.
 */
export function writeText(doc: Y.Doc, key: string, text: RichText): void {
	const wanted = text.flatMap(tidyBlock);
	doc.transact(() => {
		const fragment = doc.getXmlFragment(key);
		const present = withWords(fragment);
		const shared = Math.min(present.length, wanted.length);
		let before = 0;
		while (before < shared && same(present[before]?.blocks, wanted[before])) before += 1;
		let after = 0;
		while (after < shared - before && same(present.at(-1 - after)?.blocks, wanted.at(-1 - after))) after += 1;

		const replaced = present.slice(before, present.length - after);
		const at = replaced[0]?.index ?? (present[before - 1]?.index ?? -1) + 1;
		const last = replaced.at(-1);
		if (last) fragment.delete(at, last.index - at + 1);
		fragment.insert(at, wanted.slice(before, wanted.length - after).map(elementOf));
	});
}

/** Puts `text` behind what is there. */
export function appendText(doc: Y.Doc, key: string, text: RichText): void {
	doc.transact(() => {
		const fragment = doc.getXmlFragment(key);
		const last = withWords(fragment).at(-1);
		fragment.insert((last?.index ?? -1) + 1, text.flatMap(tidyBlock).map(elementOf));
	});
}

/** The children of a text that hold words; an empty line is nobody's loss and is never compared. */
function withWords(fragment: Y.XmlFragment): { index: number; blocks: RichText }[] {
	return fragment
		.toArray()
		.map((child, index) => ({ index, blocks: blocksOf(child) }))
		.filter(({ blocks }) => blocks.length > 0);
}

const same = (blocks: RichText | undefined, block: TextBlock | undefined): boolean =>
	JSON.stringify(blocks) === JSON.stringify([block]);

const isInline = (child: Child): boolean => child instanceof Y.XmlText || nameOf(child) === "hardBreak";
const nameOf = (child: Child): string => (child instanceof Y.XmlElement ? child.nodeName : "");
const childrenOf = (child: Child): Child[] => (child instanceof Y.XmlElement ? child.toArray() : []);

/** One child of a text as blocks: none without words, more than one for a container that we do not know. */
function blocksOf(child: Child): RichText {
	const isAbyss = child instanceof Y.XmlElement && sizeOfText(child).depth > sharedTextBounds.depth;
	return isAbyss ? wordsOf(child) : nestedBlocksOf(child);
}

/** The words alone of what is nested deeper than anybody does it, and than we could follow. */
function wordsOf(element: Y.XmlElement): RichText {
	const texts = element.createTreeWalker((each) => each instanceof Y.XmlText);
	return [...texts].flatMap((text) => tidyBlock({ type: "paragraph", runs: runsOf([text as Y.XmlText]) }));
}

function nestedBlocksOf(child: Child): RichText {
	if (isInline(child)) return tidyBlock({ type: "paragraph", runs: runsOf([child]) });
	const name = nameOf(child);
	const children = childrenOf(child);
	if (/list$/i.test(name)) return tidyBlock({ type: "list", items: children.flatMap(itemsOf) });
	if (name !== "paragraph" && children.some((each) => !isInline(each)))
		return children.flatMap(nestedBlocksOf);
	return tidyBlock({ type: "paragraph", runs: runsOf(children) });
}

/** An item may hold several paragraphs, which become lines of it, and a list, whose items follow it. */
function itemsOf(item: Child): TextRun[][] {
	const lines: TextRun[] = [];
	const nested: TextRun[][] = [];
	for (const child of isInline(item) ? [item] : childrenOf(item)) {
		if (/list$/i.test(nameOf(child))) nested.push(...childrenOf(child).flatMap(itemsOf));
		else {
			if (lines.length > 0 && !isInline(child)) lines.push({ text: "\n" });
			lines.push(...runsOf(isInline(child) ? [child] : childrenOf(child)));
		}
	}
	return [lines, ...nested];
}

function runsOf(children: Child[]): TextRun[] {
	return children.flatMap((child): TextRun[] => {
		if (nameOf(child) === "hardBreak") return [{ text: "\n" }];
		if (!(child instanceof Y.XmlText)) return runsOf(childrenOf(child));
		const delta = child.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
		return delta.flatMap(({ insert, attributes = {} }) => {
			if (typeof insert !== "string") return [];
			const run: TextRun = { text: insert };
			if (attributes.bold) run.bold = true;
			if (attributes.italic) run.italic = true;
			return [run];
		});
	});
}

/**
 * A block in the one form in which it is read, compared and written: no control signs, which an editor lets through, no
 * empty runs, items or blocks, equal runs joined.
 */
function tidyBlock(block: TextBlock): RichText {
	if (block.type === "paragraph") {
		const runs = tidyRuns(block.runs);
		return runs.length > 0 ? [{ type: "paragraph", runs }] : [];
	}
	const items = block.items.map(tidyRuns).filter((item) => item.length > 0);
	return items.length > 0 ? [{ type: "list", items }] : [];
}

function tidyRuns(runs: TextRun[]): TextRun[] {
	const tidy: TextRun[] = [];
	for (const { text: typed, bold, italic } of runs) {
		const text = withoutControls(typed);
		// A new line has no emphasis of its own and goes with the words before it.
		const [breaks = ""] = tidy.length > 0 ? (/^\n*/.exec(text) ?? []) : [];
		const before = tidy.at(-1);
		if (before) before.text += breaks;
		const words = text.slice(breaks.length);
		if (words === "") continue;
		if (before && before.bold === bold && before.italic === italic) before.text += words;
		else tidy.push({ text: words, ...(bold && { bold }), ...(italic && { italic }) });
	}
	return tidy.some(({ text }) => !isEmptyText(text)) ? tidy : [];
}

function elementOf(block: TextBlock): Y.XmlElement {
	if (block.type === "paragraph") return paragraphOf(block.runs);
	const list = new Y.XmlElement("bulletList");
	list.insert(
		0,
		block.items.map((runs) => {
			const item = new Y.XmlElement("listItem");
			item.insert(0, [paragraphOf(runs)]);
			return item;
		}),
	);
	return list;
}

function paragraphOf(runs: TextRun[]): Y.XmlElement {
	const pieces = runs.flatMap(({ text, ...marks }) =>
		text.split(/(\n)/).map((insert) => ({ insert, attributes: attributesOf(marks) })),
	);
	const children: (Y.XmlElement | Y.XmlText)[] = [];
	let line: typeof pieces = [];
	const endLine = () => {
		if (line.length === 0) return;
		const words = new Y.XmlText();
		words.applyDelta(line);
		children.push(words);
		line = [];
	};
	for (const piece of pieces) {
		if (piece.insert === "\n") {
			endLine();
			children.push(new Y.XmlElement("hardBreak"));
		} else if (piece.insert !== "") line.push(piece);
	}
	endLine();
	const paragraph = new Y.XmlElement("paragraph");
	paragraph.insert(0, children);
	return paragraph;
}

/** Emphasis as the editor writes it. */
const attributesOf = ({ bold, italic }: Omit<TextRun, "text">) => ({
	...(bold && { bold: {} }),
	...(italic && { italic: {} }),
});
