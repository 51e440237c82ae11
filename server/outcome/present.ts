import type { TypicalPartner } from "#app/domain/agreement-vocabulary.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { shownPresence } from "#app/domain/shown-group.ts";
import { type Group, groups, smallestGroup } from "#app/domain/vocabulary.ts";

/** Somebody who takes part: joined with the code or by account, and not taken off since. */
export interface Somebody {
	/** actor key */
	actor: string;
	group: Exclude<Group, "together">;
	/** of professionals; "" when nobody gave one */
	organisation: string;
}

/** How many of each group were there and for which organisations, by the rule of small groups. */
export function presentOf(
	people: Somebody[],
	rest: { throughPaper: number | null; absent: TypicalPartner[] },
): Outcome["present"] {
	const counts: Partial<Record<Group, number>> = {};
	for (const { group } of people) counts[group] = (counts[group] ?? 0) + 1;
	const shown = shownPresence(counts);
	const few = groups.some((group) => group !== "professional" && isFew(shown[group]));
	const told = groups.flatMap((group) => {
		const n = shown[group];
		// Beside the total, the number of professionals would tell how few the others are.
		if (!n || (few && group === "professional")) return [];
		return [{ group, people: few ? null : n }];
	});
	return {
		groups: told,
		total: people.length < smallestGroup ? null : people.length,
		throughPaper: rest.throughPaper,
		organisations: organisationsOf(people),
		absent: rest.absent,
	};
}

const isFew = (n: number | undefined): boolean => n !== undefined && n > 0 && n < smallestGroup;

export function organisationsOf(people: Somebody[]): string[] {
	const names = people.map((one) => one.organisation.trim()).filter(Boolean);
	return [...new Set(names)].sort((a, b) => a.localeCompare(b, "nl"));
}
