import type { RichText } from "#app/domain/rich-text.ts";
import type { Column, Heading, List, Paragraph, Table, Words } from "./document.ts";

export function heading(text: string): Heading {
	return { type: "heading", text };
}

export function paragraph(text: string | Words[], look?: Paragraph["look"]): Paragraph {
	return { type: "paragraph", words: typeof text === "string" ? [{ text }] : text, look };
}

export function list(items: (string | Words[])[]): List {
	return { type: "list", items: items.map((item) => (typeof item === "string" ? [{ text: item }] : item)) };
}

/** A list that is short, and hard to follow in two halves. */
export function wholeList(items: Parameters<typeof list>[0]): List {
	return { ...list(items), whole: true };
}

/** What people wrote, or `otherwise` when that is nothing. */
export function textBlocks(text: RichText, otherwise: string): (Paragraph | List)[] {
	const blocks = text.flatMap((block): (Paragraph | List)[] => {
		if (block.type === "paragraph") return hasWords(block.runs) ? [paragraph(block.runs)] : [];
		const items = block.items.filter(hasWords);
		return items.length > 0 ? [{ type: "list", items }] : [];
	});
	return blocks.length > 0 ? blocks : [paragraph([{ text: otherwise, soft: true }])];
}

const hasWords = (words: Words[]) => words.some(({ text }) => text.trim() !== "");

/** How many letters of a table's size stand on a line of the paper, and how many lines may be held together. */
const paper = {
	upright: { letters: 95, row: 22, table: 32 },
	wide: { letters: 140, row: 19, table: 20 },
};

type Cell = string | (Paragraph | List)[];

/**
 * A table, or the sentence `otherwise` where there is nothing to show.
 * @param rows the cells of each row, as many as there are columns
 */
export function table(
	columns: Column[],
	rows: Cell[][],
	otherwise: string,
	{ look, wide }: { look?: Table["look"]; wide?: true } = {},
): Table | Paragraph {
	if (rows.length === 0) return paragraph(otherwise);
	const most = wide ? paper.wide : paper.upright;
	const filled = rows.map((cells) =>
		cells.map((cell) => (typeof cell === "string" ? [paragraph(cell)] : cell)),
	);
	const heights = filled.map((cells) => linesOfRow(cells, columns, most.letters));
	const whole = heights.reduce((sum, lines) => sum + lines, 1) < most.table;
	const ending = heights.slice(-2).reduce((sum, lines) => sum + lines, 0);
	return {
		type: "table",
		columns,
		rows: filled.map((cells, at) => ({ cells, whole: (heights[at] ?? 0) < most.row })),
		whole,
		pairedEnd: !whole && rows.length > 2 && ending < most.table,
		look,
	};
}

/** About how many lines a row takes on paper. */
function linesOfRow(cells: (Paragraph | List)[][], columns: Column[], lettersOfPage: number): number {
	const heights = cells.map((blocks, at) => {
		const letters = (lettersOfPage * (columns[at]?.share ?? 100)) / 100;
		return blocks.reduce((sum, block) => sum + linesOfBlock(block, letters), 0);
	});
	return Math.max(...heights) + 0.6;
}

/** @param letters how many stand on a line */
export function linesOfBlock(block: Paragraph | List, letters: number): number {
	const paragraphs = block.type === "paragraph" ? [block.words] : block.items;
	return paragraphs
		.flatMap((words) =>
			words
				.map(({ text }) => text)
				.join("")
				.split("\n"),
		)
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)) + 0.2, 0);
}

/** The first words of a long text, cut between two words. */
export function shortened(text: string, most: number): string {
	const line = text.replaceAll("\n", " ");
	if (line.length <= most) return line;
	const cut = line.slice(0, most);
	const end = cut.lastIndexOf(" ");
	return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$|[\s.,;:!?]+$/, "")}…`;
}
