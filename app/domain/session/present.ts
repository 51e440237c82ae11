import { type Group, groups } from "../vocabulary.ts";
import { threeWay } from "./three-way.ts";

export type CountedGroup = Exclude<Group, "together">;

export const countedGroups = groups.filter((group): group is CountedGroup => group !== "together");

export type PresentCounts = Partial<Record<CountedGroup, number>>;

/** Somebody who was there, as it is counted and kept: no name, and nothing by which they could be found. */
export interface Present {
	group: CountedGroup;
	/** of professionals; "" when nobody gave one */
	organisation: string;
}

/** Other numbers than were counted, for the groups that are named, and why. */
export interface PresentCorrection {
	counts: PresentCounts;
	reason: string;
}

/** How many of each group there were, as it is counted and not as it may be told. */
export function countGroups(people: Present[]): PresentCounts {
	const counts: PresentCounts = {};
	for (const { group } of people) counts[group] = (counts[group] ?? 0) + 1;
	return counts;
}

/** Numbers and a reason as somebody sends them, with what they read before; without `base` it is all theirs. */
export interface SentCorrection {
	counts: PresentCounts;
	base?: PresentCounts;
	/** the reason as it was read */
	before: string;
	why: string;
}

const everyGroup = (counts: PresentCounts) =>
	Object.fromEntries(countedGroups.map((group) => [group, counts[group] ?? 0])) as Record<
		CountedGroup,
		number
	>;

/**
 * What then stands in the place of what was counted; null where that is nothing, "in-dispute" where somebody else made
 * another number of the same group since. A reason that was given meanwhile stays beside the new one.
 */
export function correctionOf(
	counted: PresentCounts,
	earlier: PresentCorrection | null,
	{ counts, base, before, why }: SentCorrection,
): PresentCorrection | null | "in-dispute" {
	const now = everyGroup({ ...counted, ...earlier?.counts });
	const seen = everyGroup({ ...now, ...base });
	const { changed, inDispute } = threeWay({ ...seen, ...counts }, seen, now);
	if (inDispute.length > 0) return "in-dispute";
	const own = countedGroups.filter((group) => changed.includes(group));
	const next = { ...now, ...Object.fromEntries(own.map((group) => [group, counts[group]])) };
	const others = countedGroups.filter((group) => next[group] !== (counted[group] ?? 0));
	if (others.length === 0) return null;
	const said = earlier?.reason ?? "";
	const reason = said === before || why.includes(said) ? why : `${said} ${why}`;
	return { counts: Object.fromEntries(others.map((group) => [group, next[group]])), reason };
}

/** Who is still there so long after joining, in minutes, did not just join by mistake or with a second phone. */
export const minutesToStay = 5;
