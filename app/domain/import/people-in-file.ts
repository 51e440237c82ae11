import type { Table } from "./find-table.ts";
import { cellAt, cellName, type Sheet } from "./grid.ts";
import { roleOfHead } from "./head-words.ts";
import type { Vocabulary } from "./match-word.ts";
import { type ColumnOfTexts, personIn } from "./person-level.ts";
import type { Preview } from "./preview.ts";
import type { ReadColumn } from "./propose-mapping.ts";

/** Sheets that are not read are looked into all the same: they go along with the file. */
export function personInSheets(sheets: Sheet[]): ReturnType<typeof personIn> {
	for (const sheet of sheets) {
		const width = Math.max(0, ...sheet.rows.slice(0, 1_000).map((row) => row.length));
		for (let column = 0; column < width; column += 1) {
			const filled = sheet.rows.flatMap((row, at) => {
				const cell = row[column];
				return cell && cell.text !== "" ? [{ ...cell, place: `${sheet.name}!${cellName(at, column)}` }] : [];
			});
			const [head, ...cells] = filled;
			const texts = {
				head: head?.text ?? "",
				cells: cells.length > 0 ? cells : filled,
				isKnown: false,
				isLabel: false,
			};
			const numeric = filled.filter(({ number }) => number !== undefined).length;
			const found = personIn({ ...texts, isValue: numeric > filled.length / 2 });
			if (found) return found;
		}
	}
	return null;
}

/** Single people in the table that is read. */
export function personInTable(
	sheet: Sheet,
	table: Table,
	columns: ReadColumn[],
	vocabulary: Vocabulary,
): ReturnType<typeof personIn> {
	for (const column of columns) {
		const cells: ColumnOfTexts["cells"] = [];
		for (let row = table.from; row < table.until; row += 1) {
			const { text, day } = cellAt(sheet.rows, row, column.index);
			if (text !== "") cells.push({ text, day, place: nameOf(sheet, row, column.index) });
		}
		const isKnown =
			["indicator", "place", "dimension", "unit", "breakdown"].includes(column.role) &&
			cells.filter(({ text }) => vocabulary.place(text, null) ?? vocabulary.indicator(text)).length >=
				cells.length / 2;
		const named = roleOfHead(column.column)?.role;
		const isLabel = named === "place" || named === "indicator" || named === "period";
		// What was only taken for numbers because nobody knows better may be anybody's number.
		const isCounted =
			["value", "n", "low", "high", "numerator", "denominator"].includes(column.role) &&
			column.confidence >= 0.6;
		const found = personIn({ head: column.column, cells, isValue: isCounted, isKnown, isLabel });
		if (found) return found;
	}
	return null;
}

const nameOf = (sheet: Sheet, row: number, column: number): string =>
	sheet.name ? `${sheet.name}!${cellName(row, column)}` : cellName(row, column);

/** A formula whose outcome is not in the file: nobody can say what stood there. */
export function unreadFormula(sheet: Sheet, table: Table, columns: ReadColumn[]): Preview["refused"] {
	const values = columns.filter(({ role }) => role !== "ignore");
	for (let row = table.from; row < table.until; row += 1)
		for (const { index } of values)
			if (cellAt(sheet.rows, row, index).fault === "no-value")
				return { code: "formula-without-value", place: nameOf(sheet, row, index) };
	return null;
}
