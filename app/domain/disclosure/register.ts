import type { FigureKey } from "../figure/figures.ts";
import type { DimensionValues } from "./value-tree.ts";

/** How far the register of releases is: how many have been published, and how many of these undone. Both only grow. */
export interface RegisterMoment {
	sequence: number;
	undone: number;
}

/** Whether nothing was published or undone between the two. */
export const isSameMoment = (a: RegisterMoment, b: RegisterMoment): boolean =>
	a.sequence === b.sequence && a.undone === b.undone;

/** What the protection knows of one indicator. Plain data, so that tests make it by the thousand. */
export interface ProtectedIndicator {
	id: string;
	/** Only counts and amounts add up over places; a share may add up to a hundred over a dimension. */
	kind: "count" | "amount" | "share" | "other";
	/** A small value could point at somebody. */
	countsPeople: boolean;
	/** A nought may be told; then a small value that is none is withheld without a limit. */
	openZero: boolean;
	decimals: number;
	/** Flows add up over time; null where nobody said. */
	measure: "stock" | "flow" | null;
	/** How the parts of its dimensions add up; what is not named here is taken to add up. */
	dimensions: {
		id: string;
		adding: "telt-op" | "overlapt" | "deel" | null;
		/** All that is known of its values; what files name beside them stands under the whole. */
		values?: DimensionValues;
	}[];
	/** A percentage of our own computing: the indicators of its two counts. */
	share?: { numerator: string; denominator: string } | undefined;
	/** The counts that an amount, a mean or a share is about. */
	standsOn?: string[] | undefined;
	/** It equals a slice of another: "wor-jeugd" is "doelgroep=jeugd" of all requests. */
	sliceOf?: { indicator: string; breakdown: string } | undefined;
	/** It is the difference of another with the same period a year before. */
	changeOf?: string | undefined;
}

export interface ProtectedPlace {
	id: string;
	level: string;
	/** The gemeente of a wijk, the wijk of a buurt. */
	parent: string | null;
}

export type CellState = "shown" | "small" | "withheld" | "missing";

export interface DeliveredCell extends FigureKey {
	/** null is missing, or is no single number: it is then no part of any sum */
	value: number | null;
	/** of a survey's answer */
	respondents?: number | null;
	/** What the source itself divided. */
	numerator?: number | null;
	denominator?: number | null;
	/** It has no number since it cannot be: nobody is meant by it. */
	cannotBe?: boolean;
	/** No delivery holds it; others tell it. */
	implied?: boolean;
	/** As it was published; absent in the delivery that is to be protected. */
	state?: CellState;
	/** Below what it is when it is small, as it was published. */
	lessThan?: number | null;
}

/** One release: what came in, and of an earlier one what was published of it. */
export interface Delivery {
	release: string;
	/** Whose it is. */
	source?: string;
	/** Counts of people below this are small. */
	threshold: number;
	/** Its source printed everything already: known to all, and shown as it is. */
	alreadyPublic: boolean;
	/** To what its source rounds: 5 at the statistics office. */
	rounding: number | null;
	totals: "exact" | "rounded" | "overlapping";
	/** Answers of fewer people than this are too few to tell. */
	leastRespondents?: number | null;
	/** From this release on it shows no more, since it was undone, and the ones before it show again. */
	undoneBefore?: string | undefined;
	/** When it was published, and from when on everybody may read it, in milliseconds; infinite while nobody said. */
	publishedAt?: number;
	publicFrom?: number;
	cells: DeliveredCell[];
}

/** Everything that was ever published, oldest first, with the release that is to be protected as the last. */
export interface Register {
	indicators: ProtectedIndicator[];
	places: ProtectedPlace[];
	deliveries: Delivery[];
}

/** One text for a key: "wor-jeugd|zeist-oost|2024|", as the publication names its cells. */
export const cellId = (key: FigureKey): string =>
	[key.indicator, key.place, key.period, key.breakdown].join("|");

/** Why a cell is not shown. */
export type WithheldReason =
	/** fewer people than the threshold */
	| { kind: "small" }
	/** with it, these could be worked out */
	| { kind: "protects"; cells: string[] }
	/** it is about a count that is not shown */
	| { kind: "stands-on"; cells: string[] }
	/** a percentage of so few that it comes down to a small count */
	| { kind: "few-answers" }
	/** it was not shown before and is the same */
	| { kind: "as-before" }
	/** Fewer people than the threshold came or went since the release before. */
	| { kind: "small-change"; cells: string[] };
