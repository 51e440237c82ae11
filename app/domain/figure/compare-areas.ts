import type { CardValue } from "./figure-card.ts";
import type { Unit } from "./figures.ts";

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
	const [part, all] = [exactNumber(one), exactNumber(whole)];
	if (part === null || all === null || all <= 0 || part < 0 || one.period !== whole.period) return null;
	if ([one, whole].some(({ caveats }) => caveats.some(({ kind }) => kind === "andere-groep"))) return null;
	const [interval, around] = [intervalOf(one, unit), intervalOf(whole, unit)];
	return {
		index: Math.round((part / all) * 100),
		clear: interval && around && (interval.high < around.low || interval.low > around.high),
	};
}

/** The change between two periods, rounded as the figure is; null unless both are exact numbers that are shown. */
export function changeBetween(before: CardValue, now: CardValue, decimals: number): number | null {
	const [from, to] = [exactNumber(before), exactNumber(now)];
	const factor = 10 ** decimals;
	return from === null || to === null ? null : (Math.round(to * factor) - Math.round(from * factor)) / factor;
}

function exactNumber({ value }: CardValue): number | null {
	return value.state === "shown" && !value.qualifier ? value.value : null;
}

/** The source's own interval, or that of Wilson for a percentage of people who answered, unweighted. */
function intervalOf({ value, respondents }: CardValue, unit: Unit): { low: number; high: number } | null {
	if (value.state !== "shown") return null;
	if (value.low !== undefined && value.high !== undefined) return { low: value.low, high: value.high };
	if (unit !== "percentage" || !respondents || value.value > 100) return null;
	return wilson(value.value, respondents);
}

const z = 1.959964;

/**
 * The 95% score interval of Wilson (1927).
 * @param percentage 0-100
 * @param n how many people answered
 */
export function wilson(percentage: number, n: number): { low: number; high: number } {
	const p = percentage / 100;
	const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
	const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
	return { low: (middle - half) * 100, high: (middle + half) * 100 };
}
