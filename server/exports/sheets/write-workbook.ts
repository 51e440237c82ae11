import writeExcelFile, { type Cell, type Sheet } from "write-excel-file/node";
import { shownNumber } from "#app/domain/figure/figures.ts";
import { plainText } from "#app/domain/live/rich-text.ts";
import type { Heard, HeardRow, Outcome, OutcomeTheme } from "#app/domain/outcome/outcome.ts";
import type { OutcomeFigure } from "#app/domain/outcome/outcome-figure.ts";
import { type Lens, lenses } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { groupWords, lensWords } from "#app/words/lists.ts";
import { colours, fontFamily } from "../look.ts";
import type { ReportSheet } from "../report.ts";
import { agreementColumns, agreementRows, dayOf } from "./agreement-columns.ts";
import { type CellValue, cellText, type SheetColumn } from "./cell.ts";

type ExcelSheet = Sheet<never>;

/** Figures, contributions, agreements and themes, each on a sheet that can be sorted and counted. */
export async function writeWorkbook(outcome: Outcome): Promise<Uint8Array> {
	const sheets = [
		sheet(m.export_sheet_figures(), figureColumns(), figureRows(outcome)),
		sheet(m.export_sheet_contributions(), heardColumns(), heardRows(outcome)),
		sheet(m.export_sheet_agreements(), agreementColumns(), agreementRows(outcome)),
		sheet(m.export_sheet_themes(), themeColumns(), outcome.themes),
	];
	return writeExcelFile(sheets, { fontFamily, fontSize: 11 }).toBuffer();
}

/** Sheets whose values are ready. */
export async function writeSheets(sheets: ReportSheet[]): Promise<Uint8Array> {
	const ready = sheets.map(({ name, columns, rows }) =>
		sheet(
			name,
			columns.map((column, at): SheetColumn<CellValue[]> => ({ ...column, value: (row) => row[at] ?? null })),
			rows,
		),
	);
	return writeExcelFile(ready, { fontFamily, fontSize: 11 }).toBuffer();
}

function sheet<Row>(name: string, columns: SheetColumn<Row>[], rows: Row[]): ExcelSheet {
	const head = columns.map(
		({ title }): Cell => ({
			value: title,
			type: String,
			fontWeight: "bold",
			wrap: true,
			alignVertical: "top",
			textColor: `#${colours.petrol}`,
			backgroundColor: `#${colours.paperDeep}`,
		}),
	);
	return {
		sheet: name,
		data: [head, ...rows.map((row) => columns.map((column) => cell(column.value(row))))],
		columns: columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		orientation: "landscape",
	};
}

function cell(value: CellValue): Cell {
	if (value === null || value === "") return null;
	const look = { wrap: true, alignVertical: "top" } as const;
	if (typeof value === "number") return { ...look, value, type: Number };
	if (typeof value === "boolean")
		return { ...look, value: value ? m.export_yes() : m.export_no(), type: String };
	if (value instanceof Date) return { ...look, value, type: Date, format: "dd-mm-yyyy", align: "left" };
	// "@" keeps a spreadsheet from reading a number or a date into words.
	return { ...look, value: cellText(value), type: String, format: "@" };
}

interface FigureRow {
	figure: OutcomeFigure;
	place: string;
	part: string;
	period: string;
	value: string;
	number: number | null;
}

/** Each value on a row of its own: the one on the table, those beside it, and those of the map. */
function figureRows({ figures }: Outcome): FigureRow[] {
	return figures.flatMap((figure) => [
		{ figure, ...figure, part: m.export_part_table(), period: figure.periodText },
		...figure.comparison.map((one) => ({
			figure,
			...one,
			part: m.export_part_comparison(),
			period: one.periodText,
		})),
		...figure.areas.map(({ name, value, text }) => ({
			figure,
			place: name,
			part: m.export_part_map(),
			period: figure.periodText,
			value: text,
			number: shownNumber(value),
		})),
	]);
}

function figureColumns(): SheetColumn<FigureRow>[] {
	return [
		{ title: m.export_figure(), width: 44, value: ({ figure }) => figure.label },
		{ title: m.export_column_part(), width: 18, value: ({ part }) => part },
		{ title: m.export_column_place(), width: 20, value: ({ place }) => place },
		{ title: m.export_figure_period(), width: 14, value: ({ period }) => period },
		{ title: m.export_figure_value(), width: 14, value: ({ value }) => value },
		{ title: m.export_column_digits(), width: 10, value: ({ number }) => number },
		{ title: m.export_column_unit(), width: 12, value: ({ figure }) => figure.unit },
		{ title: m.export_term_provisional(), width: 11, value: ({ figure }) => figure.provisional },
		{ title: m.export_column_fictional(), width: 9, value: ({ figure }) => figure.fictional },
		{ title: m.export_column_source(), width: 36, value: ({ figure }) => figure.source.title },
		{ title: m.export_column_publisher(), width: 24, value: ({ figure }) => figure.source.publisher },
		{ title: m.export_column_published(), width: 14, value: ({ figure }) => dayOf(figure.source.published) },
		{ title: m.export_column_caveats(), width: 60, value: ({ figure }) => figure.caveats.join("\n") },
	];
}

interface HeardCell {
	row: HeardRow;
	lens: Lens;
	heard: Heard;
}

function heardRows({ heard }: Outcome): HeardCell[] {
	return heard.flatMap((row) =>
		lenses.flatMap((lens) => row.lenses[lens].map((one) => ({ row, lens, heard: one }))),
	);
}

/** Words only where they may be quoted; of the rest how often they were about a theme. */
function heardColumns(): SheetColumn<HeardCell>[] {
	const quote = (of: (one: Extract<Heard, { kind: "quote" }>) => string | null) => (cellOf: HeardCell) =>
		cellOf.heard.kind === "quote" ? of(cellOf.heard) : null;
	return [
		{ title: m.export_column_group(), width: 20, value: ({ row }) => groupWords[row.group]() },
		{ title: m.export_column_from(), width: 24, value: ({ row }) => row.source },
		{ title: m.export_column_lens(), width: 20, value: ({ lens }) => lensWords[lens]() },
		{ title: m.export_column_quote(), width: 70, value: quote((one) => one.text) },
		{ title: m.export_column_language(), width: 8, value: quote((one) => one.language) },
		{ title: m.export_column_translation(), width: 50, value: quote((one) => one.translation) },
		{
			title: m.export_column_times(),
			width: 8,
			value: ({ heard }) => (heard.kind === "quote" ? 1 : heard.times),
		},
		{
			title: m.export_sheet_themes(),
			width: 34,
			value: ({ heard }) => (heard.kind === "quote" ? heard.themes.join("\n") : heard.theme),
		},
		{ title: m.export_figure(), width: 44, value: quote((one) => one.figure) },
	];
}

function themeColumns(): SheetColumn<OutcomeTheme>[] {
	return [
		{ title: m.export_theme(), width: 30, value: ({ name }) => name },
		{ title: m.export_meaning_see(), width: 50, value: ({ see }) => plainText(see) },
		{ title: m.export_meaning_mean(), width: 50, value: ({ mean }) => plainText(mean) },
		{ title: m.export_meaning_unknown(), width: 50, value: ({ unknown }) => plainText(unknown) },
		...lenses.map((lens) => ({
			title: lensWords[lens](),
			width: 12,
			value: ({ contributions }: OutcomeTheme) => contributions[lens],
		})),
		{ title: m.export_choice_votes(), width: 10, value: ({ votes }) => votes },
		{ title: m.export_chosen(), width: 10, value: ({ chosen }) => chosen },
		{
			title: m.export_column_own_choice(),
			width: 22,
			value: ({ ownChoiceOf }) => ownChoiceOf.map((group) => groupWords[group]()).join(", "),
		},
		{ title: m.export_sheet_figures(), width: 44, value: ({ figures }) => figures.join("\n") },
	];
}
