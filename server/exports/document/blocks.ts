import type { RichText } from "#app/domain/live/rich-text.ts";
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
	given: Column[],
	rows: Cell[][],
	otherwise: string,
	{ look, wide }: { look?: Table["look"]; wide?: true } = {},
): Table | Paragraph {
	if (rows.length === 0) return paragraph(otherwise);
	const most = wide ? paper.wide : paper.upright;
	const columns = wideEnough(given, most.letters);
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

/** Bold letters are wider, and beside each column is some room. */
const letterOfHead = 1.15;
const beside = 2.2;

/** No head is cut within a word: what its longest word needs is taken from the columns that have more than theirs. */
function wideEnough(columns: Column[], lettersOfPage: number): Column[] {
	const least = columns.map(({ title }) => {
		const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
		return ((longest * letterOfHead + beside) / lettersOfPage) * 100;
	});
	const spare = columns.map(({ share }, at) => share - (least[at] ?? 0));
	const lacking = spare.reduce((sum, one) => sum + Math.max(0, -one), 0);
	const room = spare.reduce((sum, one) => sum + Math.max(0, one), 0);
	if (lacking === 0 || room < lacking) return columns;
	return columns.map((column, at) => {
		const own = spare[at] ?? 0;
		return { ...column, share: column.share - (own < 0 ? own : (own * lacking) / room) };
	});
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
