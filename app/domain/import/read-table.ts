import { checkPrivacy } from "../privacy/privacy-check.ts";
import type { CatalogueIndicator } from "./catalogue.ts";
import type { Table } from "./find-table.ts";
import { type Cell, cellAt, cellName, type Sheet } from "./grid.ts";
import { basisOf, isSubtotal, isTotal, kindOf, qualifierOf, statusOf, unitOf } from "./head-words.ts";
import type { ColumnRole, Mapping } from "./mapping.ts";
import type { AcceptedFigure, ImportProblem, ProblemCode } from "./preview.ts";
import type { ReadColumn } from "./propose-mapping.ts";
import { missingReasonOf, type Quantity, type QuantityRules, readQuantity } from "./read-quantity.ts";
import { joinParts, periodCell, type WordProblem, type WordReader } from "./read-row.ts";

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
	blank: number;
	rows: number;
}

interface Context {
	sheet: Sheet;
	table: Table;
	columns: ReadColumn[];
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
	const context: Context = {
		...{ sheet, table, columns, mapping, words, rules, filled, out },
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
			if (cell.text === "" && !says && !hasEnds && rules.legend?.[""] === undefined) {
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

const labelAt = ({ filled, table, sheet }: Context, row: number, column: ReadColumn): Cell =>
	filled.get(column.index)?.[row - table.from] ?? cellAt(sheet.rows, row, column.index);

const columnsFor = ({ columns }: Context, role: ColumnRole): ReadColumn[] =>
	columns.filter((one) => one.role === role);

/** A row that sums up: "Eindtotaal" where a place or thing stands, or a pivot's "Jeugdhulp Totaal". */
function totalIn(context: Context, row: number): boolean {
	return context.columns.some((column) => {
		if (column.role !== "place" && column.role !== "indicator" && column.role !== "dimension") return false;
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

function keepTotal({ out, rules }: Context, row: number, column: ReadColumn, cell: Cell): void {
	const read = readQuantity(cell, rules);
	if ("qualifier" in read && read.value !== null && read.qualifier === "exact")
		out.totals.push({ column, row, value: read.value });
}

function readBlank(context: Context, row: number, column: ReadColumn): void {
	// A row with one label alone is a heading within the table.
	if (context.columns.filter(({ index }) => cellAt(context.sheet.rows, row, index).text !== "").length <= 1)
		return;
	report(context, row, column, "missing-value", "");
}

function report(
	context: Context,
	row: number,
	column: ReadColumn | null,
	code: ProblemCode,
	word: string,
	detail?: string,
	severity: ImportProblem["severity"] = "error",
): void {
	if (severity === "error") context.failed = true;
	// What no column says lacks in every row alike.
	const once = `${column ? row : ""} ${column?.index ?? ""} ${code}`;
	if (context.told.has(once)) return;
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
}

function readFigure(context: Context, row: number, column: ReadColumn, cell: Cell): void {
	context.failed = false;
	const key = readKey(context, row, column);
	const value = readValue(context, row, column, cell, key?.indicator ?? null);
	const more = readMore(context, row, column, value);
	if (!key || !value || context.failed) return;
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

interface Key {
	indicator: CatalogueIndicator;
	place: string;
	area: string;
	period: string;
	breakdown: string;
}

/** The indicator, place, period and parts of a value; every part that cannot be read is a problem of its own. */
function readKey(context: Context, row: number, column: ReadColumn): Key | null {
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

function tell(context: Context, row: number, column: ReadColumn, problem: WordProblem): void {
	report(context, row, column, problem.code, problem.word, problem.detail);
	if (problem.unknown) context.out.unknown.push({ problem, cell: cellName(row, column.index) });
}

/** The head of a column wins from the row's own cell, and that from what holds for the whole file. */
function wordOf<Value>(
	context: Context,
	row: number,
	column: ReadColumn,
	role: "indicator" | "place",
	read: (text: string) => { value: Value } | { problem: WordProblem } | { isTotal: true } | { skip: true },
): Value | null {
	const [own] = columnsFor(context, role);
	const text =
		column[role] ?? ((own && labelAt(context, row, own).text) || context.mapping.constants?.[role] || "");
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

function periodOf(context: Context, row: number, column: ReadColumn): string | null {
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

interface Value {
	quantity: Omit<Quantity, "sign" | "provisional">;
	provisional: boolean;
}

function readValue(
	context: Context,
	row: number,
	column: ReadColumn,
	cell: Cell,
	indicator: CatalogueIndicator | null,
): Value | null {
	const says = textIn(context, row, "missing");
	if (cell.text === "" && says) {
		const reason = missingReasonOf(says);
		if (!reason) report(context, row, columnsFor(context, "missing")[0] ?? column, "unknown-sign", says);
		return reason ? { quantity: { ...none, missing: reason }, provisional: false } : null;
	}
	if (cell.text === "" && textIn(context, row, "low") !== "") {
		const range = withEnds(context, row, { ...none, sign: null, provisional: false });
		const { sign: _, provisional, ...quantity } = { ...range, qualifier: "range" as const };
		return { quantity, provisional };
	}
	const measured = indicator !== null && indicator.unit !== "aantal" && indicator.unit !== "euro";
	const scale = column.scale ?? context.rules.scale;
	const read = readQuantity(cell, {
		...context.rules,
		measured,
		scale: indicator && !scales(indicator) ? undefined : scale,
	});
	if ("skip" in read) return null;
	if ("problem" in read) {
		if (read.problem === "unknown-sign")
			context.out.unknown.push({
				problem: { code: "unknown-sign", word: cell.text, unknown: { kind: "sign", dimension: null } },
				cell: cellName(row, column.index),
			});
		if (read.problem === "ambiguous")
			report(
				context,
				row,
				column,
				"ambiguous-number",
				cell.text,
				read.readings.map((one) => String(one).replace(".", ",")).join(" / "),
			);
		else report(context, row, column, codeOf[read.problem], cell.text);
		return null;
	}
	const { sign, provisional, ...quantity } = withEnds(context, row, read);
	if (indicator && !isPossible(context, row, column, { ...quantity, sign }, indicator)) return null;
	return { quantity, provisional };
}

const none = { value: null, qualifier: "exact", low: null, high: null, missing: null } as const;

const codeOf = {
	blank: "missing-value",
	"no-value": "cell-error",
	error: "cell-error",
	"unknown-sign": "unknown-sign",
	"not-a-number": "not-a-number",
	"bad-range": "bad-range",
} as const satisfies Record<string, ProblemCode>;

/** Only what is counted or paid comes in thousands. */
const scales = ({ unit }: CatalogueIndicator): boolean => unit === "euro" || unit === "aantal";

/** A range or nearness that stands in columns of its own. */
function withEnds(context: Context, row: number, quantity: Quantity): Quantity {
	const said = qualifierOf(textIn(context, row, "qualifier"));
	const [low, high] = (["low", "high"] as const).map((role) => numberIn(context, row, role));
	return {
		...quantity,
		qualifier: said ?? quantity.qualifier,
		low: low ?? quantity.low,
		high: high ?? quantity.high,
	};
}

function isPossible(
	context: Context,
	row: number,
	column: ReadColumn,
	{ value, low, sign }: Pick<Quantity, "value" | "low" | "sign">,
	indicator: CatalogueIndicator,
): boolean {
	const unitColumn = columnsFor(context, "unit")[0];
	const unitText = unitColumn ? labelAt(context, row, unitColumn).text : "";
	const unit = unitText ? unitOf(unitText) : (column.unit ?? sign);
	if (unitText && !unit) {
		report(context, row, unitColumn ?? column, "unknown-unit", unitText);
		return false;
	}
	if ((unit && unit !== indicator.unit) || (sign && sign !== indicator.unit)) {
		report(
			context,
			row,
			unitColumn ?? column,
			"unit-mismatch",
			unitText || (sign ?? unit ?? ""),
			indicator.unit,
		);
		return false;
	}
	const least = value ?? low;
	if (least === null) return true;
	const word = String(least).replace(".", ",");
	if (indicator.unit === "aantal" && least < 0) report(context, row, column, "negative-count", word);
	else if (indicator.unit === "aantal" && indicator.kind === "count" && !Number.isInteger(least))
		report(context, row, column, "count-not-whole", word);
	else if (indicator.unit === "percentage" && indicator.kind === "share" && (least < 0 || least > 100))
		report(context, row, column, "share-out-of-range", word);
	else return true;
	return false;
}

function textIn(context: Context, row: number, role: ColumnRole): string {
	const [column] = columnsFor(context, role);
	return column ? cellAt(context.sheet.rows, row, column.index).text : "";
}

/** A number in a column beside the value; null where the cell is empty, and a problem where it holds something else. */
function numberIn(context: Context, row: number, role: ColumnRole): number | null {
	const [column] = columnsFor(context, role);
	const cell = column ? cellAt(context.sheet.rows, row, column.index) : { text: "" };
	if (!column || cell.text === "") return null;
	const read = readQuantity(cell, { ...context.rules, scale: column.scale });
	if ("qualifier" in read && read.value !== null && read.qualifier === "exact") return read.value;
	report(context, row, column, role === "n" ? "bad-respondents" : "not-a-number", cell.text);
	return null;
}

type More = Pick<
	ReadFigure,
	"status" | "kind" | "basis" | "respondents" | "numerator" | "denominator" | "note" | "published" | "source"
>;

/** What goes with the value. */
function readMore(context: Context, row: number, own: ReadColumn, value: Value | null): More {
	const { constants } = context.mapping;
	const column = (role: ColumnRole) => columnsFor(context, role)[0] ?? null;
	const oneOf = <Meaning extends string>(
		role: "status" | "kind" | "basis",
		meaning: (text: string) => Meaning | null,
	): Meaning | null => {
		const text = textIn(context, row, role);
		const found = text === "" ? null : meaning(text);
		if (text !== "" && !found) report(context, row, column(role), `bad-${role}`, text);
		return found;
	};
	const status =
		oneOf("status", statusOf) ?? constants?.status ?? (value?.provisional ? "voorlopig" : "definitief");
	const kind = own.kind ?? oneOf("kind", kindOf) ?? constants?.kind ?? "figure";
	const basis = kind === "target" ? (own.basis ?? oneOf("basis", basisOf) ?? constants?.basis ?? null) : null;
	if (kind === "target" && !basis)
		report(context, row, column("basis") ?? column("kind"), "missing-basis", "");
	const qualifier = textIn(context, row, "qualifier");
	if (qualifier !== "" && !qualifierOf(qualifier))
		report(context, row, column("qualifier"), "bad-qualifier", qualifier);
	const respondents = numberIn(context, row, "n");
	if (respondents !== null && !(Number.isInteger(respondents) && respondents >= 0))
		report(context, row, column("n"), "bad-respondents", String(respondents));
	const [numerator, denominator] = [
		numberIn(context, row, "numerator"),
		numberIn(context, row, "denominator"),
	];
	const note = textIn(context, row, "note").slice(0, 1000) || null;
	const published = textIn(context, row, "published").slice(0, 200) || null;
	for (const [role, text] of [
		["note", note],
		["published", published],
	] as const) {
		const found = text ? identifying(context, text) : null;
		if (found)
			report(
				context,
				row,
				column(role),
				"identifying-note",
				"",
				undefined,
				found === "sure" ? "error" : "warning",
			);
	}
	const source = textIn(context, row, "source").slice(0, 200) || null;
	return { status, kind, basis, respondents, numerator, denominator, note, published, source };
}

/** Words by which somebody could be found; a name alone may be that of a body or a street. */
function identifying({ notes }: Context, text: string): "sure" | "perhaps" | null {
	const known = notes.get(text);
	if (known !== undefined) return known;
	const hints = checkPrivacy(text);
	const found = hints.some(({ type }) => type !== "name") ? "sure" : hints.length > 0 ? "perhaps" : null;
	notes.set(text, found);
	return found;
}
