import type { Overview, OverviewEvening, OverviewWijk } from "#app/domain/outcome/overview.ts";
import { formatDate, formatNumber, m } from "#app/words/index.ts";
import type { PencRow } from "#server/overview/penc.server.ts";
import { list, paragraph, table } from "../document/blocks.ts";
import type { Chapter, OutcomeDocument } from "../document/document.ts";
import { shortened } from "../shortened.ts";
import { capacity, passedOn } from "./follow-up-chapters.ts";
import { pencTable } from "./penc-document.ts";
import { located, stateText } from "./report-agreements.ts";
import { reportFrame } from "./report-frame.ts";
import { stackingChapter } from "./stacking-chapter.ts";
import { wijkChapter } from "./wijk-chapter.ts";

/** How many letters of an evening's name there is room for. */
const longestTitle = 60;

/**
 * The yearly progress report for college and partners: what every wijk chose and promised, and what came of it.
 * @param targets the rows of the P&C table that have an adopted target
 */
export function progressDocument(overview: Overview, targets: PencRow[], now: Date): OutcomeDocument {
	const about = { gemeente: overview.gemeente, year: String(overview.year) };
	const adopted = overview.wijken.filter(({ evenings }) => evenings.some((one) => one.adopted));
	return {
		...reportFrame({ title: m.overview_doc_progress_title(about), about, now }),
		below: m.overview_doc_progress_for(),
		glance: glance(overview),
		chapters: [
			...adopted.map(wijkChapter),
			passedOn(overview.wijken),
			capacity(overview.wijken),
			targetChapter(targets),
			stackingChapter(overview, { withFigures: true }),
			{
				title: m.overview_doc_reading(),
				blocks: [
					list([
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

function targetChapter(targets: PencRow[]): Chapter {
	return {
		title: m.overview_doc_targets(),
		wide: targets.length > 0 || undefined,
		blocks: [
			paragraph(m.overview_doc_targets_intro()),
			pencTable(targets, m.overview_doc_targets_none(), true),
		],
	};
}

function glance({ wijken }: Overview): Chapter {
	const adopted = wijken.filter(({ evenings }) => evenings.some((one) => one.adopted));
	const agreements = located(wijken);
	const sentence = [
		m.overview_glance({ adopted: formatNumber(adopted.length), wijken: formatNumber(wijken.length) }),
		agreements.length === 1 ? m.overview_glance_agreement() : "",
		agreements.length > 1 ? m.overview_glance_agreements({ count: formatNumber(agreements.length) }) : "",
	];
	return {
		title: m.export_glance_title(),
		blocks: [
			paragraph(sentence.filter(Boolean).join(" "), "lead"),
			table(
				[
					{ title: m.overview_wijk(), share: 20 },
					{ title: m.overview_chosen(), share: 46 },
					{ title: m.overview_doc_states(), share: 34 },
				],
				wijken.map((wijk) => [
					[paragraph([{ text: wijk.name, bold: true }])],
					chosenOf(wijk),
					statesOf(wijk),
				]),
				m.overview_figures_none(),
				{ look: "choices" },
			),
		],
	};
}

function chosenOf({ evenings }: OverviewWijk): ReturnType<typeof paragraph>[] {
	if (evenings.length === 0) return [paragraph([{ text: m.overview_doc_no_evening(), soft: true }])];
	return evenings.flatMap((evening) => [
		...(evenings.length > 1 ? [paragraph([{ text: whichEvening(evening), bold: true }])] : []),
		...chosenOn(evening),
	]);
}

/** With more than one evening, so that nobody reads of one what holds for another. */
const whichEvening = ({ title, heldOn }: OverviewEvening): string =>
	m.overview_doc_evening({ title: shortened(title, longestTitle), date: formatDate(heldOn) });

function chosenOn({ adopted }: OverviewEvening): ReturnType<typeof paragraph>[] {
	if (!adopted) return [paragraph([{ text: m.overview_not_adopted(), soft: true }])];
	const chosen = adopted.themes.filter((theme) => theme.chosen);
	return chosen.length > 0
		? chosen.map(({ name }) => paragraph(name))
		: [paragraph([{ text: m.overview_chosen_none(), soft: true }])];
}

/** "2 gedaan, 1 loopt" */
function statesOf(wijk: OverviewWijk): string {
	const agreements = located([wijk]);
	const counts = (["gedaan", "loopt", "doorgegeven", "gestopt", null] as const).flatMap((state) => {
		const count = agreements.filter((one) => one.state === state).length;
		return count > 0 ? [`${formatNumber(count)} ${stateText(state).toLowerCase()}`] : [];
	});
	return counts.join(", ") || "–";
}
