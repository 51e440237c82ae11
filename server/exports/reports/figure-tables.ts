import { populations } from "#app/domain/figure/figures.ts";
import type { FigureColumn, Overview } from "#app/domain/outcome/overview.ts";
import { periodText, valueText } from "#app/words/figure-text.ts";
import { capitalised, m } from "#app/words/index.ts";
import { populationWords } from "#app/words/lists.ts";
import { heading, paragraph, table } from "../document/blocks.ts";
import type { Block } from "../document/document.ts";

/** More indicators than this do not fit beside each other on paper. */
const mostBeside = 3;

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
	const found = column.cells.find((one) => one.wijk === wijk);
	const value = valueText(found?.value ?? { state: "missing" }, column);
	return [
		paragraph(value),
		...(found?.worse ? [paragraph([{ text: m.overview_worse({ gemeente }), bold: true }])] : []),
	];
}
