import { isEmptyText } from "../control-signs.ts";

/** Words with or without emphasis. */
export interface TextRun {
	text: string;
	bold?: true;
	italic?: true;
}

export type TextBlock = { type: "paragraph"; runs: TextRun[] } | { type: "list"; items: TextRun[][] };

/** A text that people wrote together: paragraphs and bullet lists, nothing else. */
export type RichText = TextBlock[];

/** A text of one paragraph per line. */
export function richTextOf(plain: string): RichText {
	return plain
		.split("\n")
		.filter((line) => !isEmptyText(line))
		.map((line) => ({ type: "paragraph", runs: [{ text: line.trim() }] }));
}

/** The words alone, a line per paragraph or list item. */
export function plainText(text: RichText): string {
	const line = (runs: TextRun[]) => runs.map((run) => run.text).join("");
	return text
		.flatMap((block) => (block.type === "paragraph" ? [line(block.runs)] : block.items.map(line)))
		.join("\n")
		.trim();
}

export const isBlank = (text: RichText): boolean => isEmptyText(plainText(text));

const sentences = new Intl.Segmenter("nl", { granularity: "sentence" });

/** Its first sentence, for where there is room for one; empty for an empty text. */
export function firstSentence(text: RichText): string {
	const [line = ""] = plainText(text).split("\n");
	const [first] = sentences.segment(line);
	return first?.segment.trim() ?? "";
}
