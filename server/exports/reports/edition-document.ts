import type { EditionChapter } from "#app/domain/edition/edition.ts";
import { asCard } from "#app/domain/edition/frozen-card.ts";
import type { ReadEdition } from "#app/domain/edition/read-edition.ts";
import { pencTableOf } from "#app/words/edition-tables.ts";
import {
	changeLines,
	chapterTitle,
	editionKindWords,
	judgementText,
	overText,
	sourcesOf,
} from "#app/words/edition-text.ts";
import { publishedText } from "#app/words/figure-text.ts";
import { formatDate, formatList, formatNumber, m } from "#app/words/index.ts";
import { list, paragraph, table } from "../document/blocks.ts";
import type { Block, Chapter, OutcomeDocument } from "../document/document.ts";
import { editionTable, figureBlocks, notesOf } from "./edition-figures.ts";

/** A published edition as a document, in the language of whoever asks. */
export function editionDocument(edition: ReadEdition): OutcomeDocument {
	const { title, kind, number, madeAt, withdrawnAt, content, changes, previous } = edition;
	const came = m.edition_doc_status({ number: number ?? 0, date: formatDate(madeAt) });
	return {
		title,
		above: `${editionKindWords[kind]()} · ${content.place}`,
		below: overText(edition),
		status: withdrawnAt ? m.edition_doc_withdrawn({ date: formatDate(withdrawnAt) }) : came,
		concept: false,
		foot: { about: `${title}, ${came}`, page: m.export_page(), of: m.export_page_of() },
		handouts: [],
		glance: glance(edition),
		chapters: [
			...(changes && previous
				? [
						{
							title: m.edition_changes({ number: previous.number }),
							blocks:
								changes.length === 0
									? [paragraph(m.edition_changes_none())]
									: [
											list(
												changeLines(changes).map(({ name, text }) => [
													{ text: name, bold: true as const },
													{ text: `: ${text}.` },
												]),
											),
											paragraph(m.edition_changes_honest(), "note"),
										],
						},
					]
				: []),
			...content.chapters.map((chapter) => chapterOf(chapter, edition)),
			{ title: m.edition_sources(), blocks: sourceBlocks(edition) },
		],
	};
}

/** What is in it: every chapter with how it was judged. */
function glance({ content }: ReadEdition): Chapter {
	return {
		title: m.edition_contents(),
		blocks: [
			paragraph(m.edition_frozen(), "lead"),
			paragraph(m.edition_framework({ title: content.framework })),
			table(
				[
					{ title: m.edition_doc_chapter(), share: 56 },
					{ title: m.edition_doc_figure_count(), share: 14 },
					{ title: m.edition_doc_judgement(), share: 30 },
				],
				content.chapters.map((chapter) => [
					[paragraph([{ text: chapterTitle(chapter), ...(chapter.depth === 0 && { bold: true as const }) }])],
					chapter.figures.length > 0 ? formatNumber(chapter.figures.length) : "–",
					chapter.takenBack.length > 0 ? "–" : (judgementText(chapter) ?? "–"),
				]),
				m.edition_no_figures(),
			),
		],
	};
}

function chapterOf(chapter: EditionChapter, { kind, content }: ReadEdition): Chapter {
	const { text, introduction, figures, takenBack } = chapter;
	const judged = takenBack.length > 0 ? null : judgementText(chapter);
	const penc = kind === "penc" && figures.length > 0;
	const blocks: Block[] = [
		...(text ? [paragraph(text)] : []),
		...(introduction ? [paragraph(introduction, "lead")] : []),
		...(judged ? [paragraph([{ text: judged, bold: true }])] : []),
		...(takenBack.length > 0
			? [paragraph(m.edition_taken_back({ labels: formatList(takenBack.map(({ label }) => label)) }), "note")]
			: []),
		...(penc
			? [
					editionTable(pencTableOf(chapter), true),
					...figures.flatMap(({ card, indicator }) => (card ? notesOf(asCard(card), indicator.label) : [])),
				]
			: figures.flatMap((figure) => figureBlocks(figure, content.place))),
	];
	return {
		title: chapterTitle(chapter),
		blocks,
		...(penc && { wide: true }),
	};
}

const sourceBlocks = ({ content }: ReadEdition): Block[] =>
	sourcesOf(content).flatMap(({ title, publisher, url, published, account }) => [
		paragraph([
			{ text: title, bold: true },
			{
				text: [
					`, ${publisher}.`,
					published && ` ${m.beside_published({ date: publishedText(published) })}.`,
					url && ` ${url}`,
				]
					.filter(Boolean)
					.join(""),
			},
		]),
		...(account ? [paragraph(account)] : []),
	]);
