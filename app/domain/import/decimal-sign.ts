import { decimalMarkOf, type Mark } from "../typed/read-number.ts";
import type { Table } from "./find-table.ts";
import { cellAt, type Sheet } from "./grid.ts";
import type { ReadColumn } from "./propose-mapping.ts";

/** A workbook may hold numbers as text beside its own. */
export const hasTextNumbers = (sheet: Sheet, table: Table, columns: ReadColumn[]): boolean =>
	columns.some(
		({ role, index }) =>
			role === "value" &&
			sheet.rows
				.slice(table.from, table.until)
				.some((row) => row[index]?.number === undefined && /\d[.,]\d/.test(row[index]?.text ?? "")),
	);

/** The one sign before decimals that the numbers of a file prove; none where they prove both, or neither. */
export function decimalOf(sheet: Sheet, table: Table, columns: ReadColumn[]): Mark | undefined {
	const marks = new Set<Mark>();
	for (const { index } of columns.filter(({ role }) => ["value", "low", "high"].includes(role)))
		for (let row = table.from; row < table.until; row += 1) {
			const { text, number } = cellAt(sheet.rows, row, index);
			const mark = number === undefined ? decimalMarkOf(text.replace(/^[<>~€±\s]+|[%*\s]+$/g, "")) : null;
			if (mark) marks.add(mark);
		}
	const [only] = marks;
	return marks.size === 1 ? only : undefined;
}
