import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import { readableCode } from "#app/domain/agreement/focus-node.ts";
import type { EvaluatedPoint, Evaluation } from "#app/domain/outcome/evaluation.ts";
import { type Located, waitingFirst } from "#app/domain/outcome/located.ts";
import type { OverviewAgreement } from "#app/domain/outcome/overview.ts";
import {
	answerText,
	countsText,
	editionText,
	mayCompareText,
	spanText,
	valueAtText,
} from "#app/words/evaluation-text.ts";
import { formatDate, formatList, formatNames, m } from "#app/words/index.ts";
import { partnerWords, passedToWords } from "#app/words/lists.ts";
import { heading, list, paragraph, table, textBlocks } from "../document/blocks.ts";
import type { Block, Chapter, OutcomeDocument } from "../document/document.ts";
import { stateBlocks } from "./report-agreements.ts";
import { reportFrame } from "./report-frame.ts";

/** Two years over the wijken for college and council, by focus point. */
export function evaluationDocument(evaluation: Evaluation, now: Date): OutcomeDocument {
	const { gemeente, points, evenings } = evaluation;
	const [first, last] = evaluation.years.map(String) as [string, string];
	const about = { gemeente, year: `${first} – ${last}` };
	return {
		...reportFrame({ title: m.evaluation_title({ first, last }), about, now }),
		below: m.evaluation_for(),
		glance: {
			title: m.export_glance_title(),
			blocks: [
				paragraph(evenings.length > 0 ? spanText(evaluation) : m.evaluation_none(), "lead"),
				table(
					[
						{ title: m.overview_by_focus(), share: 45 },
						{ title: m.overview_doc_states(), share: 55 },
					],
					points.map((point) => [
						[paragraph([{ text: pointTitle(point), bold: true }])],
						countsText(point.agreements),
					]),
					m.evaluation_nothing_agreed(),
					{ look: "choices" },
				),
			],
		},
		chapters: [
			...points.filter(({ agreements }) => agreements.length > 0).map(pointChapter),
			passedOnChapter(evaluation.passedOn),
			figuresChapter(evaluation),
			editionsChapter(evaluation),
			peopleChapter(evaluation),
			questionsChapter(evaluation),
			{
				title: m.overview_doc_reading(),
				blocks: [
					list([
						m.evaluation_reading_editions(),
						m.overview_doc_reading_stories(),
						m.overview_doc_reading_people(),
						m.overview_doc_reading_figures(),
						m.overview_doc_reading_states(),
					]),
				],
			},
		],
	};
}

const pointTitle = ({ node }: EvaluatedPoint): string =>
	node ? m.overview_node({ code: readableCode(node.code), label: node.shown }) : m.overview_no_focus();

function pointChapter(point: EvaluatedPoint): Chapter {
	return {
		title: pointTitle(point),
		blocks: [
			paragraph(countsText(point.agreements)),
			table(
				[
					{ title: m.overview_doc_agreement(), share: 38 },
					{ title: m.overview_wijk(), share: 24 },
					{ title: m.overview_doc_states(), share: 38 },
				],
				point.agreements.map((one) => [
					titleOf(one, m.export_no_words()),
					m.evaluation_question_of({ wijk: one.wijk, date: formatDate(one.heldOn) }),
					stateBlocks(one.state, one.note),
				]),
				m.evaluation_nothing_agreed(),
			),
		],
	};
}

function passedOnChapter(passed: Located<OverviewAgreement>[]): Chapter {
	return {
		title: m.overview_passed(),
		blocks: [
			table(
				[
					{ title: m.overview_wijk(), share: 17 },
					{ title: m.overview_passed_what(), share: 27 },
					{ title: m.overview_passed_to(), share: 14 },
					{ title: m.overview_answer(), share: 16 },
					{ title: m.overview_passed_state(), share: 26 },
				],
				waitingFirst(passed).map((one) => [
					m.evaluation_question_of({ wijk: one.wijk, date: formatDate(one.heldOn) }),
					titleOf(one, m.export_no_words()),
					one.passedTo ? passedToWords[one.passedTo]() : m.export_passed_unknown(),
					answerText(one),
					stateBlocks(one.state, one.note),
				]),
				m.overview_passed_none(),
			),
		],
	};
}

function figuresChapter({ figures }: Evaluation): Chapter {
	return {
		title: m.evaluation_figures(),
		wide: figures.length > 0 || undefined,
		blocks: [
			...(figures.length > 0 ? [paragraph(m.evaluation_figures_intro())] : []),
			table(
				[
					{ title: m.overview_wijk(), share: 12 },
					{ title: m.overview_doc_agreement(), share: 24 },
					{ title: m.evaluation_figure(), share: 26 },
					{ title: m.evaluation_then(), share: 12 },
					{ title: m.evaluation_now(), share: 12 },
					{ title: m.evaluation_compare(), share: 14 },
				],
				figures.map((figure) => [
					figure.wijk,
					titleOf(figure.title, m.export_no_words()),
					[
						paragraph(
							figure.place ? m.evaluation_about({ label: figure.label, place: figure.place }) : figure.label,
						),
						...(figure.source
							? [paragraph([{ text: m.evaluation_source({ title: figure.source }), soft: true }])]
							: []),
					],
					figure.before ? valueAtText(figure.before) : "–",
					figure.now ? valueAtText(figure.now) : "–",
					mayCompareText(figure),
				]),
				m.evaluation_figures_none(),
				{ wide: true },
			),
		],
	};
}

function editionsChapter({ editions }: Evaluation): Chapter {
	return {
		title: m.evaluation_editions(),
		blocks: [editions.length > 0 ? list(editions.map(editionText)) : paragraph(m.evaluation_editions_none())],
	};
}

function peopleChapter({ evenings }: Evaluation): Chapter {
	return {
		title: m.evaluation_people(),
		blocks: [
			table(
				[
					{ title: m.overview_wijk(), share: 22 },
					{ title: m.overview_present(), share: 30 },
					{ title: m.overview_organisations(), share: 26 },
					{ title: m.overview_absent(), share: 22 },
				],
				evenings.map(({ wijk, heldOn, people }) => [
					m.evaluation_question_of({ wijk, date: formatDate(heldOn) }),
					people?.text ?? m.evaluation_not_adopted(),
					people && people.organisations.length > 0 ? formatNames(people.organisations) : "–",
					people && people.absent.length > 0
						? formatList(people.absent.map((partner) => partnerWords[partner]()))
						: "–",
				]),
				m.evaluation_none(),
			),
		],
	};
}

function questionsChapter({ questions }: Evaluation): Chapter {
	return {
		title: m.evaluation_questions(),
		blocks:
			questions.length === 0
				? [paragraph(m.evaluation_questions_none())]
				: [
						paragraph(m.evaluation_questions_intro()),
						...questions.flatMap(({ wijk, heldOn, theme, text }): Block[] => {
							const about = { wijk, date: formatDate(heldOn) };
							return [
								heading(
									theme === null
										? m.evaluation_question_of(about)
										: m.evaluation_question_about({ ...about, theme }),
								),
								...textBlocks(text, ""),
							];
						}),
					],
	};
}
