import { populations } from "#app/domain/figure/figures.ts";
import type { FigureColumn, Overview } from "#app/domain/outcome/overview.ts";
import { comparedColumns, stackingOf } from "#app/domain/outcome/stacking.ts";
import { periodText, valueText } from "#app/words/figure-text.ts";
import { capitalised, m } from "#app/words/index.ts";
import { populationWords } from "#app/words/lists.ts";
import {
	cellText,
	comparedCells,
	comparedHeads,
	flaggedText,
	stackingTexts,
	standingText,
} from "#app/words/stacking-text.ts";
import { heading, paragraph, table } from "../document/blocks.ts";
import type { Block } from "../document/document.ts";

/** More indicators than this do not fit beside each other on paper. */
const mostBeside = 3;

/** Of each wijk where it is worse, where that may be chance and where nothing can be said, and what was compared. */
export function stackingBlocks({ wijken, figures, gemeente }: Overview): Block[] {
	const stacked = wijken.map(({ id, name }) => ({ name, stacking: stackingOf(id, figures) }));
	const flagged = paragraph(flaggedText(stacked, gemeente), "lead");
	const columns = comparedColumns(figures);
	if (columns.length === 0) return [flagged];
	const shares = [22, 13, 10, 21, 18, 16];
	return [
		flagged,
		table(
			[
				{ title: m.overview_wijk(), share: 28 },
				{ title: m.overview_figures(), share: 72 },
			],
			stacked.map(({ name, stacking }) => [name, stackingTexts(stacking).map((text) => paragraph(text))]),
			m.overview_figures_none(),
		),
		paragraph(m.overview_figures_margin(), "note"),
		heading(m.overview_compared_title()),
		table(
			comparedHeads().map((title, at) => ({ title, share: shares[at] ?? 0 })),
			columns.map((column) => comparedCells(column, populationWords[column.population](), gemeente)),
			m.overview_figures_none(),
		),
	];
}

/** The figures per wijk, a table for each group of people, so that no two groups stand side by side. */
export function figureTables(overview: Overview): Block[] {
	return populations.flatMap((population) => {
		const columns = overview.figures.filter((one) => one.population === population);
		if (columns.length === 0) return [];
		const title = m.overview_about({ population: populationWords[population]() });
		return [heading(title), ...inParts(columns).map((part) => figureTable(part, overview))];
	});
}

function inParts(columns: FigureColumn[]): FigureColumn[][] {
	const parts = Math.ceil(columns.length / mostBeside);
	return Array.from({ length: parts }, (_, at) => columns.slice(at * mostBeside, (at + 1) * mostBeside));
}

function figureTable(columns: FigureColumn[], { wijken, gemeente }: Overview) {
	const share = 72 / columns.length;
	return table(
		[{ title: m.overview_wijk(), share: 28 }, ...columns.map((one) => ({ title: head(one), share }))],
		[
			...wijken.map(({ id, name }) => [name, ...columns.map((column) => cell(column, id, gemeente))]),
			[
				capitalised(m.figures_whole({ place: gemeente })),
				...columns.map((column) =>
					column.gemeente ? valueText(column.gemeente, column) : m.overview_gemeente_unknown(),
				),
			],
		],
		m.overview_figures_none(),
	);
}

function head(column: FigureColumn): string {
	const remarks = [
		periodText(column.period),
		column.unit === "aantal" ? m.overview_counts() : "",
		column.provisional ? m.figures_provisional() : "",
		column.fictional ? m.figures_fictional() : "",
	];
	return `${column.label} (${remarks.filter(Boolean).join(", ")})`;
}

function cell(column: FigureColumn, wijk: string, gemeente: string) {
	const standing = standingText(column, wijk, gemeente);
	const worse = column.cells.some((one) => one.wijk === wijk && one.standing === "worse");
	return [
		paragraph(cellText(column, wijk)),
		...(standing
			? [paragraph([worse ? { text: standing, bold: true } : { text: standing, soft: true }])]
			: []),
	];
}
