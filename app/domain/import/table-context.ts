import type { Table } from "./find-table.ts";
import { type Cell, cellAt, cellName, type Sheet } from "./grid.ts";
import type { ColumnRole, Mapping } from "./mapping.ts";
import type { AcceptedFigure, ImportProblem, ProblemCode } from "./preview.ts";
import type { ReadColumn } from "./propose-mapping.ts";
import { type QuantityRules, readQuantity } from "./read-quantity.ts";
import type { WordProblem, WordReader } from "./read-row.ts";

/** What one cell says, before it is compared with the others. */
export type ReadFigure = Omit<AcceptedFigure, "change" | "before">;

/** A total of the source itself, to compare with its parts: no place or thing of its own. */
export interface SourceTotal {
	column: ReadColumn;
	row: number;
	value: number;
}

export interface TableRead {
	figures: { figure: ReadFigure; column: ReadColumn }[];
	problems: ImportProblem[];
	/** columns of which a label was read for the rows under it too */
	filledDown: string[];
	/** words that nothing is known by, with the row in which they stand */
	unknown: { problem: WordProblem; cell: string }[];
	totals: SourceTotal[];
	/** texts in which somebody may be recognised */
	hinted: Set<string>;
	blank: number;
	rows: number;
}

/** What the readers of one table share. */
export interface TableContext {
	sheet: Sheet;
	table: Table;
	columns: ReadColumn[];
	byRole: Map<ColumnRole, ReadColumn[]>;
	mapping: Mapping;
	words: WordReader;
	rules: QuantityRules;
	/** labels that the source gives once for several rows, by column */
	filled: Map<number, Cell[]>;
	notes: Map<string, "sure" | "perhaps" | null>;
	/** what was told already: the columns of a wide table share the labels of their row */
	told: Set<string>;
	/** something of the value at hand could not be read */
	failed: boolean;
	out: TableRead;
}

export const labelAt = ({ filled, table, sheet }: TableContext, row: number, column: ReadColumn): Cell =>
	filled.get(column.index)?.[row - table.from] ?? cellAt(sheet.rows, row, column.index);

export const columnsFor = ({ byRole }: TableContext, role: ColumnRole): ReadColumn[] =>
	byRole.get(role) ?? [];

/** Names what is wrong with a cell, once. @returns whether it was new */
export function report(
	context: TableContext,
	row: number,
	column: ReadColumn | null,
	code: ProblemCode,
	word: string,
	detail?: string,
	severity: ImportProblem["severity"] = "error",
): boolean {
	if (severity === "error") context.failed = true;
	// What no column says lacks in every row alike.
	const once = `${column ? row : ""} ${column?.index ?? ""} ${code}`;
	if (context.told.has(once)) return false;
	context.told.add(once);
	context.out.problems.push({
		row: column ? row + 1 : null,
		column: column?.column ?? null,
		cell: column ? cellName(row, column.index) : null,
		code,
		severity,
		word: word.slice(0, 120),
		...(detail ? { detail } : {}),
	});
	return true;
}

/** The same of a word, which is collected when nothing is known by it. */
export function tell(context: TableContext, row: number, column: ReadColumn, problem: WordProblem): void {
	const isNew = report(context, row, column, problem.code, problem.word, problem.detail);
	if (problem.unknown && isNew) context.out.unknown.push({ problem, cell: cellName(row, column.index) });
}

export function textIn(context: TableContext, row: number, role: ColumnRole): string {
	const [column] = columnsFor(context, role);
	return column ? cellAt(context.sheet.rows, row, column.index).text : "";
}

/** A number in a column beside the value; null where the cell is empty, and a problem where it holds something else. */
export function numberIn(context: TableContext, row: number, role: ColumnRole): number | null {
	const [column] = columnsFor(context, role);
	const cell = column ? cellAt(context.sheet.rows, row, column.index) : { text: "" };
	if (!column || cell.text === "") return null;
	const read = readQuantity(cell, { ...context.rules, scale: column.scale });
	if ("qualifier" in read && read.value !== null && read.qualifier === "exact") return read.value;
	report(context, row, column, role === "n" ? "bad-respondents" : "not-a-number", cell.text);
	return null;
}
