import type { FigureCard, Place } from "./figure-card.ts";
import type { Population, PublishedValue } from "./figures.ts";

/**
 * hundred: people out of a hundred. bar: counts and amounts, beside what they are part of. grade: a mark from one to ten.
 * duration: time on a line. shares: what one whole is divided into.
 */
export type PictureKind = "hundred" | "bar" | "grade" | "duration" | "shares";

/** One value on a scale; `drawn` is null for what is not shown, which has no length. */
export interface PictureRow {
	id: string;
	place: Place;
	role: "own" | "compared" | "whole";
	value: PublishedValue;
	period: string;
	drawn: Drawn | null;
}

/** From where to where a number may lie; both are the same where it is one number. */
export interface Drawn {
	low: number;
	high: number;
}

/** What was aimed at, as a line across the rows. */
export interface PictureNorm {
	id: string;
	basis: FigureCard["beside"]["targets"][number]["basis"];
	value: number;
}

export type Picture =
	/** so many whole people are certain, and so many at most */
	| { kind: "hundred"; sure: number; most: number }
	| {
			kind: "bar" | "grade" | "duration";
			/** the ends of the scale */
			from: number;
			to: number;
			rows: PictureRow[];
			norms: PictureNorm[];
	  }
	/** each part's share in percents, in the order of the lists */
	| { kind: "shares"; parts: Share[] }
	/** the number is not shown, so nothing is drawn that could be measured */
	| { kind: "hidden"; of: PictureKind };

/** The picture that fits a figure's kind; null where none would say more than the number. */
export function pictureOf(card: FigureCard): Picture | null {
	const kind = kindOf(card);
	if (!kind) return null;
	if (kind === "shares") return sharesOf(card);
	const drawn = drawnOf(card.value);
	if (!drawn) return { kind: "hidden", of: kind };
	if (kind !== "hundred") return scaleOf(card, kind);
	if (drawn.low < 0 || drawn.high > 100) return null;
	return { kind, ...wholePeople(drawn) };
}

function kindOf({ indicator: { unit, kind, population } }: FigureCard): PictureKind | null {
	if (unit === "percentage") {
		if (kind !== "share") return null;
		return isOfPeople(population) ? "hundred" : "shares";
	}
	if (unit === "cijfer") return "grade";
	if (kind === "duration") return "duration";
	return kind === "count" || kind === "amount" ? "bar" : null;
}

export const isOfPeople = (population: Population): boolean =>
	population !== "geld" && population !== "zaken";

function drawnOf(value: PublishedValue): Drawn | null {
	if (value.state === "range") return { low: value.low, high: value.high };
	if (value.state !== "shown") return null;
	return { low: value.qualifier === "less_than" ? 0 : value.value, high: value.value };
}

/** Less than one in a hundred is one at most. */
function wholePeople({ low, high }: Drawn): { sure: number; most: number } {
	if (low === high && high >= 1) return { sure: Math.round(low), most: Math.round(high) };
	return { sure: high < 1 ? 0 : Math.round(low), most: Math.ceil(high) };
}

/** A count alone has nothing to be measured against, so it needs a second row or a line. */
function scaleOf(card: FigureCard, kind: "bar" | "grade" | "duration"): Picture | null {
	const rows: PictureRow[] = [
		{
			...{ id: card.place.id, place: card.place, role: "own", period: card.period },
			...{ value: card.value, drawn: drawnOf(card.value) },
		},
		...card.comparison.map(
			({ place, whole, period, value }): PictureRow => ({
				...{ id: place.id, place, role: whole ? "whole" : "compared", period },
				...{ value, drawn: drawnOf(value) },
			}),
		),
	];
	const norms = card.beside.targets.flatMap(({ period, breakdown, basis, document, aim }): PictureNorm[] =>
		period === card.period && breakdown === card.ref.breakdown && aim?.value != null
			? [{ id: `${basis} ${document}`, basis, value: aim.value }]
			: [],
	);
	if (kind === "grade") return { kind, from: 1, to: 10, rows, norms };
	const ends = [
		...rows.flatMap(({ drawn }) => (drawn ? [drawn.low, drawn.high] : [])),
		...norms.map(({ value }) => value),
	];
	const beside = rows.filter(({ drawn }) => drawn).length + norms.length;
	if (ends.some((end) => end < 0) || (kind === "bar" && beside < 2)) return null;
	return { kind, from: 0, to: Math.max(1, ...ends), rows, norms };
}

/** How far the printed parts of a whole may be off it by rounding. */
const roundingOfShares = 1.5;

interface Share {
	id: string;
	share: number;
}

/**
 * Only where every part is shown: what is left of a bar would tell the one that is not. Parts that do not make a whole are
 * no division of it.
 */
function sharesOf({ value, parts }: FigureCard): Picture | null {
	if (parts.length < 2) return drawnOf(value) ? null : { kind: "hidden", of: "shares" };
	const shown = parts.flatMap(shareOf);
	if (shown.length < parts.length) return { kind: "hidden", of: "shares" };
	return isWhole(shown) ? { kind: "shares", parts: shown } : null;
}

/** How people are divided over the same parts, where all of these are shown and make a whole. */
export function sharesOfPeople({ beside: { people }, parts }: FigureCard): Share[] | null {
	const shown = parts.flatMap(
		({ id }) => people?.parts.filter((part) => part.id === id).flatMap(shareOf) ?? [],
	);
	return shown.length === parts.length && isWhole(shown) ? shown : null;
}

const shareOf = ({ id, value }: { id: string; value: PublishedValue }): Share[] =>
	value.state === "shown" && value.qualifier !== "less_than" ? [{ id, share: value.value }] : [];

function isWhole(parts: Share[]): boolean {
	const sum = parts.reduce((total, { share }) => total + share, 0);
	return Math.abs(sum - 100) <= roundingOfShares && parts.every(({ share }) => share >= 0);
}
