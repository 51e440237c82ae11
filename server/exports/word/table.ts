import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type * as content from "../document/document.ts";
import { colours, lensMarks } from "../look.ts";
import { paragraphs } from "./paragraphs.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const borders = {
	top: none,
	left: none,
	right: none,
	insideVertical: none,
	insideHorizontal: line,
	bottom: line,
};

/** @param width of the text on this page, in twentieths of a point */
export function wordTable(table: content.Table, width: number): Table {
	const widths = table.columns.map(({ share }) => Math.round((width * share) / 100));
	return new Table({
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders,
		tableLook: { firstRow: true, firstColumn: true, noVBand: true },
		margins:
			table.look === "choices"
				? { top: 120, bottom: 100, left: 120, right: 120 }
				: { top: 70, bottom: 40, left: 100, right: 100 },
		rows: [
			head(table, widths),
			...table.rows.map((row, at) => {
				const left = table.rows.length - 1 - at;
				return bodyRow(row, table, widths, (table.whole && left > 0) || (table.pairedEnd && left === 1));
			}),
		],
	});
}

function head({ columns }: content.Table, widths: number[]): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		keepNext: true,
		children: columns.map(
			({ title, lens }, at) =>
				new TableCell({
					width: { size: widths[at] ?? 0, type: WidthType.DXA },
					shading: { fill: colours.paperDeep },
					borders: {
						top: lens ? { style: BorderStyle.SINGLE, size: 18, color: lensMarks[lens].colour } : none,
					},
					children: [new Paragraph({ style: "Head", children: headRuns(title, lens) })],
				}),
		),
	});
}

function headRuns(title: string, lens: content.Column["lens"]): TextRun[] {
	if (!lens) return [new TextRun(title)];
	const { sign, colour } = lensMarks[lens];
	return [
		new TextRun({ text: `${sign} `, color: colour, size: 16 }),
		new TextRun({ text: title, color: colour }),
	];
}

function bodyRow(row: content.Row, table: content.Table, widths: number[], keepNext: boolean): TableRow {
	return new TableRow({
		cantSplit: row.whole,
		keepNext,
		children: row.cells.map((blocks, at) => {
			const label = table.look === "facts" && at === 0;
			const style = table.look === "choices" ? "Choice" : label ? "Head" : "Cell";
			return new TableCell({
				width: { size: widths[at] ?? 0, type: WidthType.DXA },
				shading: label ? { fill: colours.paper } : undefined,
				children: blocks.flatMap((block) => paragraphs(block, { style, bullets: "cell" })),
			});
		}),
	});
}
