import { isFew } from "../figure/head-counts.ts";
import type { Group, ParticipantRole } from "../vocabulary.ts";

const residentRoles = ["jongere", "ouder", "bewoner"] as const;

/**
 * The group that a card names. Young people, parents and residents are told apart only when each of those groups
 * that is present has at least five people; a label "jongere" among three young people would point at somebody.
 */
export function shownGroup(
	role: ParticipantRole | "professional",
	present: Partial<Record<ParticipantRole, number>>,
): Group {
	if (role === "partner" || role === "professional") return "professional";
	const counts = residentRoles.map((each) => Math.max(present[each] ?? 0, each === role ? 1 : 0));
	return counts.every((n) => !isFew(n)) ? role : "together";
}

/** How many people of each group may be said to be here: groups that are too small to be named count together. */
export function shownPresence(present: Partial<Record<Group, number>>): Partial<Record<Group, number>> {
	const apart = residentRoles.every((role) => !isFew(present[role] ?? 0));
	if (apart) return present;
	const together = residentRoles.reduce((sum, role) => sum + (present[role] ?? 0), 0);
	return { together, ...(present.professional ? { professional: present.professional } : {}) };
}

/**
 * Who is here as everybody may see it. While young people, parents and residents are fewer than five together, only
 * everybody is counted, professionals too: beside a total of all, the number of one group tells that of the other.
 */
export function toldPresence(
	present: Partial<Record<Group, number>>,
): Partial<Record<Group | "everybody", number>> {
	const shown = shownPresence(present);
	if (!isFew(shown.together ?? 0)) return shown;
	const everybody = Object.values(shown).reduce((sum, count) => sum + count, 0);
	return { everybody: isFew(everybody) ? 0 : everybody };
}
