import { actionUnder, titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import type { OutcomeFigure } from "#app/domain/outcome/outcome-figure.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { formatDate, formatNumber, m } from "#app/words/index.ts";
import { passedToWords } from "#app/words/lists.ts";
import { paperSentence } from "#app/words/paper-sentence.ts";
import { shortened } from "../shortened.ts";
import { heading, list, paragraph, table } from "./blocks.ts";
import type { Block, Chapter, Words } from "./document.ts";
import { remarks } from "./figures.ts";

/** How many agreements and figures, and how much of their words, the first page has room for. */
const most = {
	agreements: 5,
	inFull: 3,
	handedOn: 2,
	figures: 4,
	title: 110,
	action: 130,
	line: 85,
	sentence: 115,
};
/** How many letters stand on a line of its columns, and how many lines leave room for the figures. */
const room = { wide: 42, narrow: 26, lines: 22 };

/** The page for who reads one page: what was chosen, who pulls it, and the first step with its date. */
export function glance(outcome: Outcome): Chapter {
	const agreements = outcome.agreements.filter((one) => one.kind !== "doorgeven");
	const shown = agreements
		.slice(0, most.agreements)
		.map((one) => inShort(one, agreements.length <= most.inFull));
	const more = agreements.length - shown.length;
	const blocks: Block[] = [
		paragraph(peopleSentence(outcome), "lead"),
		table(
			[
				{ title: m.export_glance_what(), share: 46 },
				{ title: m.export_glance_lead(), share: 24 },
				{ title: m.export_glance_first_step(), share: 30 },
			],
			shown.map(({ title, action, lead, steps }) => [
				[
					paragraph([{ text: title, bold: true }]),
					...(action ? [paragraph([{ text: action, soft: true }])] : []),
				],
				lead,
				steps.map((text) => paragraph(text)),
			]),
			m.export_agreements_empty(),
			{ look: "choices" },
		),
	];
	if (more === 1) blocks.push(paragraph(m.export_glance_more_one(), "note"));
	if (more > 1) blocks.push(paragraph(m.export_glance_more({ count: more }), "note"));
	const handedOn = outcome.agreements.filter((one) => one.kind === "doorgeven");
	const rest = handedOn.length - most.handedOn;
	if (handedOn.length > 0)
		blocks.push(heading(m.export_glance_passed()), list(handedOn.slice(0, most.handedOn).map(passedOn)));
	if (rest > 0) blocks.push(paragraph(m.export_and_more({ count: rest }), "note"));
	const lines = shown.reduce((sum, one) => sum + one.lines, 0);
	const known = outcome.figures.filter(({ number }) => number !== null);
	if (known.length > 0 && lines <= room.lines)
		blocks.push(heading(m.export_glance_figures()), list(known.slice(0, most.figures).map(figureLine)));
	return { title: m.export_glance_title(), blocks };
}

function inShort(one: OutcomeAgreement, inFull: boolean) {
	const title = shortened(titleOf(one, m.export_no_words()), most.title);
	const action = inFull ? shortened(actionUnder(one), most.action) : "";
	const step = shortened(one.firstStep, most.line);
	const steps = [step, one.firstStepOn ? formatDate(one.firstStepOn) : ""].filter(Boolean);
	const linesOf = (text: string, letters: number) => Math.ceil(text.length / letters);
	return {
		title,
		action,
		lead: shortened(one.lead || m.export_nobody_yet(), most.line / 2),
		steps: steps.length > 0 ? steps : [m.export_not_filled()],
		lines:
			1 + Math.max(linesOf(title, room.wide) + linesOf(action, room.wide), linesOf(step, room.narrow) + 1),
	};
}

/** Who came, how many more spoke on paper, and how much lay on the table. */
function peopleSentence({ session, present, heard, figures }: Outcome): string {
	const about = { date: formatDate(session.heldOn), wijk: shortened(session.wijk.name, 60) };
	const people =
		present.total === null
			? m.export_glance_few_people({ ...about, limit: smallestGroup })
			: m.export_glance_people({ ...about, count: formatNumber(present.total) });
	const told = heard.reduce((sum, row) => sum + row.contributions, 0);
	return [
		people,
		paperSentence(present),
		m.export_glance_told({ figures: formatNumber(figures.length), contributions: formatNumber(told) }),
	]
		.filter(Boolean)
		.join(" ");
}

function passedOn(one: OutcomeAgreement): Words[] {
	const to = one.passedTo ? passedToWords[one.passedTo]() : m.export_passed_unknown();
	return [{ text: `${to}: `, bold: true }, { text: shortened(titleOf(one, m.export_no_words()), most.line) }];
}

function figureLine(figure: OutcomeFigure): Words[] {
	const about = [shortened(figure.periodText, 24), ...remarks(figure)].join(", ");
	return [{ text: shortened(figure.sentence, most.sentence) }, { text: ` (${about})`, soft: true }];
}
