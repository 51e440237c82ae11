import type { Constraint, System, Variable } from "#app/domain/disclosure/system.ts";
import { indexOf, nearVariables } from "./near-variables.ts";
import type { Solve } from "./solver.ts";

/** What may change beside the target, and what it costs that it does. */
export interface Prices {
	/** 0 for what is not shown already; null for what must stay as it is. */
	of(variable: number): number | null;
}

/**
 * The cheapest other table in which one variable has another value, as the fixed-charge program of cell suppression: what
 * has to change for it has to be withheld.
 * @returns by variable how much it changed, or null where there is no such table
 */
export function alternativeTable(
	system: System,
	target: number,
	value: number,
	prices: Prices,
	solve: Solve,
	branches = 1_000,
): Map<number, number> | null {
	const moved = value - (system.variables[target]?.value ?? 0);
	for (const size of sizes) {
		const near = nearVariables(system, target, prices, size);
		const found = cheapestAmong([...near], { system, target, moved, prices, solve, branches });
		if (found || near.size < size) return found;
	}
	return null;
}

/** Changes land in cells near by; a whole register is looked at only where they do not. */
const sizes = [250, Number.POSITIVE_INFINITY];

interface Search {
	system: System;
	target: number;
	moved: number;
	prices: Prices;
	solve: Solve;
	branches: number;
}

function cheapestAmong(among: number[], search: Search): Map<number, number> | null {
	const { system, target, moved, prices, solve, branches } = search;
	const ask = (options: Omit<ProgramOptions, "target" | "moved">, limit = branches) => {
		const program = programOf(system, { target, moved, ...options });
		const found = program && solve(program, limit);
		return found ? changesIn(found, target, moved) : null;
	};
	const priced = among.filter((n) => (prices.of(n) ?? 0) > 0).length;
	// Others seldom have to move much further than the target; a short reach keeps the programs small and sharp.
	for (const reach of [3 * Math.abs(moved), farthest]) {
		if (priced > fewPriced) {
			const near = ask({ among, prices, reach, perCell: false });
			if (near === null) continue;
			const few = among.filter((n) => near.has(n) || prices.of(n) === 0);
			const found = ask({ among: few, prices, reach, perCell: true }, 80);
			if (found) return found;
		}
		const found = ask({ among, prices, reach, perCell: true });
		if (found) return found;
	}
	return null;
}

/** So many cells the whole program chooses from at once; of more it gets those of a cheap table with fractions. */
const fewPriced = 30;

/** More than any number in a table has to move, where nothing bounds it. */
const farthest = 1_000_000;

interface ProgramOptions {
	target: number;
	moved: number;
	/** the variables that may change */
	among: number[];
	prices: Prices;
	/** how far another variable may move */
	reach: number;
	/** Each changed cell has its price, however much it changed; otherwise each step has, which is solved far quicker. */
	perCell: boolean;
}

function programOf(
	system: System,
	{ target, moved, among, prices, reach, perCell }: ProgramOptions,
): string | null {
	const objective: string[] = [];
	const rows: string[] = [];
	const bounds: string[] = [];
	const binary: string[] = [];
	const movable = new Set<number>();
	const { variables, constraints } = system;
	const { rowsOf, weighted } = indexOf(system);
	const touched = new Set(rowsOf[target]);
	for (const n of among) {
		const variable = variables[n] as Variable;
		const price = prices.of(n);
		if (price === null) continue;
		const most = weighted.has(n) || variable.virtual ? farthest : Math.min(reach, farthest);
		const up = Math.min(variable.high - variable.value, most);
		const down = Math.min(variable.value - variable.low, most);
		if (up <= 0 && down <= 0) continue;
		movable.add(n);
		for (const row of rowsOf[n] as number[]) touched.add(row);
		bounds.push(`0 <= u${n} <= ${up}`, `0 <= d${n} <= ${down}`);
		const step = perCell ? 0.001 * (price + 0.1) : (price + 0.01) / Math.abs(moved);
		objective.push(`${step} u${n}`, `${step} d${n}`);
		if (!perCell || price === 0) continue;
		objective.push(`${price} b${n}`);
		binary.push(`b${n}`);
		if (up > 0) rows.push(`u${n} - ${up} b${n} <= 0`);
		if (down > 0) rows.push(`d${n} - ${down} b${n} <= 0`);
	}
	for (const row of touched) {
		const { terms, low, high } = constraints[row] as Constraint;
		const sum = terms.reduce(
			(so, { variable, weight }) => so + weight * (variables[variable] as Variable).value,
			0,
		);
		let shift = 0;
		const left: string[] = [];
		for (const { variable, weight } of terms) {
			if (variable === target) shift += weight * moved;
			else if (movable.has(variable))
				left.push(signed(weight, `u${variable}`), signed(-weight, `d${variable}`));
		}
		const [least, most] = [low - sum - shift, high - sum - shift];
		if (left.length === 0) {
			if (least > 0 || most < 0) return null;
			continue;
		}
		if (least === most) rows.push(`${left.join(" ")} = ${least}`);
		else {
			if (Number.isFinite(least)) rows.push(`${left.join(" ")} >= ${least}`);
			if (Number.isFinite(most)) rows.push(`${left.join(" ")} <= ${most}`);
		}
	}
	return [
		"Minimize",
		` obj: ${objective.join(" + ") || "0 nothing"}`,
		"Subject To",
		...rows.map((row, n) => ` c${n}: ${row}`),
		"Bounds",
		...bounds,
		...(binary.length > 0 ? ["Binary", binary.join(" ")] : []),
		"End",
	].join("\n");
}

const signed = (weight: number, name: string): string =>
	`${weight < 0 ? "-" : "+"} ${Math.abs(weight)} ${name}`;

function changesIn(found: Map<string, number>, target: number, moved: number): Map<number, number> {
	const changes = new Map([[target, moved]]);
	for (const [name, amount] of found) {
		const way = name[0] === "u" ? 1 : name[0] === "d" ? -1 : 0;
		if (way === 0 || Math.abs(amount) < 1e-6) continue;
		const change = way * amount;
		const variable = Number(name.slice(1));
		const sum = (changes.get(variable) ?? 0) + change;
		if (Math.abs(sum) < 1e-6) changes.delete(variable);
		else changes.set(variable, sum);
	}
	return changes;
}
