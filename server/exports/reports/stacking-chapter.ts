import type { Overview } from "#app/domain/outcome/overview.ts";
import { m } from "#app/words/index.ts";
import { type PopulationTable, type StandingCell, stackingInWords } from "#app/words/stacking-text.ts";
import { heading, paragraph, table } from "../document/blocks.ts";
import type { Block, Chapter } from "../document/document.ts";

/** More indicators than this do not fit beside each other on paper. */
const mostBeside = 3;

/**
 * Where problems come together: of each wijk where it is worse, where that may be chance and where nothing can be said, and
 * what was compared.
 * @param withFigures tells the figures of all wijken too, for a report that has them nowhere else
 */
export function stackingChapter(overview: Overview, { withFigures = false } = {}): Chapter {
	const { flagged, wijken, compared, tables } = stackingInWords(overview);
	const shares = [22, 13, 10, 21, 18, 16];
	const told: Block[] = [
		table(
			[
				{ title: m.overview_wijk(), share: 28 },
				{ title: m.overview_figures(), share: 72 },
			],
			wijken.map(({ name, texts }) => [name, texts.map((text) => paragraph(text))]),
			m.overview_figures_none(),
		),
		paragraph(m.overview_figures_margin(), "note"),
		heading(m.overview_compared_title()),
		table(
			compared.heads.map((title, at) => ({ title, share: shares[at] ?? 0 })),
			compared.rows.map(({ cells }) => cells),
			m.overview_figures_none(),
		),
	];
	const { gemeente } = overview;
	return {
		title: m.overview_figures(),
		blocks: [
			paragraph(
				withFigures
					? m.overview_doc_figures_intro({ gemeente })
					: m.overview_doc_stacking_intro({ gemeente }),
			),
			paragraph(m.overview_doc_figures_honest(), "note"),
			paragraph(flagged, "lead"),
			...(wijken.length > 0 ? told : []),
			...(withFigures ? tables.flatMap(figuresOf) : []),
		],
	};
}

function figuresOf({ title, columns, rows, whole }: PopulationTable): Block[] {
	const parts = Math.ceil(columns.length / mostBeside);
	const beside = <Of>(all: Of[], at: number) => all.slice(at * mostBeside, (at + 1) * mostBeside);
	return [
		heading(title),
		...Array.from({ length: parts }, (_, at) => {
			const shown = beside(columns, at);
			return table(
				[
					{ title: m.overview_wijk(), share: 28 },
					...shown.map(({ label, remarks }) => ({
						title: `${label} (${remarks.join(", ")})`,
						share: 72 / shown.length,
					})),
				],
				[
					...rows.map(({ name, cells }) => [name, ...beside(cells, at).map(standing)]),
					[whole.name, ...beside(whole.cells, at)],
				],
				m.overview_figures_none(),
			);
		}),
	];
}

const standing = ({ text, standing: said, isWorse }: StandingCell) => [
	paragraph(text),
	...(said ? [paragraph([isWorse ? { text: said, bold: true } : { text: said, soft: true }])] : []),
];
