import type { System } from "#app/domain/disclosure/system.ts";
import type { Prices } from "./alternative-table.ts";

/** What is asked of a system time and again. */
interface Index {
	/** By variable, its constraints. */
	rowsOf: number[][];
	/** Variables that have another weight than one somewhere. */
	weighted: Set<number>;
}

const indices = new WeakMap<System, Index>();

export function indexOf(system: System): Index {
	const known = indices.get(system);
	if (known) return known;
	const index: Index = { rowsOf: system.variables.map(() => []), weighted: new Set() };
	for (const [row, { terms }] of system.constraints.entries()) {
		const isWeighted = terms.some(({ weight }) => Math.abs(weight) !== 1);
		for (const { variable } of terms) {
			index.rowsOf[variable]?.push(row);
			if (isWeighted) index.weighted.add(variable);
		}
	}
	indices.set(system, index);
	return index;
}

/** What it is to go by way of a variable that is not shown: others come first where they are nearer. */
const hiddenStep = 0.5;

/**
 * The variables that a change of the target most likely lands in: those that it can reach over the fewest and cheapest
 * others.
 */
export function nearVariables(system: System, target: number, prices: Prices, most: number): Set<number> {
	const { rowsOf } = indexOf(system);
	const near = new Set<number>();
	const passed = new Set<number>();
	const frontier = new Map([[target, 0]]);
	while (near.size <= most && frontier.size > 0) {
		let [next, distance] = [-1, Number.POSITIVE_INFINITY];
		for (const [n, at] of frontier) if (at < distance) [next, distance] = [n, at];
		frontier.delete(next);
		near.add(next);
		for (const row of rowsOf[next] as number[]) {
			if (passed.has(row)) continue;
			passed.add(row);
			for (const { variable } of system.constraints[row]?.terms ?? []) {
				const price = near.has(variable) ? null : prices.of(variable);
				if (price === null) continue;
				const at = distance + price + hiddenStep;
				if (at < (frontier.get(variable) ?? Number.POSITIVE_INFINITY)) frontier.set(variable, at);
			}
		}
	}
	near.delete(target);
	return near;
}
