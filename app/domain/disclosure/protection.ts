import { parsePeriod } from "../figure/period.ts";
import type { Attackable } from "./build-system.ts";
import {
	type CellState,
	cellId,
	type DeliveredCell,
	type Delivery,
	type Register,
	type WithheldReason,
} from "./register.ts";
import type { Variable } from "./system.ts";

/** What is not shown, by variable, and why; and what the check did not let through. */
export interface Pattern {
	reasons: Map<number, WithheldReason>;
	/** Cells of which too few values stay possible, whatever is withheld with them. */
	unsafe: string[];
	/** What the releases before give away by themselves; it cannot be taken back. */
	givenAway: string[];
	/** Small changes that nothing in this release can hide. */
	smallChanges: string[][];
}

/** What may be read of one cell. */
export interface ProtectedCell {
	state: CellState;
	/** Below what it is when it is small. */
	lessThan: number | null;
	/** How many answered may be told. */
	tellsRespondents: boolean;
	/** Why it is not shown; null when it is, or when there is no number. */
	reason: WithheldReason | null;
}

/** Where so much of a table is withheld that a coarser one would tell more. */
export interface CoarserTable {
	indicator: string;
	period: string;
	/** The names of its dimensions, "a;b"; "" for the whole. */
	dimensions: string;
	/** What kind of places: "wijk". */
	level: string;
	withheld: number;
	cells: number;
	/** Put parts of a dimension together, tell less often, or of larger places. */
	proposal: "merge-parts" | "per-year" | "larger-places";
}

export interface Protection {
	/** One for each cell of the newest delivery, in its order. */
	cells: ProtectedCell[];
	unsafe: string[];
	givenAway: string[];
	smallChanges: string[][];
	/** Parts that are all of their whole, so that everybody in it is told of: they need consent. */
	wholeGroups: string[];
	coarser: CoarserTable[];
	/** Sums that are off in the source itself, and by how much, in the last digit of its indicator. */
	violated: { id: string; by: number }[];
}

/** What of it keeps a release from being published: somebody has to decide, or to withhold more. */
export const isSafe = ({ unsafe }: Pick<Protection, "unsafe">): boolean => unsafe.length === 0;

/** Puts a pattern in words of the cells that came in. */
export function describeProtection(register: Register, attackable: Attackable, pattern: Pattern): Protection {
	const delivery = register.deliveries.at(-1);
	if (!delivery) throw new Error("There is nothing to protect");
	const cells = delivery.cells.map((cell) => protectedCell(cell, delivery, attackable, pattern));
	const { unsafe, givenAway, smallChanges } = pattern;
	return {
		cells,
		unsafe,
		givenAway,
		smallChanges,
		wholeGroups: wholeGroupsOf(attackable, pattern),
		coarser: coarserTables(register, delivery, cells),
		violated: attackable.violated,
	};
}

function protectedCell(
	cell: DeliveredCell,
	delivery: Delivery,
	{ cells, system }: Attackable,
	{ reasons }: Pattern,
): ProtectedCell {
	const tellsRespondents =
		delivery.alreadyPublic || typeof cell.respondents !== "number" || cell.respondents >= delivery.threshold;
	const variable = cells.get(cellId(cell));
	// What others tell of a number that nobody gave is told as nothing.
	if (variable === undefined || system.variables[variable]?.virtual)
		return { state: "missing", lessThan: null, tellsRespondents, reason: null };
	const reason = reasons.get(variable) ?? null;
	if (!reason) return { state: "shown", lessThan: null, tellsRespondents, reason: null };
	// One whose limit would tell too much, now or before, has none.
	const limit = (system.variables[variable] as Variable).high + 1;
	if (reason.kind === "small" && Number.isFinite(limit))
		return { state: "small", lessThan: limit, tellsRespondents, reason };
	return { state: "withheld", lessThan: null, tellsRespondents, reason };
}

function wholeGroupsOf({ system, changes: _, cells }: Attackable, { reasons }: Pattern): string[] {
	const ids = new Map([...cells].map(([id, variable]) => [variable, id]));
	const found = new Set<string>();
	for (const { terms, kind, low, high, isEarlier } of system.constraints) {
		if (kind !== "dimension" || isEarlier || low !== high || terms.length < 3) continue;
		const amount = (n: number) => (system.variables[n] as Variable).value;
		const total = terms.find(({ weight }) => weight < 0);
		if (!total || amount(total.variable) === 0) continue;
		for (const { variable, weight } of terms) {
			const id = ids.get(variable);
			if (weight > 0 && id && !reasons.has(variable) && amount(variable) === amount(total.variable))
				found.add(id);
		}
	}
	return [...found];
}

/** More than a third is too much. */
const tooMuch = 1 / 3;
const shortPeriods = ["half", "quarter", "month", "cumulative"];

function coarserTables(register: Register, delivery: Delivery, cells: ProtectedCell[]): CoarserTable[] {
	const levels = new Map(register.places.map(({ id, level }) => [id, level]));
	const tables = new Map<string, Omit<CoarserTable, "proposal">>();
	for (const [n, { indicator, period, place, breakdown, implied }] of delivery.cells.entries()) {
		const cell = cells[n];
		if (!cell || implied || cell.state === "missing") continue;
		const dimensions = breakdown
			.split(";")
			.map((part) => part.split("=")[0])
			.join(";");
		const level = levels.get(place) === "overig" ? "wijk" : (levels.get(place) ?? "");
		const key = [indicator, period, dimensions, level].join("|");
		const table = tables.get(key) ?? { indicator, period, dimensions, level, withheld: 0, cells: 0 };
		table.cells += 1;
		if (cell.state !== "shown") table.withheld += 1;
		tables.set(key, table);
	}
	return [...tables.values()].flatMap((table): CoarserTable[] => {
		if (table.withheld <= table.cells * tooMuch) return [];
		if (table.dimensions) return [{ ...table, proposal: "merge-parts" }];
		if (shortPeriods.includes(parsePeriod(table.period).kind)) return [{ ...table, proposal: "per-year" }];
		return table.level === "wijk" || table.level === "buurt" ? [{ ...table, proposal: "larger-places" }] : [];
	});
}
