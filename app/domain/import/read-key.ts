import type { CatalogueIndicator } from "./catalogue.ts";
import { roleOfHead } from "./head-words.ts";
import { withoutPeriod } from "./period-words.ts";
import type { ReadColumn } from "./propose-mapping.ts";
import { joinParts, periodCell, type WordProblem } from "./read-row.ts";
import { columnsFor, labelAt, report, type TableContext, tell } from "./table-context.ts";

export interface Key {
	indicator: CatalogueIndicator;
	place: string;
	area: string;
	period: string;
	breakdown: string;
}

/** The indicator, place, period and parts of a value; every part that cannot be read is a problem of its own. */
export function readKey(context: TableContext, row: number, column: ReadColumn): Key | null {
	const { words, mapping } = context;
	const period = periodOf(context, row, column);
	const indicator = wordOf(context, row, column, "indicator", (text) => words.indicator(text));
	const place = wordOf(context, row, column, "place", (text) => words.place(text, period));
	const texts = [mapping.constants?.breakdown, column.breakdown];
	let isWhole = true;
	for (const one of [...columnsFor(context, "dimension"), ...columnsFor(context, "breakdown")]) {
		const { text } = labelAt(context, row, one);
		if (text === "") continue;
		const read =
			one.role === "dimension" ? words.part(one.dimension ?? one.column, text) : words.breakdown(text);
		if ("value" in read) texts.push(read.value);
		else {
			isWhole = false;
			if ("problem" in read) tell(context, row, one, read.problem);
		}
	}
	const parts: string[] = [];
	for (const text of texts) {
		if (!text) continue;
		const read = words.breakdown(text);
		if ("value" in read) parts.push(read.value);
		else if ("problem" in read) {
			isWhole = false;
			tell(context, row, column, read.problem);
		}
	}
	const breakdown = joinParts(parts);
	if (breakdown === null) report(context, row, column, "bad-breakdown", parts.join(";"));
	if (!indicator || !place || !period || breakdown === null || !isWhole) return null;
	return { indicator, place: place.id, area: place.code, period, breakdown };
}

/** The head of a column wins from the row's own cell, and that from what holds for the whole file. */
function wordOf<Value>(
	context: TableContext,
	row: number,
	column: ReadColumn,
	role: "indicator" | "place",
	read: (text: string) => { value: Value } | { problem: WordProblem } | { isTotal: true } | { skip: true },
): Value | null {
	const [own] = columnsFor(context, role);
	const text =
		column[role] ??
		((own && labelAt(context, row, own).text) ||
			context.mapping.constants?.[role] ||
			(role === "indicator" && !own ? thingInHead(column) : ""));
	const where = column[role] === undefined && own ? own : column;
	if (text === "") {
		report(context, row, own ?? null, `missing-${role}`, "");
		return null;
	}
	const found = read(text);
	if ("value" in found) return found.value;
	if ("problem" in found) tell(context, row, where, found.problem);
	return null;
}

/** What is counted under a head such as "Clienten met Wmo 2024", though nothing is known by that name. */
function thingInHead({ column }: ReadColumn): string {
	const rest = withoutPeriod(column).trim();
	return /\p{L}{3}/u.test(rest) && roleOfHead(rest) === null ? rest : "";
}

function periodOf(context: TableContext, row: number, column: ReadColumn): string | null {
	const own = columnsFor(context, "period");
	const cells = own.map((one) => ({ head: one.column, cell: labelAt(context, row, one) }));
	const inRow = cells.length > 0 ? periodCell(cells) : { text: "" };
	const said = column.period ?? (inRow.text === "" ? context.mapping.constants?.period : undefined);
	// A wide table with quarters for heads may give the year in its rows.
	const cell = said === undefined ? inRow : { text: said };
	const where = column.period === undefined ? (own[0] ?? null) : column;
	if (cell.text === "") {
		report(context, row, where, "missing-period", "");
		return null;
	}
	const read = context.words.period(cell);
	if ("value" in read) return read.value;
	if ("problem" in read) tell(context, row, where ?? column, read.problem);
	return null;
}
