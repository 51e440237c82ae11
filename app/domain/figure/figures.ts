import type { Localised } from "../localised.ts";

export const placeLevels = [
	"wijk",
	"buurt",
	"overig",
	"gemeente",
	"regio",
	"provincie",
	"land",
	"groep",
] as const;
/**
 * `overig` is the part of a gemeente whose wijk nobody registered: it has values but no spot on the map. A `groep` is what
 * a source compares with, such as "17 vergelijkbare gemeenten".
 */
export type PlaceLevel = (typeof placeLevels)[number];

export const units = [
	"percentage",
	"aantal",
	"dagen",
	"weken",
	"uur",
	"euro",
	"jaar",
	"cijfer",
	"index",
	"verhouding",
] as const;
/** `cijfer` is a mark out of ten, `verhouding` one number for each of another. */
export type Unit = (typeof units)[number];

export const indicatorKinds = [
	"count",
	"share",
	"mean",
	"amount",
	"duration",
	"grade",
	"index",
	"ratio",
] as const;
/** What sort of number it is: counts and amounts grow with the place, the others can be compared between places. */
export type IndicatorKind = (typeof indicatorKinds)[number];

/** The sorts of number that a unit can count, first the one that it nearly always is. */
export const kindsOfUnit: Record<Unit, readonly [IndicatorKind, ...IndicatorKind[]]> = {
	percentage: ["share", "index", "ratio"],
	aantal: ["count", "mean", "ratio"],
	dagen: ["duration", "mean", "amount"],
	weken: ["duration", "mean", "amount"],
	uur: ["duration", "mean", "amount"],
	euro: ["amount", "mean"],
	jaar: ["mean", "duration"],
	cijfer: ["grade", "mean"],
	index: ["index"],
	verhouding: ["ratio"],
};

/** Stock: how things stand at a moment. Flow: what happened in a period, so that months add up to a year. */
export const measures = ["stock", "flow"] as const;
export type Measure = (typeof measures)[number];

export const addings = ["telt-op", "overlapt", "deel"] as const;
/**
 * How the parts of a dimension add up. `telt-op`: exactly to the whole. `overlapt`: somebody may stand in several parts.
 * `deel`: the named parts do not cover all. Only `telt-op` gives a sum, a share or a rest.
 */
export type Adding = (typeof addings)[number];

export const sourceKinds = ["register", "survey", "model", "estimate", "finance", "forecast"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Under what others may use the figures of a source: given away, or with its publisher's name. */
export const licences = ["cc0", "cc-by"] as const;
export type Licence = (typeof licences)[number];

/** How the totals of a source relate to their parts. */
export const totalsKinds = ["exact", "rounded", "overlapping"] as const;
export type TotalsKind = (typeof totalsKinds)[number];

/** Whom or what an indicator is about. Figures about different populations are never set side by side. */
export const populations = [
	"kinderen",
	"jongeren",
	"gezinnen",
	"volwassenen",
	"inwoners",
	"mantelzorgers",
	"clienten",
	"geld",
	"zaken",
] as const;
export type Population = (typeof populations)[number];

export const figureStatuses = ["definitief", "voorlopig", "raming", "prognose"] as const;
export type FigureStatus = (typeof figureStatuses)[number];

export const qualifiers = ["exact", "about", "less_than", "range"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const missingReasons = [
	"geen-gegevens",
	"niet-gevraagd",
	"te-weinig-antwoorden",
	"nog-niet-bekend",
	"kan-niet",
	"geheim",
] as const;
/** Why there is no number: missing is never nought. */
export type MissingReason = (typeof missingReasons)[number];

export const directions = ["hoger-is-beter", "lager-is-beter", "geen"] as const;
export type Direction = (typeof directions)[number];

export const caveatKinds = [
	"voorlopig",
	"reeksbreuk",
	"registratie-effect",
	"klein-aantal",
	"afgerond",
	"lage-respons",
	"ander-peiljaar",
	"andere-groep",
	"jaar-onbekend",
	"niet-volledig",
	"model",
	"toelichting",
] as const;
/**
 * Why a figure needs care. `reeksbreuk` means: counted otherwise than the periods before;
 * `andere-groep`: about other people than the same indicator elsewhere, so never compared; `model`: worked out and not
 * counted, so no change over time is told.
 */
export type CaveatKind = (typeof caveatKinds)[number];

export interface Caveat {
	kind: CaveatKind;
	/** What is particular to this figure; the kind itself has its own sentence in every language. */
	text?: Localised;
}

/** How an indicator hangs together with others; the protection of small numbers follows these ties. */
export interface IndicatorRelation {
	/** The wijken (with "overig") add up to the gemeente. */
	sumOverWijken?: boolean;
	/** A percentage that we compute ourselves: the indicators of its two counts. */
	share?: { numerator: string; denominator: string };
	/** The counts that an amount or a mean is about: where one of them is not shown, neither is it. */
	standsOn?: string[];
	/** It is a slice of another indicator under a name of its own: "wor-jeugd" is "doelgroep=jeugd" of all requests. */
	sliceOf?: { indicator: string; breakdown: string };
}

/** `one` is for exactly one, where the language needs another verb; both hold {value}, {area} and perhaps {breakdown}. */
export interface SentenceTemplate {
	one?: string;
	other: string;
}

export interface FigureKey {
	indicator: string;
	place: string;
	/** as period.ts reads it: "2023", "2024-Q4", "2025-01-01" */
	period: string;
	/** as breakdown.ts reads it: "", "leeftijd=0-4", "aanbieder=x;leeftijd=0-4" */
	breakdown: string;
}

/** A figure as it was published at one time: what a contribution stays bound to. */
export interface FigureRef extends FigureKey {
	release: string;
}

/** For whom figures are read: everybody, or the people of these sessions, who may be shown a release before the rest. */
export type Audience = "public" | { sessions: string[] };

declare const raw: unique symbol;
/**
 * A value before protection. Only the import and `disclose` may hold one:
 * the brand keeps it out of every type that reaches a page, a document or the API.
 */
export type RawValue = number & { readonly [raw]: true };

export function rawValue(value: number): RawValue {
	return value as RawValue;
}

/**
 * What may leave the server. A `range` is all that its source gives; `withheld` protects another figure; `missing` means
 * that there is no number.
 */
export type PublishedValue =
	| ShownValue
	| { state: "range"; low: number; high: number }
	| { state: "small"; lessThan: number }
	| { state: "withheld" }
	| { state: "missing"; reason?: MissingReason };

export interface ShownValue {
	state: "shown";
	value: number;
	/** absent where the number is exact */
	qualifier?: "about" | "less_than";
	/** the source's own interval around it */
	low?: number;
	high?: number;
	/** What the source prints where its own arithmetic differs: "71%" beside 71,3. */
	printed?: string;
}

/** The number itself, or null unless it is shown. */
export const shownNumber = (value: PublishedValue): number | null =>
	value.state === "shown" ? value.value : null;

/** The number of a shown value that is exactly that: no limit, and not about so much. */
export const exactNumber = (value: PublishedValue): number | null =>
	value.state === "shown" && !value.qualifier ? value.value : null;

/** What goes with a value, shown or not. */
export interface FigureContext {
	status: FigureStatus;
	/** Made up for the demo. */
	fictional: boolean;
	/** The last day that is in it, where the period was not yet over. */
	completeUntil: string | null;
	/** How many people answered a survey. */
	respondents: number | null;
	caveats: Caveat[];
}

export interface RawFigure extends FigureKey, FigureContext {
	value: RawValue | null;
	qualifier: Qualifier;
	low: RawValue | null;
	high: RawValue | null;
	/** What the source itself divided, where it says so. */
	numerator: RawValue | null;
	denominator: RawValue | null;
	/** Why there is no value; null where there is one, or where nobody said why. */
	missing: MissingReason | null;
	/** A remark of the source beside this value; it goes out with a shown value only. */
	note: Localised | null;
	printed: string | null;
}

export interface PublishedFigure extends FigureRef, FigureContext {
	value: PublishedValue;
	/** A remark of the source beside this value; null unless the value is shown. */
	note: Localised | null;
}

/** Whether the values count human beings or households, so that a small one could point at somebody. */
export function countsPeople(indicator: { unit: Unit; population: Population }): boolean {
	return indicator.unit === "aantal" && indicator.population !== "geld" && indicator.population !== "zaken";
}

/** Measured, not counted: "1.200" may then be one and a fifth. */
export const isMeasured = ({ unit }: { unit: Unit }): boolean => unit !== "aantal" && unit !== "euro";

/** What goes with a value of which its source says nothing in particular. */
export const plainFigure = {
	qualifier: "exact",
	low: null,
	high: null,
	numerator: null,
	denominator: null,
	missing: null,
	note: null,
	printed: null,
	status: "definitief",
	fictional: false,
	completeUntil: null,
	respondents: null,
	caveats: [],
} satisfies Omit<RawFigure, keyof FigureKey | "value">;
