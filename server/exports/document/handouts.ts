import { actionUnder, titleOf } from "#app/domain/agreement/agreement-title.ts";
import { isBlank } from "#app/domain/live/rich-text.ts";
import { numbered } from "#app/domain/numbered.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import { formatDate, m } from "#app/words/index.ts";
import { passedToWords } from "#app/words/lists.ts";
import { shortened } from "../shortened.ts";
import { heading, linesOfBlock, paragraph, textBlocks } from "./blocks.ts";
import type { Block, Handout, Words } from "./document.ts";

/** How many agreements, and how much of their words, one page has room for. */
const most = { agreements: 5, handedOn: 2, words: 220 };
/** How many lines of larger letters fit on a page, and how many letters on a line. */
const room = { large: { lines: 40, letters: 85 }, largest: { lines: 28, letters: 65 } };

const titles: Record<WritingLanguage, (about: { wijk: string }) => string> = {
	nl: m.export_handout_nl,
	en: m.export_handout_en,
	tr: m.export_handout_tr,
	ar: m.export_handout_ar,
	uk: m.export_handout_uk,
};

/** A page in each language that somebody wrote one in, and always one in Dutch. */
export function handouts(outcome: Outcome): Handout[] {
	const written = outcome.summaries.filter(({ text }) => !isBlank(text));
	const about = { wijk: shortened(outcome.session.wijk.name, 60) };
	const dutch = written.some(({ language }) => language === "nl")
		? []
		: [{ language: "nl" as const, title: titles.nl(about), blocks: madeOfAgreements(outcome) }];
	const pages = written.map(({ language, text }) => ({
		language,
		title: titles[language](about),
		blocks: textBlocks(text, "").map((block) => ({ ...block, language })),
	}));
	return [...dutch, ...pages]
		.map((page) => ({ ...page, letters: lettersOf(page.blocks) }))
		.sort((one, other) => Number(other.language === "nl") - Number(one.language === "nl"));
}

/** The agreements in the plainest words there are, for when nobody wrote a summary. */
function madeOfAgreements({ session, agreements, version }: Outcome): Block[] {
	const own = numbered(agreements).filter(({ agreement }) => agreement.kind !== "doorgeven");
	const handedOn = numbered(agreements).filter(({ agreement }) => agreement.kind === "doorgeven");
	const short = (text: string) => shortened(text, most.words);
	const blocks: Block[] = [
		paragraph(
			m.export_handout_intro({ date: formatDate(session.heldOn), wijk: shortened(session.wijk.name, 60) }),
			"lead",
		),
		paragraph(own.length > 0 ? m.export_handout_agreed() : m.export_handout_nothing_agreed()),
	];
	for (const { agreement: one, number } of own.slice(0, most.agreements)) {
		const step = [short(one.firstStep), one.firstStepOn ? formatDate(one.firstStepOn) : ""].filter(Boolean);
		blocks.push(
			heading(m.export_agreement_heading({ number, goal: short(titleOf(one, m.export_no_words())) })),
			paragraph(
				lines([
					[m.export_action(), short(actionUnder(one))],
					[m.export_lead(), short(one.lead)],
					[m.export_handout_first_step(), step.join(", ")],
				]),
			),
		);
	}
	const andMore = (rest: number) => (rest > 0 ? [paragraph(m.export_and_more({ count: rest }))] : []);
	blocks.push(...andMore(own.length - most.agreements));
	if (handedOn.length > 0)
		blocks.push(
			heading(m.export_handout_passed()),
			paragraph(
				handedOn
					.slice(0, most.handedOn)
					.map(({ agreement: one, number }) =>
						m.export_handout_passed_item({
							number,
							to: one.passedTo ? passedToWords[one.passedTo]() : m.export_passed_unknown(),
							goal: short(titleOf(one, m.export_no_words())),
						}),
					)
					.join("\n"),
			),
			...andMore(handedOn.length - most.handedOn),
		);
	blocks.push(paragraph(m.export_handout_next_year()));
	if (version === null) blocks.push(paragraph(m.export_handout_concept(), "note"));
	return blocks;
}

/** A line for each answer that somebody gave. */
function lines(all: [label: string, text: string][]): Words[] {
	return all
		.filter(([, text]) => text !== "")
		.flatMap(([label, text], at): Words[] => [
			{ text: `${at > 0 ? "\n" : ""}${label} `, bold: true },
			{ text },
		]);
}

/** Headings only stand out from letters that are not the largest. */
function lettersOf(blocks: Block[]): Handout["letters"] {
	const fits = (size: "large" | "largest") => linesOf(blocks, room[size].letters) < room[size].lines;
	if (fits("largest") && blocks.every((block) => block.type !== "heading")) return "largest";
	return fits("large") ? "large" : "normal";
}

/** About how many lines the blocks take. */
function linesOf(blocks: Block[], letters: number): number {
	return blocks.reduce((sum, block) => {
		if (block.type === "paragraph" || block.type === "list") return sum + linesOfBlock(block, letters);
		return sum + 2.5;
	}, 0);
}
