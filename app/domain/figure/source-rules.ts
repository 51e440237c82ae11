import type { SourceKind, TotalsKind } from "./figures.ts";

/** So many have to answer a survey of which nobody said how many. */
export const usualLeastRespondents = 50;

/** How the numbers of a source are to be read and told. */
export interface SourceReading {
	/** Fewer answers are too few to show; null or absent for a source that asks nobody. */
	leastRespondents?: number | null;
	/** To what its counts are rounded: 5 at the statistics office. */
	rounding: number | null;
	totals: TotalsKind;
}

/** Its counts are no exact ones. One of which only the totals are rounded prints its counts as they are. */
export const roundsCounts = ({ rounding }: Pick<SourceReading, "rounding">): boolean =>
	rounding !== null && rounding > 1;

export const isRounded = (source: Pick<SourceReading, "rounding" | "totals">): boolean =>
	roundsCounts(source) || source.totals === "rounded";

export const tooFewAnswered = (
	respondents: number | null,
	{ leastRespondents }: Pick<SourceReading, "leastRespondents">,
): boolean => respondents !== null && respondents < (leastRespondents ?? 0);

/** What is left of a number that too few answered for: nobody reads it, and what stood beside it goes along. */
export const tooFewAnswers = {
	value: null,
	qualifier: "exact",
	low: null,
	high: null,
	numerator: null,
	denominator: null,
	missing: "te-weinig-antwoorden",
	note: null,
} as const;

/** Worked out with a model and counted nowhere: how it moves says more of the model than of people. */
export const isModelled = (kind: SourceKind): boolean => kind === "model" || kind === "estimate";
