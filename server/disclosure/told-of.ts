import type { ProtectedCell } from "#app/domain/disclosure/protection.ts";
import type { RawFigure } from "#app/domain/figure/figures.ts";

/** What of a figure may be read, as the protection or its source gives it. */
export type Told = Omit<ProtectedCell, "state"> & { state: ProtectedCell["state"] | "range" };

/**
 * @param cell what the protection says of it
 * @param threshold below which counts of people are small; 0 for what counts none
 */
export function toldOf(raw: RawFigure, cell: ProtectedCell, threshold: number): Told {
	const range = toldRange(raw, threshold);
	if (range) return range;
	// What has no number of its own has none to tell, though others would tell it: its reason says so.
	return raw.value === null ? { ...cell, state: "missing", lessThan: null } : cell;
}

/**
 * What of a number may be read that its source gives as a range or a limit only: it is in no sum, so nothing can be worked
 * out with it, but a range of small counts says as much as a small count.
 * @returns null for any other number
 */
function toldRange({ qualifier, value, low, high }: RawFigure, threshold: number): Told | null {
	const beside = { lessThan: null, tellsRespondents: true, reason: null };
	const small = { ...beside, state: "small", lessThan: threshold, reason: { kind: "small" } } as const;
	if (qualifier === "less_than" && value !== null)
		return threshold === 0 || value > threshold ? { ...beside, state: "shown" } : small;
	if (qualifier !== "range" || low === null || high === null) return null;
	if (low >= threshold || high - low + 1 >= threshold) return { ...beside, state: "range" };
	return high < threshold ? small : { ...beside, state: "withheld", reason: { kind: "small" } };
}
