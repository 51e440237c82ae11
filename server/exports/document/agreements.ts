import { actionUnder, titleOf } from "#app/domain/agreement/agreement-title.ts";
import { readableCode } from "#app/domain/agreement/focus-node.ts";
import { numbered } from "#app/domain/numbered.ts";
import type { Outcome, OutcomeTheme } from "#app/domain/outcome/outcome.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import { standOf, type ThemeStand } from "#app/domain/outcome/theme-stand.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { numberText } from "#app/words/figure-text.ts";
import { formatDate, formatList, formatNumber, m } from "#app/words/index.ts";
import { commitmentWords, groupWords, kindWords, layerWords } from "#app/words/lists.ts";
import { shortened } from "../shortened.ts";
import { heading, list, paragraph, table, wholeList } from "./blocks.ts";
import type { Block, Chapter, List, Paragraph } from "./document.ts";

/** The longest title that still reads as a heading. */
const longestHeading = 110;

/** How many confirmations stay on one page. */
const mostTogether = 12;

/** What the room chose, and what not. */
export function choice({ themes, choice: votes, agreements: made }: Outcome): Chapter {
	const withStand = (stand: ThemeStand) =>
		themes.filter((theme) => standOf(theme, made) === stand).sort(byVotes);
	const columns = [
		{ title: m.export_theme(), share: votes.shown ? 44 : 60 },
		...(votes.shown ? [{ title: m.export_choice_votes(), share: 16 }] : []),
		{ title: m.export_choice_chosen(), share: 40 },
	];
	return {
		title: m.export_choice_title(),
		blocks: [
			paragraph(votes.shown ? votersSentence(votes) : m.export_choice_not_shown()),
			table(
				columns,
				[...withStand("chosen"), ...withStand("agreed"), ...withStand("left")].map((theme) => [
					[paragraph([{ text: theme.name, bold: theme.chosen || undefined }])],
					...(votes.shown ? [theme.votes === null ? m.export_not_filled() : formatNumber(theme.votes)] : []),
					chosenText(theme, standOf(theme, made), votes.shown),
				]),
				m.export_meaning_empty(),
			),
		],
	};
}

function votersSentence({ voters, stickers }: Outcome["choice"]): string {
	const phones =
		voters === null
			? m.export_choice_few_voters({ limit: smallestGroup })
			: m.export_choice_voters({ count: formatNumber(voters) });
	return stickers > 0 ? `${phones} ${m.export_choice_stickers({ count: formatNumber(stickers) })}` : phones;
}

const byVotes = (one: OutcomeTheme, other: OutcomeTheme) => (other.votes ?? 0) - (one.votes ?? 0);

function chosenText({ ownChoiceOf }: OutcomeTheme, stand: ThemeStand, shown: boolean): string {
	const left = shown ? m.export_not_chosen : m.export_not_chosen_yet;
	const text = { chosen: m.export_chosen, agreed: m.export_agreed_on, left }[stand]();
	if (ownChoiceOf.length === 0) return text;
	return `${text}. ${m.export_own_choice({ groups: formatList(ownChoiceOf.map((group) => groupWords[group]())) })}`;
}

/** The agreements, each with everything that was said about it. */
export function agreements({ agreements: all, confirmations }: Outcome): Chapter {
	const blocks: Block[] = [paragraph(m.export_agreements_intro(), "note")];
	for (const { agreement: one, number } of numbered(all)) {
		blocks.push(
			heading(
				m.export_agreement_heading({
					number,
					goal: shortened(titleOf(one, m.export_no_words()), longestHeading),
				}),
			),
			table(
				[
					{ title: m.export_agreement({ number }), share: 27 },
					{ title: kindWords[one.kind](), share: 73 },
				],
				facts(one),
				m.export_not_filled(),
				{ look: "facts" },
			),
		);
	}
	if (all.length === 0) blocks.push(paragraph(m.export_agreements_empty()));
	return { title: m.export_agreements_title(), blocks: [...blocks, ...confirmed(confirmations)] };
}

/** Written, and short enough to stand whole in the heading. */
const isWholeTitle = (text: string) => text !== "" && text.length <= longestHeading;

function facts(one: OutcomeAgreement) {
	const step = [one.firstStep, one.firstStepOn ? formatDate(one.firstStepOn) : ""].filter(Boolean);
	/** null is told as not filled in; what is "" is not told at all */
	const rows: [label: string, text: string | null][] = [
		[m.export_goal(), isWholeTitle(one.goal) ? "" : one.goal || null],
		[m.export_action(), actionUnder(one) || (isWholeTitle(one.action) ? "" : one.action || null)],
		[m.export_who(), one.who || null],
		[m.export_lead(), one.lead || m.export_nobody_yet()],
		[m.export_first_step(), step.join("\n") || null],
		[m.export_noticed_by(), one.noticedBy],
		[m.export_figure_to_watch(), watched(one)],
		[m.export_commitment(), commitment(one)],
		[m.export_contact(), one.contactPoint],
		[m.export_theme(), one.theme ?? ""],
		[m.export_fits_with(), fitsWith(one)],
	];
	return rows
		.filter(([, text]) => text !== "")
		.map(([label, text]) => [
			label,
			[text === null ? paragraph([{ text: m.export_not_filled(), soft: true }]) : paragraph(text)],
		]);
}

function watched({ figure, target }: OutcomeAgreement): string {
	if (!figure) return "";
	const { label, value, periodText } = figure;
	const text = m.export_watched({ label, value, period: periodText });
	if (!target) return text;
	const aim = {
		value: numberText(target.value, { unit: target.unit, decimals: 2 }),
		year: String(target.year),
	};
	return `${text}\n${target.direction === "at-least" ? m.export_target_at_least(aim) : m.export_target_at_most(aim)}`;
}

function commitment({ commitment: made, condition }: OutcomeAgreement): string {
	if (!made) return "";
	const text = commitmentWords[made]();
	return condition ? m.export_with_condition({ commitment: text, condition }) : text;
}

function fitsWith({ focusNode, layer }: OutcomeAgreement): string {
	return [
		focusNode ? m.export_focus_point({ number: readableCode(focusNode.code), name: focusNode.label }) : "",
		layer ? m.export_layer({ name: layerWords[layer]() }) : "",
	]
		.filter(Boolean)
		.join("\n");
}

function confirmed(all: Outcome["confirmations"]): Block[] {
	const blocks: (List | Paragraph)[] = [
		all.length === 0
			? paragraph(m.export_confirmed_nobody())
			: (all.length > mostTogether ? list : wholeList)(
					all.map(({ organisation, remark, confirmedAt }) => [
						{ text: organisation, bold: true },
						{ text: `, ${formatDate(confirmedAt)}${remark ? `: ${remark}` : ""}` },
					]),
				),
	];
	return [heading(m.export_confirmed()), ...blocks];
}
