import { actionUnder, titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { PastAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { formatDate, formatList, formatNames, formatNumber, m } from "#app/words/index.ts";
import { groupWords, kindWords, partnerWords, stateWords } from "#app/words/lists.ts";
import { paperSentence } from "#app/words/paper-sentence.ts";
import { list, paragraph, table, textBlocks } from "./blocks.ts";
import type { Block, Chapter, Words } from "./document.ts";

/** Who was there and who was missed. */
export function present({ present: who }: Outcome): Chapter {
	const few = m.export_few_people({ limit: smallestGroup });
	const total =
		who.total === null
			? m.export_present_few({ limit: smallestGroup })
			: m.export_present_total({ count: formatNumber(who.total) });
	const corrected = who.correction && `${m.export_present_corrected()} ${who.correction}`;
	const blocks: Block[] = [paragraph([total, paperSentence(who), corrected].filter(Boolean).join(" "))];
	if (who.groups.length > 0)
		blocks.push(
			list(
				who.groups.map(({ group, people }): Words[] => [
					{ text: `${groupWords[group]()}: ` },
					{ text: people === null ? few : formatNumber(people), bold: true },
				]),
			),
		);
	blocks.push(
		labelled(
			m.export_present_organisations(),
			formatNames(who.organisations),
			m.export_present_no_organisations(),
		),
		labelled(
			m.export_present_absent(),
			formatList(who.absent.map((one) => partnerWords[one]())),
			m.export_present_nobody_absent(),
		),
	);
	return { title: m.export_present_title(), blocks };
}

function labelled(label: string, names: string, otherwise: string) {
	if (names === "") return paragraph(otherwise);
	return paragraph([{ text: `${label} `, bold: true }, { text: `${names}.` }]);
}

export function vision({ vision: text }: Outcome): Chapter {
	return { title: m.export_vision_title(), blocks: textBlocks(text, m.export_vision_empty()) };
}

/** What was promised a year before, and what came of it. */
export function lookback({ lookback: earlier, session }: Outcome): Chapter {
	const title = m.export_lookback_title();
	if (!earlier) return { title, blocks: [paragraph(m.export_lookback_first({ wijk: session.wijk.name }))] };
	const about = { title: earlier.title, date: formatDate(earlier.heldOn) };
	return {
		title,
		blocks: [
			paragraph(m.export_lookback_intro(about)),
			table(
				[
					{ title: m.export_lookback_promised(), share: 40 },
					{ title: m.export_lead(), share: 20 },
					{ title: m.export_lookback_became(), share: 40 },
				],
				earlier.items.map((item) => [
					[
						paragraph([{ text: titleOf(item, m.export_no_words()), bold: true }]),
						...(actionUnder(item) ? [paragraph(actionUnder(item))] : []),
						paragraph([{ text: kindWords[item.kind](), soft: true }]),
					],
					item.lead || m.export_nobody_yet(),
					became(item),
				]),
				m.export_lookback_empty(),
			),
		],
	};
}

function became({ state, note, figure }: PastAgreement) {
	const lines = [paragraph([{ text: state ? stateWords[state]() : m.export_state_unknown(), bold: true }])];
	if (note) lines.push(paragraph(note));
	if (figure) lines.push(paragraph([{ text: figureMove(figure), soft: true }]));
	return lines;
}

/** "Kinderen in een gezin met een uitkering: toen 8% (2022), nu 7% (2023)." No change is named where none may be computed. */
function figureMove({ label, then, now, comparable }: NonNullable<PastAgreement["figure"]>): string {
	const before = { label, value: then.value, period: then.period };
	if (!now) return m.export_move_nothing_newer(before);
	const both = { ...before, now: now.value, nowPeriod: now.period };
	return comparable ? m.export_move(both) : m.export_move_not_comparable(both);
}
