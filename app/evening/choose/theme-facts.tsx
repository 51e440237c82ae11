import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconUsersGroup from "@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs";
import { Badge } from "#app/components/badge.tsx";
import type { BoardCard } from "#app/domain/live/board.ts";
import type { Group } from "#app/domain/vocabulary.ts";
import { formatList, m } from "#app/words/index.ts";
import { groupWords } from "#app/words/lists.ts";

/** How many contributions lie in each theme. */
export function countContributions(cards: BoardCard[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const card of cards) for (const theme of card.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	return counts;
}

/** "12 bijdragen" */
export function contributionsText(count: number): string {
	if (count === 0) return m.choose_contributions_none();
	return count === 1 ? m.choose_contributions_one() : m.choose_contributions({ count });
}

/** "12 stemmen" */
export function votesText(count: number): string {
	if (count === 0) return m.choose_votes_none();
	return count === 1 ? m.choose_votes_one() : m.choose_votes({ count });
}

export const groupsText = (groups: Group[]): string => formatList(groups.map((group) => groupWords[group]()));

export function GoesOnMark() {
	return (
		<Badge tone="success" icon={<IconArrowRight stroke={1.75} aria-hidden="true" />}>
			{m.choose_goes_on()}
		</Badge>
	);
}

export function OwnChoiceMark({ groups }: { groups: Group[] }) {
	return (
		<Badge icon={<IconUsersGroup stroke={1.75} aria-hidden="true" />}>
			{m.choose_own_choice({ groups: groupsText(groups) })}
		</Badge>
	);
}

export function OwnVoteMark() {
	return (
		<Badge tone="info" icon={<IconCircleCheck stroke={1.75} aria-hidden="true" />}>
			{m.choose_yours()}
		</Badge>
	);
}
