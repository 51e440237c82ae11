import { type Hint, hintAt } from "./hint.ts";
import { findIdentifiers } from "./identifiers.ts";
import { findNames } from "./names.ts";
import { findSchoolGroupAge } from "./school-group-age.ts";

export type { Hint, HintType } from "./hint.ts";

/**
 * The places in a text by which somebody could be found, in the order of the text, none over another; how they are found
 * stands with each type. Pure and local: the same in the browser while somebody types, and on the server.
 * @param places names of places that are known, which are nobody's name by themselves
 */
export function checkPrivacy(text: string, places: readonly string[] = []): Hint[] {
	const kept: Hint[] = [];
	for (const hint of [...findIdentifiers(text), ...findNames(text, places)]) {
		const touching = kept.find(({ start, end }) => hint.start < end && start < hint.end);
		if (!touching) kept.push(hint);
	}
	const together = findSchoolGroupAge(text);
	return [...kept, ...together.map(({ start, end }) => hintAt("school_group_age", start, end))].sort(
		(a, b) => a.start - b.start || a.end - b.end,
	);
}
