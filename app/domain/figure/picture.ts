import type { CardTarget } from "./beside.ts";
import type { FigureCard, Place } from "./figure-card.ts";
import type { Population, PublishedValue } from "./figures.ts";
import type { Verdict } from "./told-target.ts";

/**
 * hundred: people out of a hundred. bar: counts and amounts, beside what they are part of. grade: a mark from one to ten.
 * duration: time on a line. shares: what one whole is divided into.
 */
export type PictureKind = "hundred" | "bar" | "grade" | "duration" | "shares";

/** One value on a scale; `drawn` is null for what is not shown, which has no length. */
export interface PictureRow {
	id: string;
	place: Place;
	/** `part` and `earlier` are of the own place, beside the same norm: another group, or another period */
	role: "own" | "part" | "earlier" | "compared" | "whole";
	/** the group that it is of, where groups stand beside each other */
	part: string | null;
	/** whether the norm was met; null where none stands beside it */
	verdict: Verdict | null;
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
	basis: CardTarget["basis"];
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

/**
 * The one number that a shade, a circle or a mark stands for: of a range its middle. Null for what has none, and for an
 * upper bound, which lies anywhere below.
 */
export function drawnNumber(value: PublishedValue): number | null {
	const drawn = drawnOf(value);
	if (!drawn || (value.state === "shown" && value.qualifier === "less_than")) return null;
	return (drawn.low + drawn.high) / 2;
}

/** Less than one in a hundred is one at most. */
function wholePeople({ low, high }: Drawn): { sure: number; most: number } {
	if (low === high && high >= 1) return { sure: Math.round(low), most: Math.round(high) };
	return { sure: high < 1 ? 0 : Math.round(low), most: Math.ceil(high) };
}

/** A count alone has nothing to be measured against, so it needs a second row or a line. */
function scaleOf(card: FigureCard, kind: "bar" | "grade" | "duration"): Picture | null {
	const ofPeriod = ownTargets(card);
	const groups = kind === "duration" ? groupsBesideNorm(card) : [];
	const norms = normsIn([...ofPeriod, ...groups]);
	const rows: PictureRow[] = [
		{
			...{ id: card.place.id, place: card.place, role: "own", period: card.period },
			...{ value: card.value, drawn: drawnOf(card.value) },
			part: groups.length > 0 ? (card.breakdown?.label ?? null) : null,
			verdict: verdictOf(ofPeriod.find(isNorm)),
		},
		...groups.map((target): PictureRow => {
			const part = card.parts.find(({ id }) => id === target.breakdown)?.label ?? null;
			return rowBesideNorm(card, target, { id: target.breakdown, role: "part", part });
		}),
		...(kind === "duration" ? otherPeriodsOf(card, norms) : []).map((target) =>
			rowBesideNorm(card, target, { id: `${card.place.id} ${target.period}`, role: "earlier", part: null }),
		),
		...card.comparison.map(
			({ place, whole, period, value }): PictureRow => ({
				...{ id: place.id, place, role: whole ? "whole" : "compared", period },
				...{ value, drawn: drawnOf(value), part: null, verdict: null },
			}),
		),
	];
	if (kind === "grade") return { kind, from: 1, to: 10, rows, norms };
	const ends = [
		...rows.flatMap(({ drawn }) => (drawn ? [drawn.low, drawn.high] : [])),
		...norms.map(({ value }) => value),
	];
	const beside = rows.filter(({ drawn }) => drawn).length + norms.length;
	if (ends.some((end) => end < 0) || (kind === "bar" && beside < 2)) return null;
	return { kind, from: 0, to: Math.max(1, ...ends), rows, norms };
}

const isNorm = ({ basis, aim }: CardTarget): boolean => basis === "wettelijke-norm" && aim?.value != null;
const verdictOf = (target: CardTarget | undefined): Verdict | null =>
	target ? (target.said ?? target.computed) : null;

const ownTargets = ({ ref, period, beside }: FigureCard): CardTarget[] =>
	beside.targets.filter((one) => one.period === period && one.breakdown === ref.breakdown);

/** Other groups that have a norm in the same period. */
const groupsBesideNorm = ({ period, beside }: FigureCard): CardTarget[] =>
	beside.ofParts.filter((one) => one.period === period && isNorm(one));

/** What it was in other periods that had the same norm: beside another one it would be measured wrongly. */
const otherPeriodsOf = ({ period, ref, beside }: FigureCard, norms: PictureNorm[]): CardTarget[] =>
	beside.targets.filter(
		(one) =>
			one.period !== period &&
			one.breakdown === ref.breakdown &&
			isNorm(one) &&
			norms.some(({ basis, value }) => basis === one.basis && value === one.aim?.value),
	);

const rowBesideNorm = (
	{ place }: FigureCard,
	target: CardTarget,
	about: Pick<PictureRow, "id" | "role" | "part">,
): PictureRow => ({
	...{ ...about, place, period: target.period, value: target.figure },
	...{ drawn: drawnOf(target.figure), verdict: verdictOf(target) },
});

/** Each aim with one value, once. */
function normsIn(targets: CardTarget[]): PictureNorm[] {
	const norms = new Map<string, PictureNorm>();
	for (const { basis, aim } of targets) {
		if (aim?.value == null) continue;
		const id = `${basis} ${aim.value}`;
		norms.set(id, { id, basis, value: aim.value });
	}
	return [...norms.values()];
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
