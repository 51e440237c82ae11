import { cellId, type DeliveredCell, type Delivery, type Register, type WithheldReason } from "./register.ts";
import { type RelationBook, relateAll } from "./relate.ts";
import { type Constraint, makeConstraint, type System, type Variable } from "./system.ts";
import { type CellContext, reasonOf, variableOf } from "./variable-of.ts";

/** A register as an attacker has it, and what the protection has to decide about the newest delivery. */
export interface Attackable {
	system: System;
	/** Of each cell of the newest delivery that has a number: its variable. */
	cells: Map<string, number>;
	/** Why a variable is hidden from the start. */
	reasons: Map<number, WithheldReason>;
	/** What goes with the others when one of them is not shown. */
	standsOn: { variable: number; on: number[] }[];
	/** The same relation before and after the newest delivery, where it changed. */
	changes: { before: Constraint; after: Constraint }[];
	/** Relations in which the source's own numbers do not agree, and by how much. */
	violated: { id: string; by: number }[];
}

/**
 * Writes a register down as what an attacker can write down. Each cell is an unknown per value that it had: two releases
 * share it where the raw value did not change, and nobody knows how it changed but by what is published.
 * @throws when a cell's indicator is not among the register's
 */
export function buildSystem(register: Register): Attackable {
	const variables: Variable[] = [];
	const contextOf = cellContexts(register);
	const book: RelationBook = { variables, constraints: [], history: new Map(), changes: [], violated: [] };
	const relate = relateAll(register, book, contextOf.scaleOf);
	const newest = new Map<string, number>();
	/** By cell and value: a number that comes back after a correction or an undo is the one that it was. */
	const versions = new Map<string, number>();
	const ofDelivery: Map<string, number>[] = [];
	const reasons = new Map<number, WithheldReason>();
	const last = register.deliveries.length - 1;

	/**
	 * The version that a number is again: the one before, or one that was not shown when it had this value. One that was
	 * shown longer ago only happens to be as large.
	 */
	const sameVersion = (id: string, value: number): number | undefined => {
		const before = newest.get(id);
		if (before !== undefined && variables[before]?.value === value) return before;
		const older = versions.get(`${id} ${value}`);
		return older !== undefined && variables[older]?.status === "hidden" ? older : undefined;
	};

	for (const [n, delivery] of register.deliveries.entries()) {
		const isNewest = n === last;
		const own = new Map<string, number>();
		const dropped: string[] = [];
		for (const cell of delivery.cells) {
			const id = cellId(cell);
			if (cell.value === null || (cell.state === "missing" && !cell.implied)) {
				dropped.push(id);
				continue;
			}
			const numbered = { ...cell, value: cell.value };
			const context = contextOf(numbered, delivery, isNewest);
			const made = variableOf(`${id}@${delivery.release}`, numbered, context);
			const before = sameVersion(id, made.value);
			const at = before ?? variables.push(made) - 1;
			if (before !== undefined) learn(variables[before] as Variable, made);
			versions.set(`${id} ${made.value}`, at);
			if (isNewest) {
				const reason = reasonOf(cell, context);
				const variable = variables[at] as Variable;
				if (reason) reasons.set(at, reason);
				else if (variable.status === "hidden" && !variable.virtual) reasons.set(at, { kind: "as-before" });
			}
			newest.set(id, at);
			own.set(id, at);
		}
		ofDelivery.push(own);
		for (const isSeen of waysToSee(register.deliveries.slice(0, n), delivery))
			relate(delivery, viewAt(register, ofDelivery, dropped, isSeen), isNewest);
	}
	const cells = ofDelivery[last] ?? new Map();
	addRests(book);
	const { constraints, changes, violated } = book;
	const standsOn = tiesOf(register, cells, newest);
	return { system: { variables, constraints }, cells, reasons, standsOn, changes, violated };
}

/** The same number again: what was shown once is known, what was not shown stays so. */
function learn(known: Variable, again: Variable): void {
	if (again.status === "known") known.status = "known";
	else if (again.status === "hidden" && known.status === "open") known.status = "hidden";
	known.need = Math.max(known.need, again.need);
}

/** What shows after the newest of these deliveries: of each cell the newest version that was not undone by then. */
function viewAt(
	register: Register,
	ofDelivery: Map<string, number>[],
	dropped: string[],
	isSeen: (delivery: Delivery) => boolean,
): Map<string, number> {
	const now = ofDelivery.length - 1;
	const indexOf = (release: string) => register.deliveries.findIndex((one) => one.release === release);
	const view = new Map<string, number>();
	for (const [n, cells] of ofDelivery.entries()) {
		const undone = register.deliveries[n]?.undoneBefore;
		if (undone !== undefined && indexOf(undone) <= now) continue;
		if (n < now && !isSeen(register.deliveries[n] as Delivery)) continue;
		for (const [id, variable] of cells) view.set(id, variable);
	}
	for (const id of dropped) view.delete(id);
	return view;
}

/** More releases at once than these are under embargo for nobody. */
const mostEmbargoes = 4;

/**
 * What people may have seen when a release was published: who was at an evening knows what was under embargo for it, who was
 * at two knows both, and others read the release beside what was there before. Of many embargoes each by itself counts,
 * all of them and none.
 */
function waysToSee(before: Delivery[], delivery: Delivery): ((one: Delivery) => boolean)[] {
	const hidden = before.filter((one) => isUnderEmbargo(one, delivery));
	const ways =
		hidden.length > mostEmbargoes
			? [hidden, ...hidden.map((one) => [one]), []]
			: hidden.reduce<Delivery[][]>((all, one) => all.flatMap((some) => [[...some, one], some]), [[]]);
	return ways.map((seen) => (one) => !hidden.includes(one) || seen.includes(one));
}

/** Whether one release was still under embargo when another was published, which is now for the one to come. */
const isUnderEmbargo = ({ publicFrom }: Delivery, { publishedAt }: Delivery): boolean =>
	publicFrom !== undefined && publishedAt !== undefined && publicFrom > publishedAt;

type ContextOf = {
	(cell: DeliveredCell & { value: number }, delivery: Delivery, isNewest: boolean): CellContext;
	scaleOf(indicator: string): number;
};

function cellContexts(register: Register): ContextOf {
	const indicators = new Map(register.indicators.map((one) => [one.id, one]));
	const levels = new Map(register.places.map(({ id, level }) => [id, level]));
	const decimals = new Map<string, number>();
	const thresholds = new Map<string, number>();
	const largest = new Map<string, number>();
	const values = new Map<string, number>();
	for (const delivery of register.deliveries)
		for (const cell of delivery.cells) {
			const { indicator, value } = cell;
			if (value === null) continue;
			values.set(cellId(cell), value);
			decimals.set(indicator, Math.max(decimals.get(indicator) ?? 0, decimalsIn(value)));
			thresholds.set(indicator, Math.max(thresholds.get(indicator) ?? 0, delivery.threshold));
			largest.set(indicator, Math.max(largest.get(indicator) ?? 0, Math.abs(value)));
		}
	const scaleOf = (id: string) => 10 ** Math.max(decimals.get(id) ?? 0, decimalsOf(indicators.get(id)));
	const contextOf = (cell: DeliveredCell, delivery: Delivery, isNewest: boolean): CellContext => {
		const indicator = indicators.get(cell.indicator);
		if (!indicator) throw new Error(`The indicator "${cell.indicator}" is unknown to the protection`);
		const { share } = indicator;
		const counted = share && values.has(cellId({ ...cell, indicator: share.numerator }));
		const whole =
			share && !counted ? values.get(cellId({ ...cell, indicator: share.denominator })) : undefined;
		const scale = scaleOf(indicator.id);
		return {
			indicator,
			delivery,
			scale,
			threshold: thresholds.get(indicator.id) ?? delivery.threshold,
			largest: (largest.get(indicator.id) ?? 0) * scale,
			level: levels.get(cell.place),
			isNewest,
			of: cell.respondents ?? cell.denominator ?? whole ?? null,
		};
	};
	return Object.assign(contextOf, { scaleOf });
}

/** A share's printed decimals count for its rounding; other numbers are as fine as they come. */
const decimalsOf = (indicator: { kind: string; decimals: number } | undefined): number =>
	indicator?.kind === "share" ? indicator.decimals : 0;

const decimalsIn = (value: number): number => {
	for (let digits = 0; digits < 6; digits += 1)
		if (Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-9) return digits;
	return 6;
};

/** What is about a count: shares on their two counts, amounts and means on those they name. */
function tiesOf(
	register: Register,
	cells: Map<string, number>,
	newest: Map<string, number>,
): Attackable["standsOn"] {
	const indicators = new Map(register.indicators.map((one) => [one.id, one]));
	return (register.deliveries.at(-1)?.cells ?? []).flatMap((cell) => {
		const variable = cells.get(cellId(cell));
		const about = indicators.get(cell.indicator);
		if (variable === undefined || !about) return [];
		const counts = [
			...(about.share ? [about.share.numerator, about.share.denominator] : []),
			...(about.standsOn ?? []),
		];
		const on = counts.flatMap((indicator) => newest.get(cellId({ ...cell, indicator })) ?? []);
		return on.length > 0 ? [{ variable, on }] : [];
	});
}

/** The small cells of one sum together, where they are still few: their total is a cell like them, though nobody names it. */
function addRests({ variables, constraints }: RelationBook): void {
	for (const { terms, low, high, isEarlier } of [...constraints]) {
		if (low !== high) continue;
		const small = terms.filter(({ variable, weight }) => {
			const one = variables[variable] as Variable;
			return (
				weight > 0 && one.status === "hidden" && !one.virtual && one.value < one.need && one.high < one.need
			);
		});
		const value = small.reduce((total, { variable }) => total + (variables[variable] as Variable).value, 0);
		const need = Math.max(0, ...small.map(({ variable }) => (variables[variable] as Variable).need));
		if (small.length < 2 || value >= need) continue;
		const id = `rest:${small.map(({ variable }) => variables[variable]?.id).join("+")}`;
		const bounds = { low: 0, high: Number.POSITIVE_INFINITY };
		const rest = { id, value, ...bounds, need, status: "hidden" as const, cost: 0, isEarlier, virtual: true };
		const total = { variable: variables.push(rest) - 1, weight: -1 };
		constraints.push(
			makeConstraint(variables, { terms: [...small, total], low: 0, high: 0, kind: "group", isEarlier }),
		);
	}
}
