import type { System } from "./system.ts";
import {
	type AttackLimits,
	agrees,
	byRepair,
	bySearch,
	isTable,
	mostTried,
	narrow,
	type Row,
	type Table,
} from "./table-search.ts";

/**
 * The check of a pattern, by another way than the one that made it: it looks for whole tables. A value of a hidden cell
 * counts as possible only when a table of whole numbers was found that holds it and that agrees with everything published,
 * so what it lets through is proven; what it does not find within its limits counts as impossible, and so as unsafe.
 */
export interface Attack {
	/** How many whole values of a hidden variable are possible, counted up to `need`. */
	possibleValues(variable: number, need: number): number;
	/**
	 * Takes another table into account if it is one: whole, and in agreement with everything published. Who made it does not
	 * matter.
	 * @param changes by variable, how much it differs from its true value
	 */
	offer(changes: Map<number, number>): boolean;
	/** Whether a table with this value of a hidden variable was found. */
	hasSeen(variable: number, value: number): boolean;
	/** Whether the numbers as they are agree with every relation; if not, nothing is proven. */
	readonly consistent: boolean;
}

const usual: AttackLimits = { repairs: 400, nodes: 60 };
/** Few unknowns are searched to the end. */
const fewUnknowns = 12;
const allOfFew: AttackLimits = { repairs: 400, nodes: 100_000 };

/** What was found so far; it stays possible when more is hidden. */
export interface Findings {
	/** By variable, values that it has in tables. */
	values: Map<number, Set<number>>;
	/** Some of these tables, as changes of the true one. */
	tables: Map<number, number>[];
}

export const noFindings = (): Findings => ({ values: new Map(), tables: [] });

/** From how many tables the search for one more starts. */
const mostBases = 3;
const mostTables = 40;

/**
 * @param isHidden whether a variable of the system is not shown
 * @param findings of earlier attacks on the same system, with less hidden; grows
 */
export function attack(
	system: System,
	isHidden: (variable: number) => boolean,
	{ limits = usual, findings = noFindings() }: { limits?: AttackLimits; findings?: Findings } = {},
): Attack {
	const hidden = system.variables.map((_, n) => n).filter(isHidden);
	const place = new Map(hidden.map((variable, n) => [variable, n]));
	const truth = hidden.map((n) => system.variables[n]?.value ?? 0);
	const low = hidden.map((n) => system.variables[n]?.low ?? 0);
	const high = hidden.map((n) => system.variables[n]?.high ?? Number.POSITIVE_INFINITY);
	const rows: Row[] = [];
	for (const { terms, low: least, high: most } of system.constraints) {
		let known = 0;
		const row: Row = { at: [], weights: [], low: 0, high: 0 };
		for (const { variable, weight } of terms) {
			const at = place.get(variable);
			if (at === undefined) known += weight * (system.variables[variable]?.value ?? 0);
			else {
				row.at.push(at);
				row.weights.push(weight);
			}
		}
		if (row.at.length > 0) rows.push({ ...row, low: least - known, high: most - known });
	}
	const rowsOf: number[][] = hidden.map(() => []);
	const weightsOf: number[][] = hidden.map(() => []);
	for (const [n, row] of rows.entries())
		for (const [k, at] of row.at.entries()) {
			rowsOf[at]?.push(n);
			weightsOf[at]?.push(row.weights[k] as number);
		}
	const ownLimits = hidden.length <= fewUnknowns ? allOfFew : limits;
	const seen = hidden.map((variable) => {
		const before = findings.values.get(variable) ?? new Set<number>();
		findings.values.set(variable, before.add(system.variables[variable]?.value ?? 0));
		return before;
	});
	const table: Table = { truth, low, high, rows, rowsOf, weightsOf, limits: ownLimits, seen, bases: [] };
	table.bases = findings.tables.map((changes) => changed(truth, changes, place) ?? truth);
	const consistent =
		truth.every((value, n) => value >= (low[n] as number) && value <= (high[n] as number)) &&
		rows.every((row) => agrees(row, truth));
	return {
		consistent,
		hasSeen: (variable, value) => findings.values.get(variable)?.has(value) ?? false,
		offer(changes) {
			const values = changed(truth, changes, place);
			if (!values || !isTable(table, values)) return false;
			if (findings.tables.length < mostTables) findings.tables.push(changes);
			table.bases.push(values);
			return true;
		},
		possibleValues(variable, need) {
			const at = place.get(variable);
			if (at === undefined || !consistent) return 0;
			return need > mostTried ? rangeOf(table, at, need) : countOf(table, at, need);
		},
	};
}

/** The true table with some numbers changed; null where one of them is shown. */
function changed(truth: number[], changes: Map<number, number>, place: Map<number, number>): number[] | null {
	const values = [...truth];
	for (const [variable, by] of changes) {
		const at = place.get(variable);
		if (at === undefined) return null;
		values[at] = (values[at] as number) + by;
	}
	return values;
}

/** Value by value, from the true one outward; a way that is closed is not tried further. */
function countOf(table: Table, at: number, need: number): number {
	const seen = table.seen[at] as Set<number>;
	const open = new Set([1, -1]);
	for (let step = 1; step < need && open.size > 0; step += 1)
		for (const way of [...open]) {
			if (seen.size >= need) return need;
			if (!holds(table, at, (table.truth[at] as number) + way * step)) open.delete(way);
		}
	return Math.min(seen.size, need);
}

/** For amounts: how far it can be from its true value, both ways together. */
function rangeOf(table: Table, at: number, need: number): number {
	let width = 1;
	for (const way of [1, -1])
		for (const part of [1, 0.5, 0.25]) {
			const step = Math.ceil((need - 1) * part);
			if (!holds(table, at, (table.truth[at] as number) + way * step)) continue;
			width += step;
			break;
		}
	return Math.min(width, need);
}

/** Whether there is a table in which this variable has this value. */
function holds(table: Table, at: number, value: number): boolean {
	if (value < (table.low[at] as number) || value > (table.high[at] as number)) return false;
	if (table.seen[at]?.has(value)) return true;
	const lows = [...table.low];
	const highs = [...table.high];
	lows[at] = value;
	highs[at] = value;
	if (!narrow(table, lows, highs, table.rowsOf[at] as number[])) return false;
	const bases = [table.truth, ...table.bases]
		.map((base) => ({ base, far: Math.abs((base[at] as number) - value) }))
		.sort((a, b) => a.far - b.far)
		.slice(0, mostBases);
	return bases.some(({ base }) => byRepair(table, base, at, value)) || bySearch(table, lows, highs);
}
