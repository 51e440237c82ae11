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

export const units = ["percentage", "aantal", "dagen", "euro", "jaar"] as const;
export type Unit = (typeof units)[number];

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

export const figureStatuses = ["definitief", "voorlopig"] as const;
export type FigureStatus = (typeof figureStatuses)[number];

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
	"toelichting",
] as const;
/**
 * Why a figure needs care. `reeksbreuk` means: counted otherwise than the periods before;
 * `andere-groep`: about other people than the same indicator elsewhere, so never compared.
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
}

/** `one` is for exactly one, where the language needs another verb; both hold {value}, {area} and perhaps {breakdown}. */
export interface SentenceTemplate {
	one?: string;
	other: string;
}

export interface FigureKey {
	indicator: string;
	place: string;
	/** "2023", "2024-H1" or a day such as "2025-01-01" */
	period: string;
	/** "" or one dimension with its value, such as "leeftijd=0-4" */
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

/** What may leave the server. `withheld` protects another figure; `missing` means that nobody knows. */
export type PublishedValue =
	| { state: "shown"; value: number }
	| { state: "small"; lessThan: number }
	| { state: "withheld" }
	| { state: "missing" };

/** The number itself, or null unless it is shown. */
export const shownNumber = (value: PublishedValue): number | null =>
	value.state === "shown" ? value.value : null;

/** What goes with a value, shown or not. */
export interface FigureContext {
	status: FigureStatus;
	/** Made up for the demo. */
	fictional: boolean;
	/** How many people answered a survey. */
	respondents: number | null;
	caveats: Caveat[];
}

export interface RawFigure extends FigureKey, FigureContext {
	value: RawValue | null;
}

export interface PublishedFigure extends FigureRef, FigureContext {
	value: PublishedValue;
}

/** Whether the values count human beings or households, so that a small one could point at somebody. */
export function countsPeople(indicator: { unit: Unit; population: Population }): boolean {
	return indicator.unit === "aantal" && indicator.population !== "geld" && indicator.population !== "zaken";
}
