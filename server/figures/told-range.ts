import type { ProtectedCell } from "#app/domain/disclosure/protection.ts";
import type { RawFigure } from "#app/domain/figure/figures.ts";

/**
 * What of a number may be read that its source gives as a range or a limit only: it is in no sum, so nothing can be worked
 * out with it, but a range of small counts says as much as a small count.
 * @param threshold below which counts of people are small; 0 for what counts none
 * @returns null for any other number
 */
export function toldRange(
	{ qualifier, value, low, high }: RawFigure,
	threshold: number,
): (Omit<ProtectedCell, "state"> & { state: "range" | "shown" | "small" | "withheld" }) | null {
	const beside = { lessThan: null, tellsRespondents: true, reason: null };
	if (qualifier === "less_than" && value !== null) {
		if (value >= threshold) return { ...beside, state: "shown" };
		return { ...beside, state: "small", lessThan: threshold, reason: { kind: "small" } };
	}
	if (qualifier !== "range" || low === null || high === null) return null;
	if (low >= threshold || high - low + 1 >= threshold) return { ...beside, state: "range" };
	if (high < threshold) return { ...beside, state: "small", lessThan: threshold, reason: { kind: "small" } };
	return { ...beside, state: "withheld", reason: { kind: "small" } };
}
