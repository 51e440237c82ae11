import { isRounded, type SourceReading } from "../figure/source-rules.ts";
import type { Catalogue, ExistingFigure } from "./catalogue.ts";
import { changesOf, totalsThatDiffer, withoutDoubles } from "./compare.ts";
import { decimalOf, hasTextNumbers } from "./decimal-sign.ts";
import { farFromOthers } from "./far-from-others.ts";
import { withoutFewAnswers } from "./few-answers.ts";
import { findTable, type Table } from "./find-table.ts";
import { constantsOf } from "./from-title.ts";
import type { Grid, Sheet } from "./grid.ts";
import { scaleIn } from "./head-words.ts";
import { legendIn } from "./legend.ts";
import type { Mapping } from "./mapping.ts";
import { type Vocabulary, vocabularyOf } from "./match-word.ts";
import { personInSheets, personInTable, unreadFormula } from "./people-in-file.ts";
import {
	type AcceptedFigure,
	type HintedTexts,
	type ImportProblem,
	type Preview,
	refusedPreview,
} from "./preview.ts";
import { proposeColumns } from "./propose-mapping.ts";
import { wordReader } from "./read-row.ts";
import { readTable } from "./read-table.ts";
import { unknownWordsOf } from "./unknown-words.ts";
import { besides, fractionsIn } from "./warnings.ts";

/** At most so many problems of one kind are named; the rest is counted. */
const mostProblems = 1_000;

/** As many values as one delivery may hold. */
const mostValues = 250_000;

export interface PreviewInput {
	grid: Grid;
	catalogue: Catalogue;
	mapping?: Mapping | undefined;
	/** what the register holds of these indicators */
	existing?: ExistingFigure[] | undefined;
	fileName?: string | undefined;
	/** what is known of its source; without one nothing is */
	source?: SourceReading | null | undefined;
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
	source = null,
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
		personInTable(sheet, table, proposed.columns, vocabulary) ??
		unreadFormula(sheet, table, proposed.columns);
	if (people) return refusedPreview(people);
	if (!proposed.columns.some(({ role }) => role === "value"))
		return refusedPreview({ code: "no-table", place: sheet.name || null });

	const values = proposed.columns.filter(({ role }) => role === "value").length;
	if (values * (table.until - table.from) > mostValues)
		return refusedPreview({ code: "too-many-cells", place: sheet.name || null });

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
		rounded: source !== null && isRounded(source),
	});
	const answered = source ? withoutFewAnswers(read.figures, source) : { figures: read.figures, problems: [] };
	const { kept, problems: doubles } = withoutDoubles(answered.figures);
	const { accepted, scope, gone } = changesOf(
		kept.map(({ figure }) => figure),
		existing,
	);
	// Of what could not be read the parts are not known.
	const isWhole = read.problems.every(({ severity }) => severity !== "error");
	const problems = [
		...read.problems,
		...doubles,
		...answered.problems,
		...totalsThatDiffer(kept, isWhole ? read.totals : [], catalogue),
		...fractionsIn(kept),
		...farFromOthers(kept, existing, catalogue),
		...fromTitle,
		...besides(grid, sheet, table, vocabulary, read),
	];
	return {
		refused: null,
		accepted,
		hinted: hintedIn(accepted, read.hinted),
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

/** Of what is not accepted nothing goes out. */
function hintedIn(accepted: AcceptedFigure[], texts: Set<string>): HintedTexts {
	if (texts.size === 0) return { notes: [], always: [] };
	const among = (found: (string | null | undefined)[]) =>
		[...new Set(found)].flatMap((text) => (text && texts.has(text) ? [text] : [])).slice(0, mostProblems);
	return {
		notes: among(accepted.map(({ note }) => note)),
		always: among(
			accepted.flatMap(({ kind, published, document }) => (kind === "target" ? document : published)),
		),
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
