/**
 * Somebody who reads what is published and works out what is not: written apart from the protection, without a solver and
 * without knowing a single number that is not shown.
 */
export interface Unknowns {
	/** What is known of each number: the same twice for one that is shown. */
	ranges: { low: number; high: number }[];
	/** Sums: low <= sum of weight x number <= high. */
	sums: { of: { at: number; weight: number }[]; low: number; high: number }[];
}

export class TooHard extends Error {}

/**
 * How many whole values are possible for a number, counted up to `enough`.
 * @throws {TooHard} when it cannot tell within its steps
 */
export function countPossible(
	{ ranges, sums }: Unknowns,
	at: number,
	enough: number,
	steps = 20_000,
): number {
	const rows = ranges.map((): number[] => []);
	for (const [n, { of }] of sums.entries()) for (const { at: one } of of) rows[one]?.push(n);
	const seen = new Set<number>();
	let left = steps;

	function tighten(low: number[], high: number[], start: number[]): boolean {
		const queue = [...start];
		const queued = new Set(queue);
		for (let n = queue.pop(); n !== undefined; n = queue.pop()) {
			queued.delete(n);
			if (--left < 0) throw new TooHard();
			const { of, low: least, high: most } = sums[n] as Unknowns["sums"][number];
			for (const { at: one, weight } of of) {
				let restLow = 0;
				let restHigh = 0;
				for (const { at: other, weight: by } of of) {
					if (other === one) continue;
					restLow += by > 0 ? by * (low[other] as number) : by * (high[other] as number);
					restHigh += by > 0 ? by * (high[other] as number) : by * (low[other] as number);
				}
				const a = (least - restHigh) / weight;
				const b = (most - restLow) / weight;
				const from = Math.max(low[one] as number, Math.ceil(Math.min(a, b) - 1e-7));
				const to = Math.min(high[one] as number, Math.floor(Math.max(a, b) + 1e-7));
				if (from > to) return false;
				if (from === low[one] && to === high[one]) continue;
				low[one] = from;
				high[one] = to;
				for (const next of rows[one] as number[])
					if (!queued.has(next)) {
						queued.add(next);
						queue.push(next);
					}
			}
		}
		return true;
	}

	/** Whether a whole table exists within these ranges. */
	function exists(low: number[], high: number[]): number[] | null {
		let pick = -1;
		for (let n = 0; n < low.length; n += 1) {
			if (low[n] === high[n] || !Number.isFinite(high[n] as number)) continue;
			const width = (high[n] as number) - (low[n] as number);
			if (pick < 0 || width < (high[pick] as number) - (low[pick] as number)) pick = n;
		}
		if (pick < 0) return low;
		const middle = Math.floor(((low[pick] as number) + (high[pick] as number)) / 2);
		for (const [from, to] of [
			[low[pick] as number, middle],
			[middle + 1, high[pick] as number],
		] as const) {
			const lower = [...low];
			const upper = [...high];
			lower[pick] = from;
			upper[pick] = to;
			const found = tighten(lower, upper, [...(rows[pick] as number[])]) && exists(lower, upper);
			if (found) return found;
		}
		return null;
	}

	const low = ranges.map((one) => one.low);
	const high = ranges.map((one) => one.high);
	if (!tighten(low, high, [...sums.keys()])) return 0;
	const can = (value: number): boolean => {
		left = steps;
		const lower = [...low];
		const upper = [...high];
		lower[at] = value;
		upper[at] = value;
		return tighten(lower, upper, [...(rows[at] as number[])]) && exists(lower, upper) !== null;
	};
	left = steps;
	// Around one table that exists there are mostly enough others; only where there are not is every value tried.
	const middle = exists([...low], [...high])?.[at];
	if (middle === undefined) return 0;
	const [least, most] = [low[at] as number, Math.min(high[at] as number, middle + widest)];
	for (let step = 0; step < enough && seen.size < enough; step += 1)
		for (const value of [middle + step, middle - step])
			if (value >= least && value <= most && seen.size < enough && can(value)) seen.add(value);
	for (let value = least; value <= most && seen.size < enough; value += 1) if (can(value)) seen.add(value);
	return seen.size;
}

/** No number here is larger by more. */
const widest = 1_000;
