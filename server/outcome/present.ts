import { isFew, unlessFew } from "#app/domain/figure/head-counts.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { countGroups, type Present } from "#app/domain/session/present.ts";
import { shownPresence } from "#app/domain/session/shown-group.ts";
import { groups } from "#app/domain/vocabulary.ts";
import type { Session } from "#db/queries/sessions.server.ts";

/** How many of each group were there and for which organisations, by the rule of small groups. */
export function presentOf(
	people: Present[],
	rest: Pick<Outcome["present"], "throughPaper" | "absent"> & Pick<Session, "correctedPresent">,
): Outcome["present"] {
	const { throughPaper, absent, correctedPresent: corrected } = rest;
	const counts = { ...countGroups(people), ...corrected?.counts };
	const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	const shown = shownPresence(counts);
	const few = groups.some((group) => group !== "professional" && isFew(shown[group] ?? 0));
	const told = groups.flatMap((group) => {
		const n = shown[group];
		// Beside the total, the number of professionals would tell how few the others are.
		if (!n || (few && group === "professional")) return [];
		return [{ group, people: few ? null : n }];
	});
	return {
		groups: told,
		total: unlessFew(total),
		correction: corrected?.reason ?? null,
		throughPaper,
		organisations: organisationsOf(people),
		absent,
	};
}

export function organisationsOf(people: Present[]): string[] {
	const names = people.map((one) => one.organisation.trim()).filter(Boolean);
	return [...new Set(names)].sort((a, b) => a.localeCompare(b, "nl"));
}
