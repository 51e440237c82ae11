import type { CardValue } from "./figure-card.ts";
import type { Unit } from "./figures.ts";

/** Between what a number lies, both included: what its source says, or a 95% interval for whom it asked. */
export interface Margin {
	low: number;
	high: number;
}

/** Of a normal distribution, 95 of 100 lie within so many standard deviations. */
const z = 1.96;

/**
 * The interval around a shown value; null where nobody knows one. Of a percentage of so many respondents it is Wilson's
 * (1927), which also holds for small groups and near 0 and 100; weights of the survey are not in it.
 */
export function marginOf(
	{ unit }: { unit: Unit },
	{ value, respondents }: Pick<CardValue, "value" | "respondents">,
): Margin | null {
	if (value.state === "range") return { low: value.low, high: value.high };
	if (value.state !== "shown") return null;
	const { low, high } = value;
	if (low !== undefined && high !== undefined) return { low, high };
	if (unit !== "percentage" || respondents === null || respondents <= 0) return null;
	const share = Math.min(Math.max(value.value / 100, 0), 1);
	const spread = z ** 2 / respondents;
	const middle = (share + spread / 2) / (1 + spread);
	const half =
		(z * Math.sqrt((share * (1 - share)) / respondents + spread ** 2 / (4 * z ** 2))) / (1 + spread);
	return { low: 100 * (middle - half), high: 100 * (middle + half) };
}
