import { smallestGroup } from "../vocabulary.ts";

/** So few people that their number points at somebody. */
export const isFew = (people: number): boolean => people > 0 && people < smallestGroup;

/** A number of people that may be told; null for fewer than five, nobody included. */
export const unlessFew = (people: number): number | null => (people < smallestGroup ? null : people);

/**
 * A number of people that stands beside parts of it which can be known too; null where it is few, or where few are left
 * once those parts are taken off, one after the other.
 */
export function toldTotal(total: number, ...known: number[]): number | null {
	let rest = total;
	if (isFew(rest)) return null;
	for (const part of known) {
		rest -= part;
		if (isFew(rest)) return null;
	}
	return total;
}

/** For how many people a card speaks, as everybody may know it: 0 for several, but few. */
export const toldHeadCount = (people: number): number => (people > 1 && isFew(people) ? 0 : people);
