/** A relation between numbers of a table, by their places in it. */
export interface Row {
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

/** What a search works on. */
export interface Table {
	truth: number[];
	low: number[];
	high: number[];
	rows: Row[];
	rowsOf: number[][];
	/** Beside each of these rows, the weight that the number has in it. */
	weightsOf: number[][];
	limits: AttackLimits;
	seen: Set<number>[];
	/** other tables to start from */
	bases: number[][];
}

/** Up to here every value is tried by itself; above, the ends of the range. */
export const mostTried = 64;

const sumOf = (row: Row, values: number[]): number =>
	row.at.reduce((sum, at, n) => sum + (row.weights[n] as number) * (values[at] as number), 0);

export const agrees = (row: Row, values: number[]): boolean => {
	const sum = sumOf(row, values);
	return sum >= row.low && sum <= row.high;
};

/** From a table: moves the one variable and mends what broke, moving each other one at most once. */
export function byRepair(table: Table, base: number[], at: number, value: number): boolean {
	const values = [...base];
	const touched = new Set([at]);
	let budget = table.limits.repairs;
	// Rows are long and a step changes one number of each: their sums are kept, and only those that were asked for.
	const sums = new Map<number, number>();
	const sumAt = (n: number): number => {
		const known = sums.get(n);
		if (known !== undefined) return known;
		const sum = sumOf(table.rows[n] as Row, values);
		sums.set(n, sum);
		return sum;
	};
	const put = (one: number, value: number): void => {
		const by = value - (values[one] as number);
		values[one] = value;
		for (const [k, n] of (table.rowsOf[one] as number[]).entries()) {
			const sum = sums.get(n);
			if (sum !== undefined) sums.set(n, sum + by * (table.weightsOf[one]?.[k] as number));
		}
	};
	const broken = (of: number[]) =>
		of.filter((n) => {
			const { low, high } = table.rows[n] as Row;
			const sum = sumAt(n);
			return sum < low || sum > high;
		});

	const mend = (open: number[]): boolean => {
		budget -= 1;
		if (budget < 0) return false;
		const left = broken(open);
		if (left.length === 0) return true;
		// The row with the fewest ways out goes first.
		let best: { n: number; ways: number[] } | null = null;
		for (const n of left) {
			const ways: number[] = [];
			for (const [k, one] of (table.rows[n] as Row).at.entries()) if (!touched.has(one)) ways.push(k);
			if (ways.length === 0) return false;
			if (!best || ways.length < best.ways.length) best = { n, ways };
		}
		if (!best) return true;
		const row = table.rows[best.n] as Row;
		const sum = sumAt(best.n);
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
			put(one, after);
			touched.add(one);
			if (mend([...new Set([...left, ...(table.rowsOf[one] as number[])])])) return true;
			touched.delete(one);
			put(one, before);
			if (budget < 0) return false;
		}
		return false;
	};
	const rowsLeft = (one: number) => (table.rowsOf[one] as number[]).length;

	values[at] = value;
	return mend(table.rowsOf[at] as number[]) && isTable(table, values);
}

/** Every number within what is known of it, and every relation kept: the proof, whatever found the table. */
export function isTable(table: Table, values: number[]): boolean {
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
export function bySearch(table: Table, low: number[], high: number[]): boolean {
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
export function narrow(table: Table, lows: number[], highs: number[], from: number[]): boolean {
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
