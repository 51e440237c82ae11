import { isHandedOn } from "#app/domain/agreement/agreement-fields.ts";
import { actionUnder, titleOf } from "#app/domain/agreement/agreement-title.ts";
import { isBlank } from "#app/domain/live/rich-text.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { publishedText } from "#app/words/figure-text.ts";
import { formatDate, m } from "#app/words/index.ts";
import { passedToWords, rightWords } from "#app/words/lists.ts";
import { heading, paragraph, table, textBlocks, wholeList } from "./blocks.ts";
import type { Chapter, Words } from "./document.ts";

/** What the agreements ask for on top of what there is, and who decides about it. */
export function capacity({ agreements }: Outcome): Chapter {
	const asked = agreements.filter((one) => one.extraCapacity || one.capacityDecider);
	return {
		title: m.export_capacity_title(),
		blocks: [
			table(
				[
					{ title: m.export_capacity_agreement(), share: 38 },
					{ title: m.export_capacity_asked(), share: 36 },
					{ title: m.export_capacity_decider(), share: 26 },
				],
				asked.map((one) => [
					titleOf(one, m.export_no_words()),
					one.extraCapacity || m.export_not_filled(),
					one.capacityDecider || m.export_capacity_unknown(),
				]),
				m.export_capacity_empty(),
			),
		],
	};
}

/** What the wijk cannot do by itself and handed on. */
export function handedOn({ agreements }: Outcome): Chapter {
	const handed = agreements.filter(isHandedOn);
	return {
		title: m.export_passed_title(),
		blocks: [
			table(
				[
					{ title: m.export_passed_to(), share: 24 },
					{ title: m.export_passed_what(), share: 46 },
					{ title: m.export_passed_followed(), share: 30 },
				],
				handed.map((one) => [
					[
						paragraph([
							{ text: one.passedTo ? passedToWords[one.passedTo]() : m.export_passed_unknown(), bold: true },
						]),
					],
					[
						paragraph(titleOf(one, m.export_no_words())),
						...(actionUnder(one) ? [paragraph(actionUnder(one))] : []),
					],
					[
						paragraph(one.lead || m.export_nobody_yet()),
						...(one.firstStep ? [paragraph(one.firstStep)] : []),
						...(one.firstStepOn ? [paragraph(formatDate(one.firstStepOn))] : []),
					],
				]),
				m.export_passed_empty(),
			),
		],
	};
}

/** How the agreements stand against the rights of children. */
export function rights({ rights: all }: Outcome): Chapter {
	const filled = all.some(({ text }) => !isBlank(text));
	return {
		title: m.export_rights_title(),
		blocks: [
			table(
				[
					{ title: m.export_rights_right(), share: 27 },
					{ title: m.export_rights_answer(), share: 73 },
				],
				filled
					? all.map(({ right, text }) => [rightWords[right](), textBlocks(text, m.export_not_filled())])
					: [],
				m.export_rights_empty(),
				{ look: "facts" },
			),
		],
	};
}

/** What nobody knows yet, and who finds out. */
export function questions({ themes, open }: Outcome): Chapter {
	const asked = [
		...themes.map(({ name, unknown }) => ({ about: name, text: unknown })),
		{ about: m.outcome_questions_open(), text: open },
	];
	return {
		title: m.export_questions_title(),
		blocks: [
			table(
				[
					{ title: m.export_theme(), share: 27 },
					{ title: m.export_questions_question(), share: 73 },
				],
				asked.filter(({ text }) => !isBlank(text)).map(({ about, text }) => [about, textBlocks(text, "")]),
				m.export_questions_empty(),
				{ look: "facts" },
			),
		],
	};
}

/** Where the figures come from, what was done to protect people, and what the words mean. */
export function appendix({ figures, session }: Outcome): Chapter {
	const sources = new Map(figures.map(({ source }) => [JSON.stringify(source), source]));
	const term = (name: string, meaning: string): Words[] => [
		{ text: `${name}: `, bold: true },
		{ text: meaning },
	];
	return {
		title: m.export_appendix_title(),
		blocks: [
			heading(m.export_sources_title()),
			sources.size === 0
				? paragraph(m.export_figures_empty())
				: wholeList(
						[...sources.values()].map(({ title, publisher, published: date }) =>
							m.export_source({ title, publisher, date: publishedText(date) }),
						),
					),
			...(figures.some((figure) => figure.fictional) ? [paragraph(m.export_sources_fictional())] : []),
			heading(m.export_privacy_title()),
			wholeList([
				m.export_privacy_names(),
				m.export_privacy_quotes(),
				m.export_privacy_small(),
				m.export_privacy_use(),
			]),
			heading(m.export_terms_title()),
			wholeList([
				term(m.export_term_evening(), m.export_term_evening_means()),
				term(m.export_term_agreements(), m.export_term_agreements_means()),
				term(m.export_term_duiding(), m.export_term_duiding_means()),
				term(m.export_term_basis(), m.export_term_basis_means()),
				term(m.export_term_wor(), m.export_term_wor_means()),
				term(m.export_term_cjg(), m.export_term_cjg_means({ gemeente: session.gemeente })),
				term(m.export_term_provisional(), m.export_term_provisional_means()),
			]),
		],
	};
}
