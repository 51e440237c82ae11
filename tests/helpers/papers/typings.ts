import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { places, standingOf, undated, unitOf } from "./notation.ts";

/**
 * One number as one of the two typings has it. `standing` is the status of a figure or what a target rests
 * on; `dated` is false where the paper names no period; `row` tells a reader which row it is, and rows of one
 * `series` say the same of several places and periods.
 */
export interface Statement {
	row: string;
	series: string;
	place: string;
	period: string;
	dated: boolean;
	value: number;
	unit: string;
	standing: string;
	printed: string;
	note: string;
}

type Row = Record<string, string>;

/** Every cell of a column that the file has; a column that it has not is a mistake of the test. */
function rowsOf(file: string): ((column: string) => string)[] {
	const { data, errors } = Papa.parse<Row>(readFileSync(file, "utf8"), {
		header: true,
		skipEmptyLines: true,
	});
	if (errors[0]) throw new Error(`${file}: ${errors[0].message}, row ${errors[0].row}`);
	return data.map((row) => (column) => {
		const cell = row[column];
		if (cell === undefined) throw new Error(`${file} has no column ${column}`);
		return cell;
	});
}

/** What was typed a second time, apart from the import files: a statement a row. */
export const readSecondTyping = (paper: string): Statement[] =>
	rowsOf(`tests/helpers/papers/${paper}.csv`).map((cell) => {
		const what = cell("what");
		const ours = undated[paper];
		return {
			row: [what, cell("place"), cell("period"), cell("part"), cell("value")].join(" | "),
			series: [what, cell("part").replace(/^(onder|boven)grens$/, ""), cell("unit")].join(" | "),
			place: places[cell("place")] ?? `unknown place ${cell("place")}`,
			period: cell("period") || (ours?.others[what] ?? ours?.period ?? ""),
			dated: cell("period") !== "",
			value: Number(cell("value")),
			unit: unitOf(what, cell("unit")),
			standing: standingOf(what, cell("status")),
			printed: cell("printed"),
			note: cell("where"),
		};
	});

/** What the import file says: a range is two numbers, "at most" is one, and a row without a number none. */
export const readImportFile = (paper: string): Statement[] =>
	rowsOf(`db/seed/papers/${paper}.csv`).flatMap((cell) => {
		const range = [cell("low"), cell("high")].filter((number) => number !== "0");
		const branch = /vestiging=[a-z-]+/.exec(cell("breakdown"))?.[0];
		return (cell("qualifier") === "range" ? range : [cell("value")])
			.filter((number) => number !== "")
			.map((number) => ({
				row: [cell("indicator"), cell("place"), cell("period"), cell("breakdown"), number].join(" | "),
				series: [cell("indicator"), cell("kind"), cell("breakdown").replace(branch ?? "", "")].join(" | "),
				place: branch ? `${cell("place")}, ${branch}` : cell("place"),
				period: cell("period"),
				dated: true,
				value: Number(number),
				unit: cell("unit"),
				standing: cell("kind") === "target" ? cell("basis") : cell("status"),
				printed: cell("published_text"),
				note: cell("note"),
			}));
	});

/** The rows of the import file that say why there is no number. */
export const rowsWithoutNumber = (paper: string): string[] => rowsWith(paper, "missing");

/** Its targets that the paper itself says were reached or not. */
export const readVerdicts = (paper: string): string[] => rowsWith(paper, "verdict");

/** What the rows say in a column, where they say anything there. */
const rowsWith = (paper: string, column: string): string[] =>
	rowsOf(`db/seed/papers/${paper}.csv`)
		.filter((cell) => cell(column) !== "")
		.map((cell) =>
			[cell("indicator"), cell("place"), cell("period"), cell("breakdown"), cell(column)].join(" | "),
		);

/**
 * Which series of the import file a series of the second typing is, where its numbers do not tell: a series
 * of one row beside others of the same place, period and unit.
 */
export const readSeries = (paper: string): Map<string, string> =>
	new Map(
		rowsOf("tests/helpers/papers/series.csv")
			.filter((cell) => cell("paper") === paper)
			.map((cell) => [cell("second"), cell("imported")]),
	);
