import type { FigureCard } from "./figure-card.ts";
import { isOfPeople } from "./picture.ts";

/** Between which two numbers the true one lies, 95 times out of a hundred. */
export interface Interval {
	low: number;
	high: number;
	/** The source gave it; otherwise it is computed of published numbers, without the source's weights. */
	bySource: boolean;
}

/**
 * The interval around the number of a card; null without a number, or without so many of whom it is a share.
 * A share of a whole population has one too: as if the year were one of many alike.
 */
export function intervalOf({ value, respondents, divided, indicator }: FigureCard): Interval | null {
	if (value.state !== "shown" || value.qualifier) return null;
	if (value.low !== undefined && value.high !== undefined)
		return { low: value.low, high: value.high, bySource: true };
	const { unit, kind, population } = indicator;
	const n = respondents ?? divided?.denominator ?? 0;
	if (unit !== "percentage" || kind !== "share" || !isOfPeople(population) || n <= 0) return null;
	if (value.value < 0 || value.value > 100) return null;
	return { ...wilson(value.value / 100, n), bySource: false };
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959964;

/** Wilson's score interval (1927), in percents. @param share 0 to 1 @param n of how many */
export function wilson(share: number, n: number): { low: number; high: number } {
	const scale = 1 + z ** 2 / n;
	const middle = (share + z ** 2 / (2 * n)) / scale;
	const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / scale;
	return { low: Math.max(0, middle - half) * 100, high: Math.min(1, middle + half) * 100 };
}
