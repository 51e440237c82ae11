import { relationsOverTime, yearBefore } from "./over-time.ts";
import {
	cellId,
	type Delivery,
	type ProtectedIndicator,
	type ProtectedPlace,
	type Register,
} from "./register.ts";
import { type Constraint, makeConstraint, type Variable } from "./system.ts";
import { type Group, partsOf, type Relation, relationsWithin } from "./view.ts";

/** All that is known of the numbers so far. */
export interface RelationBook {
	variables: Variable[];
	constraints: Constraint[];
	/** By what a relation is about, each version that it had. */
	history: Map<string, Constraint[]>;
	changes: { before: Constraint; after: Constraint }[];
	violated: { id: string; by: number }[];
}

/** A cell's id taken apart again. */
interface Located {
	id: string;
	indicator: string;
	place: string;
	period: string;
	breakdown: string;
	variable: number;
}

/**
 * Makes what writes down, after each delivery, the relations that it bears on. They hold in each state that the register
 * had: whoever read it then knows them still.
 */
export function relateAll(register: Register, book: RelationBook, scaleOf: (indicator: string) => number) {
	const indicators = new Map(register.indicators.map((one) => [one.id, one]));
	const places = placesFromBelow(register.places);
	const linked = linkedIndicators(register.indicators);
	const known = new Set<string>();
	const impliedTotals = new Map<string, number>();
	const { variables } = book;

	function note({ id, constraint }: Relation): void {
		const { terms, low, high } = constraint;
		const key = `${terms.map(({ variable, weight }) => `${variable}*${weight}`).sort()} ${low} ${high}`;
		if (known.has(key)) return;
		known.add(key);
		book.constraints.push(constraint);
		const history = book.history.get(id) ?? [];
		// Whoever kept any of them can compare.
		if (!constraint.isEarlier) for (const before of history) book.changes.push({ before, after: constraint });
		book.history.set(id, [...history, constraint]);
		if (constraint.violatedBy) book.violated.push({ id, by: constraint.violatedBy });
	}

	/** A total that nobody delivered is taken as known to all, unless it is small itself. */
	function implied(id: string, value: number, threshold: number, isEarlier: boolean): number {
		const key = `${id} ${value}`;
		const before = impliedTotals.get(key);
		if (before !== undefined) return before;
		const status = value < threshold ? ("hidden" as const) : ("known" as const);
		const bounds = { low: 0, high: Number.POSITIVE_INFINITY };
		const total = {
			id: `implied:${id}`,
			value,
			...bounds,
			need: 1,
			status,
			cost: 0,
			isEarlier,
			virtual: true,
		};
		const made = variables.push(total) - 1;
		impliedTotals.set(key, made);
		return made;
	}

	/** A number that nobody delivered and that nobody may work out. */
	function restOf(id: string, value: number, need: number, isEarlier: boolean): number {
		const key = `${id} ${value}`;
		const before = impliedTotals.get(key);
		if (before !== undefined) return before;
		const bounds = { low: 0, high: Number.POSITIVE_INFINITY };
		const rest = { id, value, ...bounds, need, status: "hidden" as const, cost: 0, isEarlier, virtual: true };
		const made = variables.push(rest) - 1;
		impliedTotals.set(key, made);
		return made;
	}

	return (delivery: Delivery, view: Map<string, number>, isNewest: boolean): void => {
		const isEarlier = !isNewest || delivery.alreadyPublic;
		const touched = new Set(delivery.cells.flatMap(({ indicator }) => linked.get(indicator) ?? indicator));
		const located = [...view].flatMap(([id, variable]): Located[] => {
			const [indicator = "", place = "", period = "", breakdown = ""] = id.split("|");
			return touched.has(indicator) ? [{ id, indicator, place, period, breakdown, variable }] : [];
		});
		const roundedTo = (indicator: ProtectedIndicator) =>
			delivery.totals === "rounded" ? (delivery.rounding ?? 1) : indicator.kind === "count" ? 0 : 1;
		const overlapping = delivery.totals === "overlapping";

		for (const [key, group] of groupsOf(located)) {
			const [id = "", period = ""] = key.split("|");
			const indicator = indicators.get(id);
			if (!indicator) continue;
			const context = { indicator, period, places, overlapping, variables, isEarlier, scale: scaleOf(id) };
			const total = (place: string, breakdown: string, value: number) =>
				implied(cellId({ indicator: id, place, period, breakdown }), value, delivery.threshold, isEarlier);
			const given = { ...context, roundedTo: roundedTo(indicator), implied: total };
			for (const relation of relationsWithin(group, given)) note(relation);
		}
		for (const [series, cells] of seriesOf(located)) {
			const indicator = indicators.get(series.split("|")[0] ?? "");
			if (!indicator || cells.size < 2) continue;
			const rest = (id: string, value: number, need: number) => restOf(id, value, need, isEarlier);
			const how = { roundedTo: roundedTo(indicator), overlapping, isEarlier, rest };
			for (const relation of relationsOverTime(indicator, series, cells, variables, how)) note(relation);
		}
		for (const cell of located) {
			const indicator = indicators.get(cell.indicator);
			if (indicator) for (const relation of relationsBetween(cell, indicator)) note(relation);
		}

		/** What a cell says of the same place in other indicators. */
		function relationsBetween(cell: Located, indicator: ProtectedIndicator): Relation[] {
			const at = (key: Partial<Located>) => view.get(cellId({ ...cell, ...key }));
			const one = { variable: cell.variable, weight: 1 };
			const found: Relation[] = [];
			const { sliceOf, changeOf, share } = indicator;
			if (sliceOf) {
				const parts = [...partsOf(cell.breakdown), ...partsOf(sliceOf.breakdown)].sort();
				const same = at({ indicator: sliceOf.indicator, breakdown: parts.join(";") });
				const terms = [one, { variable: same ?? 0, weight: -1 }];
				if (same !== undefined) found.push(exactly(`slice|${cell.id}`, "slice", terms));
			}
			if (changeOf) {
				const before = yearBefore(cell.period);
				const then = before === null ? undefined : at({ indicator: changeOf, period: before });
				const now = at({ indicator: changeOf });
				const terms = [one, { variable: then ?? 0, weight: 1 }, { variable: now ?? 0, weight: -1 }];
				if (then !== undefined && now !== undefined)
					found.push(exactly(`change|${cell.id}`, "change", terms));
			}
			const counted = share && at({ indicator: share.numerator });
			const whole = share && at({ indicator: share.denominator });
			// A share that can still be withheld is, together with its counts; one that was shown ties them for ever.
			if (counted !== undefined && whole !== undefined && variables[cell.variable]?.status === "known")
				found.push(...shareOf(cell, counted, whole));
			return found;
		}

		function exactly(id: string, kind: Constraint["kind"], terms: Constraint["terms"]): Relation {
			return { id, constraint: makeConstraint(variables, { terms, low: 0, high: 0, kind, isEarlier }) };
		}

		/** pct - half <= 100 x counted / whole <= pct + half, in whole numbers. */
		function shareOf({ id, indicator, variable }: Located, counted: number, whole: number): Relation[] {
			const scale = scaleOf(indicator);
			const percent = variables[variable]?.value ?? 0;
			const sides = [
				{ weight: 1 - 2 * percent, low: 0, high: Number.POSITIVE_INFINITY },
				{ weight: -1 - 2 * percent, low: Number.NEGATIVE_INFINITY, high: 0 },
			];
			return sides.map(({ weight, low, high }, n) => ({
				id: `share|${id}|${n}`,
				constraint: makeConstraint(variables, {
					terms: [
						{ variable: counted, weight: 200 * scale },
						{ variable: whole, weight },
					],
					low,
					high,
					kind: "share",
					isEarlier,
				}),
			}));
		}
	};
}

function groupsOf(cells: Located[]): Map<string, Group> {
	const groups = new Map<string, Group>();
	for (const { indicator, period, breakdown, place, variable } of cells) {
		const key = `${indicator}|${period}`;
		const group: Group = groups.get(key) ?? new Map();
		groups.set(key, group);
		const places = group.get(breakdown) ?? new Map<string, number>();
		group.set(breakdown, places.set(place, variable));
	}
	return groups;
}

function seriesOf(cells: Located[]): Map<string, Map<string, number>> {
	const series = new Map<string, Map<string, number>>();
	for (const { indicator, place, breakdown, period, variable } of cells) {
		const key = [indicator, place, breakdown].join("|");
		const periods = series.get(key) ?? new Map<string, number>();
		series.set(key, periods.set(period, variable));
	}
	return series;
}

/** Each place that has others in it, the deepest first: a wijk is added up before its gemeente. */
export function placesFromBelow(places: ProtectedPlace[]): { id: string; parts: ProtectedPlace[] }[] {
	const parents = new Map(places.map(({ id, parent }) => [id, parent]));
	const depth = (id: string): number => {
		const seen = new Set<string>();
		let at: string | null = id;
		for (; at && !seen.has(at); at = parents.get(at) ?? null) seen.add(at);
		return seen.size;
	};
	return places
		.map(({ id }) => ({ id, depth: depth(id), parts: places.filter(({ parent }) => parent === id) }))
		.filter(({ parts }) => parts.length > 0)
		.sort((a, b) => b.depth - a.depth);
}

/** By indicator, those that it is counted in or that are counted in it, itself included. */
export function linkedIndicators(indicators: ProtectedIndicator[]): Map<string, string[]> {
	const groups = new Map(indicators.map(({ id }) => [id, new Set([id])]));
	for (const { id, share, sliceOf, changeOf, standsOn } of indicators) {
		const others = [share?.numerator, share?.denominator, sliceOf?.indicator, changeOf, ...(standsOn ?? [])];
		const joined = new Set<string>();
		for (const one of [id, ...others]) for (const each of groups.get(one ?? "") ?? []) joined.add(each);
		for (const one of joined) groups.set(one, joined);
	}
	return new Map([...groups].map(([id, all]) => [id, [...all]]));
}
