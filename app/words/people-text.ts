import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { formatList, formatNumber, m } from "./index.ts";
import { groupWords } from "./lists.ts";
import { paperSentence } from "./paper-sentence.ts";

/** "38 mensen: 9 jongeren, 11 ouders en 12 professionals." Fewer than five are not counted out. */
export function peopleText(present: Outcome["present"]): string {
	const { total, groups } = present;
	const few = { limit: smallestGroup };
	const named = groups.map(({ group, people }) =>
		people === null
			? m.overview_group_few({ ...few, group: groupWords[group]() })
			: m.overview_group({ count: formatNumber(people), group: groupWords[group]() }),
	);
	const everybody =
		total === null ? m.overview_people_few(few) : m.overview_people({ count: formatNumber(total) });
	return [
		named.length > 0 && total !== null ? `${everybody}: ${formatList(named)}.` : `${everybody}.`,
		paperSentence(present),
	]
		.filter(Boolean)
		.join(" ");
}
