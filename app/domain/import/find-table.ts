import { type Cell, cellAt, isBlankRow, type Sheet } from "./grid.ts";
import { roleOfHead, scaleIn, unitOf } from "./head-words.ts";
import { legendIn } from "./legend.ts";
import type { Vocabulary } from "./match-word.ts";
import { readPeriodWords } from "./period-words.ts";

/** Where a table stands in a sheet. Rows and columns from 0. */
export interface Table {
	firstHead: number;
	headRows: number;
	/** the first row of data, and the one behind the last */
	from: number;
	until: number;
	columns: TableColumn[];
	/** what stands above and below it */
	around: string[];
	/** a second table begins below */
	isFollowed: boolean;
	/** how much it looks like one; 0 for none */
	score: number;
}

export interface TableColumn {
	index: number;
	/** its heads, from above; a head over several columns stands with each of them */
	levels: string[];
	/** joined by a space */
	head: string;
}

/** How many rows are looked at for a head. */
const looked = 80;

/** Finds the table of a sheet: the row that names most columns and has data under it. */
export function findTable(
	sheet: Sheet,
	vocabulary: Vocabulary,
	given: { firstHeadRow?: number | undefined; headRows?: number | undefined } = {},
): Table | null {
	const { rows } = sheet;
	if (given.firstHeadRow !== undefined) {
		const first = given.firstHeadRow - 1;
		const count = given.headRows ?? 1;
		return rows[first] ? tableAt(sheet, first, count, 1) : null;
	}
	let best = { row: -1, score: 0 };
	for (let row = 0, seen = 0; row < rows.length && seen < looked; row += 1) {
		if (isBlankRow(rows[row] ?? [])) continue;
		seen += 1;
		const score = headScore(rows, row, vocabulary);
		if (score > best.score) best = { row, score };
	}
	if (best.row < 0) return null;
	if (isRowOfUnits(rows, best.row)) best.row -= 1;
	const above = isUpperHead(sheet, best.row - 1, best.row) ? 1 : 0;
	const below = isLowerHead(rows, best.row, vocabulary) ? 1 : 0;
	return tableAt(sheet, best.row - above, given.headRows ?? 1 + above + below, best.score);
}

/** Whether a text is what a head says: the name of a role, a period, a place, an indicator, a unit. */
function speaksAsHead(text: string, vocabulary: Vocabulary): boolean {
	return (
		roleOfHead(text) !== null ||
		isPeriod(text) ||
		vocabulary.place(text, null) !== null ||
		vocabulary.indicator(text) !== null ||
		vocabulary.dimension(text) !== null ||
		saysUnit(text)
	);
}

const saysUnit = (text: string): boolean => unitOf(text) !== null || scaleIn(text) !== null;

/** Also one that has to be asked back. */
export function isPeriod(text: string): boolean {
	const read = readPeriodWords(text);
	return "period" in read || read.problem === "ambiguous";
}

function headScore(rows: Cell[][], row: number, vocabulary: Vocabulary): number {
	const cells = (rows[row] ?? []).filter(({ text }) => text !== "");
	if (cells.length < 2) return 0;
	let score = 0;
	for (const { text, number } of cells) {
		if (roleOfHead(text)) score += 3;
		else if (speaksAsHead(text, vocabulary)) score += 2;
		else if (number !== undefined || /^[\d.,%€<-]+$/.test(text)) score -= 2;
		else score += 0.3;
	}
	return score > 0 ? score + bodyScore(rows, row, cells.length) : 0;
}

/** Data under a head: rows about as full, with a number somewhere. */
function bodyScore(rows: Cell[][], head: number, width: number): number {
	let score = 0;
	let seen = 0;
	for (let row = head + 1; row < rows.length && seen < 8; row += 1) {
		const cells = (rows[row] ?? []).filter(({ text }) => text !== "");
		if (cells.length === 0) continue;
		seen += 1;
		if (cells.length >= Math.min(2, width)) score += 0.2;
		if (cells.some(({ text, number }) => number !== undefined || /\d/.test(text))) score += 0.3;
	}
	return score;
}

/** The row above carries groups of columns: it is no title, which stands alone at the left. */
function isUpperHead(sheet: Sheet, row: number, head: number): boolean {
	if (row < 0) return false;
	const cells = sheet.rows[row] ?? [];
	const filled = cells.flatMap(({ text }, column) => (text === "" ? [] : [column]));
	if (
		filled.length === 0 ||
		cells.some(
			({ number, day, percent, text }) =>
				number !== undefined && !day && !percent && !/^(?:19|20)\d{2}$/.test(text),
		)
	)
		return false;
	// A filter above a pivot stands in its first columns: a name and what was chosen.
	if (filled.every((column) => column < 2) && !spans(sheet, row)) return false;
	const heads = sheet.rows[head] ?? [];
	const under = filled.filter((column) => (heads[column]?.text ?? "") !== "");
	const repeats =
		new Set(heads.map(({ text }) => text).filter(Boolean)).size < heads.filter(({ text }) => text).length;
	return (
		under.length > 0 &&
		// "Wijk" may stand over two rows.
		(under.length === filled.length ||
			(under.length === filled.length - 1 && (heads[0]?.text ?? "") === "")) &&
		(repeats || spans(sheet, row) || filled.length >= 2 || filled.every((column) => column > 0))
	);
}

const spans = (sheet: Sheet, row: number): boolean =>
	sheet.merged.some(
		({ top, bottom, left, right }) => top === row && bottom === row && right > left && left > 0,
	);

/** A statistics office gives the units of columns that were named above a row of their own. */
function isRowOfUnits(rows: Cell[][], row: number): boolean {
	const above = rows[row - 1] ?? [];
	const units = (rows[row] ?? []).flatMap(({ text }, column) => (column > 0 && text !== "" ? [column] : []));
	return (
		units.length > 0 &&
		units.every((column) => (above[column]?.text ?? "") !== "" && saysUnit(cellAt(rows, row, column).text))
	);
}

/** The row below the best one is a head too: nothing in it counts, and what stands left is empty or speaks as a head. */
function isLowerHead(rows: Cell[][], head: number, vocabulary: Vocabulary): boolean {
	const cells = rows[head + 1] ?? [];
	const filled = cells.filter(({ text }) => text !== "");
	const next = rows[head + 2] ?? [];
	if (filled.length === 0 || isBlankRow(next)) return false;
	if (filled.some(({ number, text }) => number !== undefined && !/^(?:19|20)\d{2}$/.test(text))) return false;
	const above = rows[head] ?? [];
	const hasGaps = above.some(({ text }, column) => text === "" && (cells[column]?.text ?? "") !== "");
	const leftIsEmpty = (cells[0]?.text ?? "") === "";
	return (
		(hasGaps || leftIsEmpty || isRowOfUnits(rows, head + 1)) &&
		filled.every(({ text }) => speaksAsHead(text, vocabulary))
	);
}

function tableAt(sheet: Sheet, first: number, headRows: number, score: number): Table {
	const { rows } = sheet;
	const from = first + headRows;
	const columns = columnsOf(sheet, first, headRows);
	const { until, isFollowed } = endOf(rows, from, columns);
	const outside = [...rows.slice(0, first), ...(isFollowed ? [] : rows.slice(until))];
	return {
		firstHead: first,
		headRows,
		from,
		until,
		columns,
		around: outside.flatMap(lineOf),
		isFollowed,
		score,
	};
}

/** A line beside the table, as text: "Peildatum: 1-1-2025". */
function lineOf(row: Cell[]): string[] {
	const texts = row.map(({ text }) => text).filter(Boolean);
	if (isLegendRow(row)) return [texts.join(" = ").slice(0, 500)];
	return texts.length > 0 ? [texts.join(" | ").slice(0, 500)] : [];
}

function columnsOf(sheet: Sheet, first: number, headRows: number): TableColumn[] {
	const width = Math.max(0, ...sheet.rows.slice(first, first + headRows + 50).map((row) => row.length));
	const levels = Array.from({ length: headRows }, (_, level) =>
		spread(sheet, first + level, width, level < headRows - 1),
	);
	return Array.from({ length: width }, (_, index) => {
		const own = levels
			.map((row) => row[index] ?? "")
			.filter((text, at, all) => text !== "" && all.indexOf(text) === at);
		return { index, levels: own, head: own.join(" ") };
	});
}

/** The texts of a head row; one that is joined over several columns, or stands over the first of them, is with each. */
function spread(sheet: Sheet, row: number, width: number, isUpper: boolean): string[] {
	const texts = Array.from({ length: width }, (_, column) => headText(cellAt(sheet.rows, row, column)));
	for (const { top, left, bottom, right } of sheet.merged)
		if (top <= row && row <= bottom)
			for (let column = left; column <= Math.min(right, width - 1); column += 1)
				texts[column] = headText(cellAt(sheet.rows, top, left));
	if (
		!isUpper ||
		sheet.merged.some(({ top, bottom, left, right }) => top === row && bottom === row && right > left)
	)
		return texts;
	const lower = sheet.rows[row + 1] ?? [];
	for (let column = 1; column < width; column += 1) {
		const role = roleOfHead(lower[column]?.text ?? "")?.role;
		const isGrouped =
			(lower[column]?.text ?? "") !== "" &&
			(role === undefined || role === "value" || role === "n" || role === "period");
		if (texts[column] === "" && isGrouped) texts[column] = texts[column - 1] ?? "";
	}
	return texts;
}

/** A year in a head may be a number or a date of the workbook. */
const headText = ({ text, day }: Cell): string => (day ? day : text);

/** The table ends where two rows in a row are empty and another head follows, or where only remarks are left. */
function endOf(rows: Cell[][], from: number, columns: TableColumn[]): { until: number; isFollowed: boolean } {
	let until = rows.length;
	let isFollowed = false;
	const width = columns.filter(({ head }) => head !== "").length;
	for (let row = from + 1; row < rows.length - 1; row += 1) {
		const isGap = isBlankRow(rows[row] ?? []) && !isBlankRow(rows[row + 1] ?? []);
		if (!isGap || row + 1 >= rows.length) continue;
		const next = (rows[row + 1] ?? []).filter(({ text }) => text !== "");
		const looksLikeHead =
			next.length >= 2 &&
			next.every(({ number }) => number === undefined) &&
			next.filter(({ text }) => roleOfHead(text)).length >= 2;
		if (!looksLikeHead) continue;
		until = row;
		isFollowed = true;
		break;
	}
	while (until > from && isRemark(rows[until - 1] ?? [], width)) until -= 1;
	return { until, isFollowed };
}

/** A sign in one cell, and what it means in the next. */
function isLegendRow(row: Cell[]): boolean {
	const [sign, meaning, ...more] = row.filter(({ text }) => text !== "");
	if (!sign || !meaning || more.length > 0) return false;
	return Object.keys(legendIn([`${sign.text} = ${meaning.text}`])).length > 0;
}

/** A last row that holds one text alone, what a sign means, or nothing. */
function isRemark(row: Cell[], width: number): boolean {
	const filled = row.filter(({ text }) => text !== "");
	if (filled.length === 0 || isLegendRow(row)) return true;
	return width > 1 && filled.length === 1 && row[0]?.text !== "" && row[0]?.number === undefined;
}
