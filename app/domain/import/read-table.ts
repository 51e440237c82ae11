import type { Table } from "./find-table.ts";
import { type Cell, cellAt, cellName, type Sheet } from "./grid.ts";
import { isSubtotal, isTotal } from "./head-words.ts";
import type { ColumnRole, Mapping } from "./mapping.ts";
import type { ReadColumn } from "./propose-mapping.ts";
import { readKey } from "./read-key.ts";
import { readMore } from "./read-more.ts";
import { type QuantityRules, readQuantity } from "./read-quantity.ts";
import type { WordReader } from "./read-row.ts";
import { readValue } from "./read-value.ts";
import { columnsFor, report, type TableContext, type TableRead, textIn } from "./table-context.ts";

/** Reads every value of a table with its key. What cannot be read is a problem of its cell; nothing is guessed. */
export function readTable(
	sheet: Sheet,
	table: Table,
	columns: ReadColumn[],
	mapping: Mapping,
	words: WordReader,
	rules: QuantityRules,
): TableRead {
	const out: TableRead = {
		figures: [],
		problems: [],
		unknown: [],
		totals: [],
		hinted: new Set(),
		filledDown: [],
		blank: 0,
		rows: 0,
	};
	const filled = new Map(
		columns
			.filter(({ role }) => ["indicator", "place", "period", "dimension"].includes(role))
			.map(({ index, column }) => {
				const cells = fillDown(sheet, table, index);
				const isFilled = cells.some(
					({ text }, at) => text !== cellAt(sheet.rows, table.from + at, index).text,
				);
				if (isFilled) out.filledDown.push(column);
				return [index, cells];
			}),
	);
	const byRole = new Map<ColumnRole, ReadColumn[]>();
	for (const one of columns) byRole.set(one.role, [...(byRole.get(one.role) ?? []), one]);
	const context: TableContext = {
		...{ sheet, table, columns, byRole, mapping, words, rules, filled, out },
		...{ notes: new Map(), told: new Set(), failed: false },
	};
	const values = columns.filter(({ role }) => role === "value");
	const missing = columns.find(({ role }) => role === "missing");
	const isWide = values.length > 1;
	for (let row = table.from; row < table.until; row += 1) {
		const cells = sheet.rows[row] ?? [];
		if (cells.every(({ text }) => text === "")) continue;
		out.rows += 1;
		const total = totalIn(context, row);
		for (const column of values) {
			const cell = cellAt(sheet.rows, row, column.index);
			const says = missing ? cellAt(sheet.rows, row, missing.index).text : "";
			const hasEnds =
				cell.text === "" && textIn(context, row, "low") !== "" && textIn(context, row, "high") !== "";
			const isRelative = cell.text === "" && textIn(context, row, "relative") !== "";
			if (cell.text === "" && !says && !hasEnds && !isRelative && rules.legend?.[""] === undefined) {
				if (isWide || total) out.blank += isWide && !total ? 1 : 0;
				else readBlank(context, row, column);
				continue;
			}
			if (total) keepTotal(context, row, column, cell);
			else readFigure(context, row, column, cell);
		}
	}
	return out;
}

/** A label that is given once stands for the rows under it: where its cells were joined, or most of the column is empty. */
function fillDown(sheet: Sheet, { from, until }: Table, column: number): Cell[] {
	const cells = Array.from({ length: until - from }, (_, at) => cellAt(sheet.rows, from + at, column));
	for (const { top, bottom, left, right } of sheet.merged) {
		if (left > column || right < column || bottom < from || top >= until) continue;
		const label = cellAt(sheet.rows, top, left);
		for (let row = Math.max(top, from); row <= Math.min(bottom, until - 1); row += 1)
			cells[row - from] = label;
	}
	const empty = cells.filter(
		({ text }, at) => text === "" && (sheet.rows[from + at] ?? []).some((one) => one.text !== ""),
	).length;
	if (cells[0]?.text === "" || cells.length < 4 || empty < 0.5 * cells.length) return cells;
	let label = cells[0] ?? { text: "" };
	return cells.map((cell) => {
		if (cell.text !== "") label = cell;
		return label;
	});
}

/** A row that sums up: "Eindtotaal" where a place or thing stands, or a pivot's "Jeugdhulp Totaal". */
function totalIn(context: TableContext, row: number): boolean {
	const labels = (["place", "indicator", "dimension"] as const).flatMap((role) => columnsFor(context, role));
	return labels.some((column) => {
		const { text } = cellAt(context.sheet.rows, row, column.index);
		if (column.role === "dimension")
			return text !== "" && isTotal(text) && column.index === 0 && /eind|grand/i.test(text);
		if (isTotal(text)) return true;
		const isKnown =
			column.role === "place"
				? "value" in context.words.place(text, null)
				: "value" in context.words.indicator(text);
		return isSubtotal(text) && !isKnown;
	});
}

function keepTotal({ out, rules }: TableContext, row: number, column: ReadColumn, cell: Cell): void {
	const read = readQuantity(cell, rules);
	if ("qualifier" in read && read.value !== null && read.qualifier === "exact")
		out.totals.push({ column, row, value: read.value });
}

/** Columns of a key, which a table to be filled in gives for every row; in others something is said of a value. */
const ofKey: readonly ColumnRole[] = [
	...(["indicator", "place", "period", "dimension", "breakdown"] as const),
	...(["unit", "kind", "basis", "source", "value", "ignore"] as const),
];

/** Of a row that is left open nothing was given; where something is said of a value, it was forgotten. */
function readBlank(context: TableContext, row: number, column: ReadColumn): void {
	// A row with one label alone is a heading within the table.
	if (context.columns.filter(({ index }) => cellAt(context.sheet.rows, row, index).text !== "").length <= 1)
		return;
	const isSaid = context.columns.some(
		({ role, index }) => !ofKey.includes(role) && cellAt(context.sheet.rows, row, index).text !== "",
	);
	if (isSaid) report(context, row, column, "missing-value", "");
	else context.out.blank += 1;
}

function readFigure(context: TableContext, row: number, column: ReadColumn, cell: Cell): void {
	context.failed = false;
	const key = readKey(context, row, column);
	const value = readValue(context, row, column, cell, key?.indicator ?? null);
	const more = readMore(context, row, column, value, key?.period ?? null);
	if (!key || !value || context.failed) return;
	const { quantity } = value;
	// Only a target may leave its number to another place.
	const isEmpty = [quantity.value, quantity.low, quantity.high, quantity.missing].every(
		(one) => one === null,
	);
	if (more.kind === "figure" && isEmpty) {
		readBlank(context, row, column);
		return;
	}
	const { indicator, area, ...rest } = key;
	context.out.figures.push({
		column,
		figure: {
			indicator: indicator.id,
			area,
			...rest,
			...value.quantity,
			unit: indicator.unit,
			...more,
			row: row + 1,
			cell: cellName(row, column.index),
		},
	});
}
