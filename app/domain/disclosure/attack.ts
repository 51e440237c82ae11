import type { System } from "./system.ts";

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

interface Row {
	at: number[];
	weights: number[];
	low: number;
	high: number;
}

export interface AttackLimits {
	/** Steps of the search for one value. */
	repairs: number;
	nodes: number;
}

const usual: AttackLimits = { repairs: 400, nodes: 60 };
/** Few unknowns are searched to the end. */
const fewUnknowns = 12;
const allOfFew: AttackLimits = { repairs: 400, nodes: 100_000 };
/** Up to here every value is tried by itself; above, the ends of the range. */
const mostTried = 64;

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
	for (const [n, row] of rows.entries()) for (const at of row.at) rowsOf[at]?.push(n);
	const ownLimits = hidden.length <= fewUnknowns ? allOfFew : limits;
	const seen = hidden.map((variable) => {
		const before = findings.values.get(variable) ?? new Set<number>();
		findings.values.set(variable, before.add(system.variables[variable]?.value ?? 0));
		return before;
	});
	const table: Table = { truth, low, high, rows, rowsOf, limits: ownLimits, seen, bases: [] };
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

interface Table {
	truth: number[];
	low: number[];
	high: number[];
	rows: Row[];
	rowsOf: number[][];
	limits: AttackLimits;
	seen: Set<number>[];
	/** other tables to start from */
	bases: number[][];
}

const sumOf = (row: Row, values: number[]): number =>
	row.at.reduce((sum, at, n) => sum + (row.weights[n] as number) * (values[at] as number), 0);

const agrees = (row: Row, values: number[]): boolean => {
	const sum = sumOf(row, values);
	return sum >= row.low && sum <= row.high;
};

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

/** From a table: moves the one variable and mends what broke, moving each other one at most once. */
function byRepair(table: Table, base: number[], at: number, value: number): boolean {
	const values = [...base];
	const touched = new Set([at]);
	let budget = table.limits.repairs;
	const broken = (of: number[]) => of.filter((n) => !agrees(table.rows[n] as Row, values));

	const mend = (open: number[]): boolean => {
		budget -= 1;
		if (budget < 0) return false;
		const left = broken(open);
		if (left.length === 0) return true;
		// The row with the fewest ways out goes first.
		let best: { row: Row; ways: number[] } | null = null;
		for (const n of left) {
			const row = table.rows[n] as Row;
			const ways = row.at.flatMap((one, k) => (touched.has(one) ? [] : [k]));
			if (ways.length === 0) return false;
			if (!best || ways.length < best.ways.length) best = { row, ways };
		}
		if (!best) return true;
		const { row } = best;
		const sum = sumOf(row, values);
		const gap = sum < row.low ? row.low - sum : row.high - sum;
		const moves = best.ways
			.map((k) => {
				const one = row.at[k] as number;
				const weight = row.weights[k] as number;
				const exact = gap / weight;
				const wanted = exact > 0 ? Math.ceil(exact) : Math.floor(exact);
				const before = values[one] as number;
				const after = Math.min(
					Math.max(before + wanted, table.low[one] as number),
					table.high[one] as number,
				);
				return { one, before, after, whole: after - before === wanted };
			})
			.filter(({ before, after }) => before !== after)
			.sort((a, b) => Number(b.whole) - Number(a.whole) || rowsLeft(a.one) - rowsLeft(b.one));
		for (const { one, before, after } of moves) {
			values[one] = after;
			touched.add(one);
			if (mend([...new Set([...left, ...(table.rowsOf[one] as number[])])])) return true;
			touched.delete(one);
			values[one] = before;
			if (budget < 0) return false;
		}
		return false;
	};
	const rowsLeft = (one: number) => (table.rowsOf[one] as number[]).length;

	values[at] = value;
	return mend(table.rowsOf[at] as number[]) && isTable(table, values);
}

/** Every number within what is known of it, and every relation kept: the proof, whatever found the table. */
function isTable(table: Table, values: number[]): boolean {
	const holds =
		values.every(
			(value, n) =>
				Number.isInteger(value) && value >= (table.low[n] as number) && value <= (table.high[n] as number),
		) && table.rows.every((row) => agrees(row, values));
	if (holds)
		for (const [n, value] of values.entries())
			if ((table.seen[n]?.size ?? 0) <= mostTried) table.seen[n]?.add(value);
	return holds;
}

/** Narrows the ranges of all variables by the relations, and splits one where that ends; whole within its limit. */
function bySearch(table: Table, low: number[], high: number[]): boolean {
	let nodes = table.limits.nodes;

	const search = (lows: number[], highs: number[], from: number[]): boolean => {
		nodes -= 1;
		if (nodes < 0 || (from.length > 0 && !narrow(table, lows, highs, from))) return false;
		let next = -1;
		let least = Number.POSITIVE_INFINITY;
		for (let n = 0; n < lows.length; n += 1) {
			const width = (highs[n] as number) - (lows[n] as number);
			if (width > 0 && (width < least || next < 0)) [next, least] = [n, width];
		}
		if (next < 0) return isTable(table, lows);
		for (const [from, to] of halvesOf(
			lows[next] as number,
			highs[next] as number,
			table.truth[next] as number,
		)) {
			const lower = [...lows];
			const upper = [...highs];
			lower[next] = from;
			upper[next] = to;
			if (search(lower, upper, table.rowsOf[next] as number[])) return true;
			if (nodes < 0) return false;
		}
		return false;
	};
	return search(low, high, []);
}

/** The true value by itself first, as most of a table stays as it is; then what is below and above it. */
function halvesOf(low: number, high: number, truth: number): [number, number][] {
	const near = Math.min(Math.max(truth, low), high);
	const halves: [number, number][] = [
		[near, near],
		[low, near - 1],
		[near + 1, high],
	];
	return halves.filter(([from, to]) => from <= to);
}

/** Takes what no relation allows off the ranges. @returns false when a range is empty */
function narrow(table: Table, lows: number[], highs: number[], from: number[]): boolean {
	const waiting = new Set(from);
	let rounds = 0;
	for (const n of waiting) {
		waiting.delete(n);
		rounds += 1;
		// Ranges without an end can be narrowed for ever.
		if (rounds > 50 * table.rows.length + 500) return true;
		const row = table.rows[n] as Row;
		for (let k = 0; k < row.at.length; k += 1) {
			const one = row.at[k] as number;
			const weight = row.weights[k] as number;
			let [least, most] = [0, 0];
			for (let j = 0; j < row.at.length; j += 1) {
				if (j === k) continue;
				const other = row.at[j] as number;
				const by = row.weights[j] as number;
				least += by * ((by > 0 ? lows : highs)[other] as number);
				most += by * ((by > 0 ? highs : lows)[other] as number);
			}
			const ends = [(row.low - most) / weight, (row.high - least) / weight];
			const lower = Math.ceil(Math.min(...ends) - 1e-9);
			const upper = Math.floor(Math.max(...ends) + 1e-9);
			let moved = false;
			if (lower > (lows[one] as number)) {
				lows[one] = lower;
				moved = true;
			}
			if (upper < (highs[one] as number)) {
				highs[one] = upper;
				moved = true;
			}
			if ((lows[one] as number) > (highs[one] as number)) return false;
			if (moved) for (const other of table.rowsOf[one] as number[]) waiting.add(other);
		}
	}
	return true;
}
