import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { AdoptedEvening, OverviewWijk } from "#app/domain/outcome/overview.ts";
import { formatDate, formatList, formatNames, m } from "#app/words/index.ts";
import { groupWords, partnerWords } from "#app/words/lists.ts";
import { heading, list, paragraph, table } from "../document/blocks.ts";
import type { Block, Chapter, Words } from "../document/document.ts";
import { stateBlocks } from "./report-agreements.ts";

/** What one wijk chose, promised and did, and who was there. */
export function wijkChapter({ name, evenings }: OverviewWijk): Chapter {
	return {
		title: name,
		blocks: evenings.flatMap(({ title, heldOn, adopted }) => {
			const about = m.overview_doc_evening({ title, date: formatDate(heldOn) });
			return adopted
				? [
						paragraph(`${about} ${m.overview_doc_version({ version: adopted.version })}`, "note"),
						...evening(adopted),
					]
				: [paragraph(`${about} ${m.overview_not_adopted()}`, "note")];
		}),
	};
}

function evening({ people, themes, agreements }: AdoptedEvening): Block[] {
	const chosen = themes.filter((theme) => theme.chosen);
	const others = themes.filter((theme) => !theme.chosen);
	const absent = people.absent.map((partner) => partnerWords[partner]());
	return [
		heading(m.overview_chosen()),
		chosen.length > 0 ? list(chosen.map(themeWords)) : paragraph(m.overview_chosen_none()),
		...(others.length > 0
			? [labelled(m.overview_other_themes(), formatList(others.map(({ name }) => name)))]
			: []),
		heading(m.overview_agreements()),
		table(
			[
				{ title: m.overview_doc_agreement(), share: 40 },
				{ title: m.export_lead(), share: 20 },
				{ title: m.overview_doc_states(), share: 40 },
			],
			agreements.map(({ goal, action, lead, state, note }) => [
				titleOf({ goal, action }, m.export_no_words()),
				lead || m.export_nobody_yet(),
				stateBlocks(state, note),
			]),
			m.export_agreements_empty(),
		),
		heading(m.overview_present()),
		paragraph(people.text),
		...(people.organisations.length > 0
			? [labelled(m.overview_organisations(), formatNames(people.organisations))]
			: []),
		labelled(m.overview_absent(), absent.length > 0 ? formatList(absent) : m.export_present_nobody_absent()),
	];
}

function themeWords({ name, ownChoiceOf }: AdoptedEvening["themes"][number]): Words[] {
	const own = formatList(ownChoiceOf.map((group) => groupWords[group]()));
	return [
		{ text: name, bold: true },
		...(own ? [{ text: ` ${m.overview_own_choice({ groups: own })}` }] : []),
	];
}

const labelled = (label: string, text: string) =>
	paragraph([{ text: `${label.replace(/[?:]$/, "")}: `, bold: true }, { text }]);
