import { relationsOverTime } from "../disclosure/over-time.ts";
import { cellId, type ProtectedIndicator, type ProtectedPlace } from "../disclosure/register.ts";
import { placesFromBelow } from "../disclosure/relate.ts";
import type { Constraint, Variable } from "../disclosure/system.ts";
import { type Group, partsOf, type Relation, relationsWithin } from "../disclosure/view.ts";
import type { FigureKey, PublishedValue } from "./figures.ts";

/** One version of a published figure. */
export interface PublishedVersion extends FigureKey {
	release: string;
	value: PublishedValue;
}

export interface PublishedSet {
	cells: { id: string; value: number | { lt: number } | null }[];
	/**
	 * The parts add up to the total, to within so much where they do not add up exactly. `overlapt`: each is at most the
	 * total, and together they are at least it. `deel`: together they are at most the total.
	 */
	relations: { total: string; parts: string[]; within?: number; adding?: "overlapt" | "deel" }[];
	percentages: { pct: number | null; decimals: number; numerator: string; denominator: string }[];
}

/** What shows now, and of each release before it what has been replaced since, under ids that end in "@" and the release. */
export interface Publication extends PublishedSet {
	earlier: ({ release: string } & PublishedSet)[];
}

/**
 * All published counts of people with everything that ties them together, now and before, so that anyone can try to work
 * out a hidden one. Figures that nobody knows are no cells, and a sum over places that lacks a known part is no relation.
 * @param versions every one that may be read, oldest release first
 */
export function toPublication(
	versions: PublishedVersion[],
	indicators: ProtectedIndicator[],
	places: ProtectedPlace[],
): Publication {
	const relate = relationsOf(new Map(indicators.map((one) => [one.id, one])), places);
	const now = new Map(versions.map((one) => [cellId(one), one]));
	const view = new Map<string, PublishedVersion>();
	const isReplaced = (one: PublishedVersion) => now.get(cellId(one)) !== one;
	const nameOf = (one: PublishedVersion) => `${cellId(one)}${isReplaced(one) ? `@${one.release}` : ""}`;
	const earlier: Publication["earlier"] = [];
	for (const [release, own] of byRelease(versions)) {
		for (const one of own) view.set(cellId(one), one);
		const replaced = new Set(own.filter(isReplaced));
		if (replaced.size > 0) earlier.push({ release, ...relate(view, nameOf, (one) => replaced.has(one)) });
	}
	return { ...relate(now, nameOf, () => true), earlier };
}

function byRelease(versions: PublishedVersion[]): Map<string, PublishedVersion[]> {
	const releases = new Map<string, PublishedVersion[]>();
	for (const one of versions) {
		const own = releases.get(one.release);
		if (own) own.push(one);
		else releases.set(one.release, [one]);
	}
	return releases;
}

/** Makes what tells the cells of a state of the register, and the relations that bear on one of those asked for. */
function relationsOf(indicators: Map<string, ProtectedIndicator>, places: ProtectedPlace[]) {
	const below = placesFromBelow(places);
	const partsAt = new Map(below.map(({ id, parts }) => [id, parts]));

	return (
		view: Map<string, PublishedVersion>,
		nameOf: (one: PublishedVersion) => string,
		isAsked: (one: PublishedVersion) => boolean,
	): PublishedSet => {
		const counted = (one: PublishedVersion) =>
			indicators.get(one.indicator)?.countsPeople === true && one.value.state !== "missing";
		const cells = [...view.values()].filter(counted);
		// Only which cells a relation is about is asked; the numbers of hidden ones are not known here.
		const variables = cells.map(
			(one): Variable => ({
				id: cellId(one),
				value: 0,
				low: 0,
				high: 0,
				need: 1,
				status: "hidden",
				cost: 0,
				isEarlier: false,
			}),
		);
		const at = new Map(cells.map((one, n) => [cellId(one), n]));
		const found: Relation[] = [];
		const groups = groupCells(cells);
		for (const { indicator: id, period, group } of groups.values()) {
			const indicator = indicators.get(id);
			if (!indicator) continue;
			const context = { indicator, period, places: below, roundedTo: 0, overlapping: false, variables };
			const given = { ...context, isEarlier: false, scale: 1, implied: () => -1 };
			found.push(...relationsWithin(group, given).filter(({ constraint }) => isWhole(constraint)));
		}
		for (const [series, periods] of seriesOf(cells)) {
			const indicator = indicators.get(series.split("|")[0] ?? "");
			const how = { roundedTo: 0, overlapping: false, isEarlier: false };
			if (indicator?.measure === "flow")
				found.push(...relationsOverTime(indicator, series, periods, variables, how));
		}
		for (const [n, one] of cells.entries()) {
			const slice = indicators.get(one.indicator)?.sliceOf;
			if (!slice) continue;
			const breakdown = [...partsOf(one.breakdown), ...partsOf(slice.breakdown)].sort().join(";");
			const same = at.get(cellId({ ...one, indicator: slice.indicator, breakdown }));
			if (same === undefined) continue;
			const terms = [
				{ variable: n, weight: 1 },
				{ variable: same, weight: -1 },
			];
			found.push({ id: "", constraint: { terms, low: 0, high: 0, kind: "slice", isEarlier: false } });
		}

		/** A sum over places is one when no wijk is missing in it. */
		function isWhole({ kind, terms }: Constraint): boolean {
			if (terms.some(({ variable }) => variable < 0)) return false;
			if (kind !== "places") return true;
			const total = terms.find(({ weight }) => weight < 0);
			const inside = partsAt.get(cells[total?.variable ?? -1]?.place ?? "") ?? [];
			const there = new Set(terms.map(({ variable }) => cells[variable]?.place));
			return terms.length === 2 || inside.every(({ id, level }) => level === "overig" || there.has(id));
		}

		const told = (n: number) => cells[n] as PublishedVersion;
		return {
			cells: cells.filter(isAsked).map((one) => ({ id: nameOf(one), value: toCell(one.value) })),
			relations: found
				.filter(({ constraint }) => constraint.terms.some(({ variable }) => isAsked(told(variable))))
				.map(({ constraint }) => toRelation(constraint, told, nameOf)),
			percentages: [...view.values()].flatMap((one) => percentageOf(one, indicators, view, nameOf, isAsked)),
		};
	};
}

function toCell(value: PublishedValue): number | { lt: number } | null {
	if (value.state === "shown") return value.qualifier === "less_than" ? { lt: value.value } : value.value;
	return value.state === "small" ? { lt: value.lessThan } : null;
}

function toRelation(
	{ terms, low, high }: Constraint,
	told: (n: number) => PublishedVersion,
	nameOf: (one: PublishedVersion) => string,
): PublishedSet["relations"][number] {
	const total = terms.find(({ weight }) => weight < 0)?.variable ?? -1;
	const parts = terms.filter(({ weight }) => weight > 0).map(({ variable }) => variable);
	const relation = { total: nameOf(told(total)), parts: parts.map((n) => nameOf(told(n))) };
	if (low !== high) return { ...relation, adding: Number.isFinite(low) ? "overlapt" : "deel" };
	const values = [...parts, total].map((n) => told(n).value);
	const shown = values.flatMap((value) => {
		const told = toCell(value);
		return typeof told === "number" ? told : [];
	});
	if (shown.length < values.length) return relation;
	const off = Math.abs(shown.slice(0, -1).reduce((sum, value) => sum + value, 0) - (shown.at(-1) ?? 0));
	return off === 0 ? relation : { ...relation, within: off };
}

function percentageOf(
	one: PublishedVersion,
	indicators: Map<string, ProtectedIndicator>,
	view: Map<string, PublishedVersion>,
	nameOf: (one: PublishedVersion) => string,
	isAsked: (one: PublishedVersion) => boolean,
): PublishedSet["percentages"] {
	const about = indicators.get(one.indicator);
	if (!about?.share) return [];
	const numerator = view.get(cellId({ ...one, indicator: about.share.numerator }));
	const denominator = view.get(cellId({ ...one, indicator: about.share.denominator }));
	if (!numerator || !denominator || ![one, numerator, denominator].some(isAsked)) return [];
	if (numerator.value.state === "missing" || denominator.value.state === "missing") return [];
	const told = toCell(one.value);
	const pct = typeof told === "number" ? told : null;
	const { decimals } = about;
	return [{ pct, decimals, numerator: nameOf(numerator), denominator: nameOf(denominator) }];
}

function groupCells(
	cells: PublishedVersion[],
): Map<string, { indicator: string; period: string; group: Group }> {
	const groups = new Map<string, { indicator: string; period: string; group: Group }>();
	for (const [n, { indicator, period, breakdown, place }] of cells.entries()) {
		const key = `${indicator}|${period}`;
		const found = groups.get(key) ?? { indicator, period, group: new Map() };
		groups.set(key, found);
		const inBreakdown = found.group.get(breakdown) ?? new Map<string, number>();
		found.group.set(breakdown, inBreakdown.set(place, n));
	}
	return groups;
}

function seriesOf(cells: PublishedVersion[]): Map<string, Map<string, number>> {
	const series = new Map<string, Map<string, number>>();
	for (const [n, { indicator, place, breakdown, period }] of cells.entries()) {
		const key = [indicator, place, breakdown].join("|");
		series.set(key, (series.get(key) ?? new Map<string, number>()).set(period, n));
	}
	return series;
}
