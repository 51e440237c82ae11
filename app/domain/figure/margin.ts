import type { CardValue } from "./figure-card.ts";
import type { Unit } from "./figures.ts";

/** Between what a number lies, both included. */
export interface Margin {
	low: number;
	high: number;
	/** The source gave it; otherwise it is a 95% interval for how many people it is about, without the source's weights. */
	bySource: boolean;
}

/**
 * The interval around a shown value; null where nobody knows one.
 * @param respondents of how many people it is a percentage; null where that is not known, or no people
 */
export function marginOf(
	{ unit }: { unit: Unit },
	{ value, respondents }: Pick<CardValue, "value" | "respondents">,
): Margin | null {
	if (value.state === "range") return { low: value.low, high: value.high, bySource: true };
	if (value.state !== "shown") return null;
	const { low, high } = value;
	if (low !== undefined && high !== undefined) return { low, high, bySource: true };
	if (unit !== "percentage" || respondents === null || respondents <= 0) return null;
	if (value.value < 0 || value.value > 100) return null;
	return { ...wilson(value.value / 100, respondents), bySource: false };
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959964;

/**
 * Wilson's 95% score interval (1927) in percents; it also holds for small groups and near 0 and 100.
 * @param share 0 to 1
 * @param n of how many
 */
function wilson(share: number, n: number): { low: number; high: number } {
	const scale = 1 + z ** 2 / n;
	const middle = (share + z ** 2 / (2 * n)) / scale;
	const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / scale;
	return { low: Math.max(0, middle - half) * 100, high: Math.min(1, middle + half) * 100 };
}
