import type { EditionFigure } from "#app/domain/edition/edition.ts";
import { asCard } from "#app/domain/edition/frozen-card.ts";
import { changeOf } from "#app/domain/figure/change.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { intervalOf } from "#app/domain/figure/interval.ts";
import { changeText, intervalTexts } from "#app/words/change-text.ts";
import { type EditionTable, figureTable } from "#app/words/edition-tables.ts";
import { untoldText } from "#app/words/edition-text.ts";
import {
	caveatTexts,
	comparisonNote,
	fallbackText,
	periodText,
	sentenceText,
	valueText,
} from "#app/words/figure-text.ts";
import { capitalised, formatDate, m } from "#app/words/index.ts";
import { noteKindWords } from "#app/words/reading-text.ts";
import { heading, list, paragraph, table } from "../document/blocks.ts";
import type { Block } from "../document/document.ts";

/** One figure on paper: its sentence, every number of it, what it is compared with, how it was read, where it comes from. */
export function figureBlocks(figure: EditionFigure, place: string): Block[] {
	const { indicator, rows, byPlace } = figure;
	const card = figure.card && asCard(figure.card);
	const aimed = rows.some(({ targets }) => targets.length > 0);
	return [
		heading(indicator.label),
		...(card && !byPlace ? shown(card) : [paragraph(untoldText(figure, place))]),
		...(rows.length > 1 || aimed ? [editionTable(figureTable(figure))] : []),
		...(card ? notesOf(card) : []),
		paragraph(
			[
				indicator.explanation,
				card && `${m.figures_source({ title: card.source.title, publisher: card.source.publisher })}.`,
			]
				.filter(Boolean)
				.join(" "),
			"note",
		),
	];
}

function shown(card: FigureCard): Block[] {
	const fallback = fallbackText(card);
	const change = changeOf(card);
	const compared = card.comparison.map((row) => {
		const name = row.whole ? m.figures_whole({ place: row.place.name }) : row.place.name;
		return `${capitalised(name)}: ${valueText(row.value, card.indicator)} (${comparisonNote(row, card)})`;
	});
	const mind = [
		...(change ? [changeText(change, card)] : []),
		...intervalTexts(intervalOf(card), card),
		...caveatTexts({ ...card, respondents: null }),
	];
	return [
		...(fallback ? [paragraph(fallback)] : []),
		paragraph(sentenceText(card), "figure"),
		paragraph(
			`${valueText(card.value, card.indicator)}, ${card.place.name}, ${periodText(card.period)}${card.fictional ? ` (${m.figures_fictional()})` : ""}`,
		),
		...(compared.length > 0 ? [list(compared)] : []),
		...(mind.length > 0 ? [paragraph(mind.join(" "))] : []),
	];
}

/** How people read a figure. @param about the figure, where it does not stand above */
export function notesOf({ beside }: FigureCard, about?: string): Block[] {
	const { notes } = beside;
	if (notes.length === 0) return [];
	return [
		paragraph([{ text: [m.edition_notes(), about].filter(Boolean).join(": "), bold: true }]),
		list(
			notes.map(({ kind, period, text, evening, writtenOn }) => {
				const when = evening
					? m.beside_note_evening({ wijk: evening.wijk, date: formatDate(evening.heldOn) })
					: m.notes_written({ date: formatDate(writtenOn) });
				const what = capitalised(noteKindWords[kind]()) + (period ? ` (${periodText(period)})` : "");
				return [
					{ text: `${what}: `, bold: true as const },
					{ text: `${text} ` },
					{ text: when, soft: true as const },
				];
			}),
		),
	];
}

/** The first column of a table is wider than the others, and so are remarks. */
const shareOf: Record<string, number> = { what: 26, indicator: 26, note: 24, aim: 18, source: 16 };
const usualShare = 12;

/** @param wide on the long side of the paper */
export function editionTable({ columns, rows }: EditionTable, wide?: true): Block {
	const whole = columns.reduce((sum, { id }) => sum + (shareOf[id] ?? usualShare), 0);
	return table(
		columns.map(({ id, label }) => ({ title: label, share: ((shareOf[id] ?? usualShare) / whole) * 100 })),
		rows.map(({ cells }) => cells.map((text) => text || "–")),
		m.edition_no_figures(),
		{ look: "facts", ...(wide && { wide }) },
	);
}
