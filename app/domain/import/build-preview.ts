import { decimalMarkOf, type Mark } from "../typed/read-number.ts";
import type { Catalogue, ExistingFigure } from "./catalogue.ts";
import { changesOf, totalsThatDiffer, withoutDoubles } from "./compare.ts";
import { findTable, type Table } from "./find-table.ts";
import { cellAt, cellName, type Grid, isBlankRow, type Sheet } from "./grid.ts";
import { scaleIn } from "./head-words.ts";
import { legendIn } from "./legend.ts";
import type { Mapping } from "./mapping.ts";
import { type Vocabulary, vocabularyOf } from "./match-word.ts";
import { periodInText, withoutPeriod } from "./period-words.ts";
import { type ColumnOfTexts, personIn } from "./person-level.ts";
import { type ImportProblem, type Preview, refusedPreview } from "./preview.ts";
import { proposeColumns, type ReadColumn } from "./propose-mapping.ts";
import { wordReader } from "./read-row.ts";
import { readTable, type TableRead } from "./read-table.ts";
import { unknownWordsOf } from "./unknown-words.ts";

/** At most so many problems of one kind are named; the rest is counted. */
const mostProblems = 1_000;

export interface PreviewInput {
	grid: Grid;
	catalogue: Catalogue;
	mapping?: Mapping | undefined;
	/** what the register holds of these indicators */
	existing?: ExistingFigure[] | undefined;
	fileName?: string | undefined;
}

/**
 * What would be stored of a file, and what not and why. Nothing is guessed: a proposal that was made from the title or the
 * content is named as one. Data of single people refuse the whole file.
 */
export function buildPreview({
	grid,
	catalogue,
	mapping = {},
	existing = [],
	fileName = "",
}: PreviewInput): Preview {
	const vocabulary = vocabularyOf(catalogue);
	const chosen = chooseSheet(grid, vocabulary, mapping);
	if (chosen === "no-sheet") return refusedPreview({ code: "bad-mapping", place: mapping.sheet ?? null });
	const hiddenPeople = personInSheets(grid.sheets.filter((sheet) => sheet !== chosen?.sheet));
	if (hiddenPeople) return refusedPreview(hiddenPeople);
	if (!chosen) {
		const people = personInSheets(grid.sheets);
		return refusedPreview(people ?? { code: "no-table", place: grid.sheets[0]?.name || null });
	}
	const { sheet, table } = chosen;
	const proposed = proposeColumns(sheet, table, vocabulary, mapping);
	if ("lacking" in proposed) return refusedPreview({ code: "bad-mapping", place: proposed.lacking });
	const people =
		personInTable(sheet, table, proposed.columns, vocabulary) ?? unread(sheet, table, proposed.columns);
	if (people) return refusedPreview(people);
	if (!proposed.columns.some(({ role }) => role === "value"))
		return refusedPreview({ code: "no-table", place: sheet.name || null });

	const { constants, fromTitle } = constantsOf(sheet, table, proposed.columns, vocabulary, mapping, fileName);
	const legend = { ...legendIn(table.around), ...lowered(mapping.legend) };
	const columns = proposed.columns;
	const decimal =
		mapping.decimal ??
		(grid.kind === "text" || hasTextNumbers(sheet, table, columns)
			? decimalOf(sheet, table, columns)
			: undefined);
	const scale = scaleIn(table.around.join(" ; ")) ?? undefined;
	const complete: Mapping = { ...mapping, constants, legend };
	const read = readTable(sheet, table, columns, complete, wordReader(vocabulary, complete), {
		decimal,
		legend,
		scale,
	});
	const { kept, problems: doubles } = withoutDoubles(read.figures);
	const { accepted, scope, gone } = changesOf(
		kept.map(({ figure }) => figure),
		existing,
	);
	const problems = [
		...read.problems,
		...doubles,
		...totalsThatDiffer(kept, read.totals, catalogue),
		...fractionsIn(kept),
		...fromTitle,
		...besides(grid, sheet, table, vocabulary, read),
	];
	return {
		refused: null,
		accepted,
		problems: atMost(problems),
		unknownWords: unknownWordsOf(read.unknown, vocabulary),
		proposedMapping: {
			...complete,
			sheet: sheet.name,
			firstHeadRow: table.firstHead + 1,
			headRows: table.headRows,
			columns: columns.map(({ index: _, ...column }) => column),
			...(decimal ? { decimal } : {}),
		},
		account: table.around.slice(0, 50),
		scope,
		gone,
		sheets: grid.sheets.map(({ name, hidden }) => ({ name, hidden })),
		rows: read.rows,
	};
}

const lowered = (legend: Mapping["legend"]): Mapping["legend"] =>
	Object.fromEntries(Object.entries(legend ?? {}).map(([sign, meaning]) => [sign.toLowerCase(), meaning]));

function chooseSheet(
	grid: Grid,
	vocabulary: Vocabulary,
	mapping: Mapping,
): { sheet: Sheet; table: Table } | null | "no-sheet" {
	const named = mapping.sheet ? grid.sheets.filter(({ name }) => name === mapping.sheet) : grid.sheets;
	if (named.length === 0) return "no-sheet";
	const found = named
		.filter(({ hidden }) => !hidden || mapping.sheet !== undefined)
		.flatMap((sheet) => {
			const table = findTable(sheet, vocabulary, mapping);
			return table && table.until > table.from ? [{ sheet, table }] : [];
		});
	return found.reduce<{ sheet: Sheet; table: Table } | null>(
		(best, one) => (!best || one.table.score > best.table.score ? one : best),
		null,
	);
}

/** Sheets that are not read are looked into all the same: they go along with the file. */
function personInSheets(sheets: Sheet[]): ReturnType<typeof personIn> {
	for (const sheet of sheets) {
		const width = Math.max(0, ...sheet.rows.slice(0, 1_000).map((row) => row.length));
		for (let column = 0; column < width; column += 1) {
			const filled = sheet.rows.flatMap((row, at) => {
				const cell = row[column];
				return cell && cell.text !== "" ? [{ ...cell, place: `${sheet.name}!${cellName(at, column)}` }] : [];
			});
			const [head, ...cells] = filled;
			const texts = { head: head?.text ?? "", cells: cells.length > 0 ? cells : filled, isKnown: false };
			const numeric = filled.filter(({ number }) => number !== undefined).length;
			const found = personIn({ ...texts, isValue: numeric > filled.length / 2 });
			if (found) return found;
		}
	}
	return null;
}

function personInTable(
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
		// What was only taken for numbers because nobody knows better may be anybody's number.
		const isCounted =
			["value", "n", "low", "high", "numerator", "denominator"].includes(column.role) &&
			column.confidence >= 0.6;
		const found = personIn({ head: column.column, cells, isValue: isCounted, isKnown });
		if (found) return found;
	}
	return null;
}

const nameOf = (sheet: Sheet, row: number, column: number): string =>
	sheet.name ? `${sheet.name}!${cellName(row, column)}` : cellName(row, column);

/** A formula whose outcome is not in the file: nobody can say what stood there. */
function unread(sheet: Sheet, table: Table, columns: ReadColumn[]): Preview["refused"] {
	const values = columns.filter(({ role }) => role !== "ignore");
	for (let row = table.from; row < table.until; row += 1)
		for (const { index } of values)
			if (cellAt(sheet.rows, row, index).fault === "no-value")
				return { code: "formula-without-value", place: nameOf(sheet, row, index) };
	return null;
}

/** What holds for every row, where no column says it: by the title, the sheet's or the file's name. */
function constantsOf(
	sheet: Sheet,
	table: Table,
	columns: ReadColumn[],
	vocabulary: Vocabulary,
	mapping: Mapping,
	fileName: string,
): { constants: NonNullable<Mapping["constants"]>; fromTitle: ImportProblem[] } {
	const constants = { ...mapping.constants };
	const fromTitle: ImportProblem[] = [];
	const texts = [
		...table.around,
		sheet.name,
		fileName.replace(/\.[a-z]{2,4}$/i, "").replace(/[_]+/g, " "),
	].filter(Boolean);
	const has = (role: "indicator" | "place" | "period") =>
		constants[role] !== undefined ||
		columns.some((column) => column.role === role) ||
		columns.filter((column) => column.role === "value").every((column) => column[role] !== undefined);
	const take = (role: "indicator" | "place" | "period", found: string | null | undefined) => {
		if (!found || has(role)) return;
		constants[role] = found;
		fromTitle.push({
			row: null,
			column: null,
			cell: null,
			code: "from-title",
			severity: "warning",
			word: found,
			detail: role,
		});
	};
	take(
		"period",
		first(texts, (text) => periodInText(text)),
	);
	take(
		"indicator",
		first(texts, (text) => first(piecesOf(text), (piece) => vocabulary.indicator(piece)?.id ?? null)),
	);
	take(
		"place",
		first(texts, (text) => first(piecesOf(text), (piece) => placeIn(piece, vocabulary))),
	);
	return { constants, fromTitle };
}

/** A title in its pieces: "Verwijzingen per wijk: Zeist | 2024". */
const piecesOf = (text: string): string[] =>
	[text, withoutPeriod(text), ...text.split(/\s*[|:;,()–]\s*|\s+-\s+/)]
		.map((piece) => piece.trim())
		.filter((piece) => piece.length > 2);

function placeIn(text: string, vocabulary: Vocabulary): string | null {
	const found = vocabulary.place(text, null);
	return found && "place" in found ? found.place.id : null;
}

function first<Value>(texts: string[], find: (text: string) => Value | null): Value | null {
	for (const text of texts) {
		const found = find(text);
		if (found !== null) return found;
	}
	return null;
}

const hasTextNumbers = (sheet: Sheet, table: Table, columns: ReadColumn[]): boolean =>
	columns.some(
		({ role, index }) =>
			role === "value" &&
			sheet.rows
				.slice(table.from, table.until)
				.some((row) => row[index]?.number === undefined && /\d[.,]\d/.test(row[index]?.text ?? "")),
	);

/** The one sign before decimals that the numbers of a file prove; none where they prove both, or neither. */
function decimalOf(sheet: Sheet, table: Table, columns: ReadColumn[]): Mark | undefined {
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

/** Shares that all lie between nought and one were probably divided by a hundred. */
function fractionsIn(figures: TableRead["figures"]): ImportProblem[] {
	const shares = figures.filter(({ figure }) => figure.unit === "percentage" && figure.value !== null);
	const byColumn = new Map<number, TableRead["figures"]>();
	for (const one of shares) byColumn.set(one.column.index, [...(byColumn.get(one.column.index) ?? []), one]);
	return [...byColumn.values()].flatMap((group): ImportProblem[] => {
		const [one] = group;
		const areFractions =
			group.every(({ figure }) => Math.abs(figure.value ?? 0) <= 1) &&
			group.some(({ figure }) => !Number.isInteger(figure.value));
		if (!one || group.length < 3 || !areFractions) return [];
		return [
			{
				row: null,
				column: one.column.column,
				cell: one.figure.cell,
				code: "looks-like-fraction",
				severity: "warning",
				word: String(one.figure.value).replace(".", ","),
			},
		];
	});
}

/** What else the file holds. */
function besides(
	grid: Grid,
	sheet: Sheet,
	table: Table,
	vocabulary: Vocabulary,
	read: TableRead,
): ImportProblem[] {
	const whole = { row: null, column: null, cell: null, severity: "warning" } as const;
	const others = grid.sheets.filter(
		(one) =>
			one !== sheet &&
			!one.hidden &&
			!one.rows.every(isBlankRow) &&
			(findTable(one, vocabulary)?.score ?? 0) >= 6,
	);
	return [
		...(others.length > 0
			? [
					{
						...whole,
						code: "more-sheets" as const,
						word: others
							.map(({ name }) => name)
							.slice(0, 5)
							.join(", "),
						detail: sheet.name,
					},
				]
			: []),
		...(table.isFollowed
			? [{ ...whole, row: table.until + 1, code: "more-tables" as const, word: String(table.until + 1) }]
			: []),
		...read.filledDown.map((column) => ({ ...whole, column, code: "filled-down" as const, word: column })),
		...(read.blank > 0 ? [{ ...whole, code: "blank-cells" as const, word: String(read.blank) }] : []),
		...(read.totals.length > 0
			? [
					{
						...whole,
						code: "skipped-total" as const,
						word: String(new Set(read.totals.map(({ row }) => row)).size),
					},
				]
			: []),
	];
}

function atMost(problems: ImportProblem[]): ImportProblem[] {
	const counts = new Map<string, number>();
	const kept = problems.filter(({ code }) => {
		const count = (counts.get(code) ?? 0) + 1;
		counts.set(code, count);
		return count <= mostProblems;
	});
	const left = [...counts].filter(([, count]) => count > mostProblems);
	return [
		...kept,
		...left.map(
			([code, count]): ImportProblem => ({
				row: null,
				column: null,
				cell: null,
				code: "more-problems",
				severity: "warning",
				word: String(count - mostProblems),
				detail: code,
			}),
		),
	];
}
