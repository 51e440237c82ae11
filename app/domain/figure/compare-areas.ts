import { isAboutOthers } from "./caveats.ts";
import type { CardValue } from "./figure-card.ts";
import { exactNumber, type Unit } from "./figures.ts";
import { marginOf } from "./margin.ts";

export interface AgainstWhole {
	/** In whole numbers; the whole is 100. */
	index: number;
	/** Whether the 95% intervals of the two lie apart; null where nobody knows how many people answered. */
	clear: boolean | null;
}

/**
 * How a rate lies towards that of the whole it is part of. Made of shown numbers alone; null where one of the two is
 * hidden, no exact number, over another period or about other people.
 */
export function againstWhole(one: CardValue, whole: CardValue, unit: Unit): AgainstWhole | null {
	const [part, all] = [exactNumber(one.value), exactNumber(whole.value)];
	if (part === null || all === null || all <= 0 || part < 0 || one.period !== whole.period) return null;
	if ([one, whole].some(isAboutOthers)) return null;
	const [interval, around] = [marginOf({ unit }, one), marginOf({ unit }, whole)];
	return {
		index: Math.round((part / all) * 100),
		clear: interval && around && (interval.high < around.low || interval.low > around.high),
	};
}
