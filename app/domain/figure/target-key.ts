import type { FigureKey } from "./figures.ts";
import type { targetBases } from "./reading.ts";

/** What stays the same when a target is put right: the figure that it is for, on what it rests, and where that stands. */
export interface TargetKey extends FigureKey {
	basis: (typeof targetBases)[number];
	/** "" where none is named */
	document: string;
}

/** The one text of a target's key; its document comes last, since that may hold any sign. */
export const targetId = (key: TargetKey): string =>
	[key.indicator, key.place, key.period, key.breakdown, key.basis, key.document].join("|");
