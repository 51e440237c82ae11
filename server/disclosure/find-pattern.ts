import { type Attack, attack, type Findings, noFindings } from "#app/domain/disclosure/attack.ts";
import type { Attackable } from "#app/domain/disclosure/build-system.ts";
import type { Pattern } from "#app/domain/disclosure/protection.ts";
import type { WithheldReason } from "#app/domain/disclosure/register.ts";
import {
	componentsOf,
	constraintsOf,
	partOf,
	type System,
	type Variable,
} from "#app/domain/disclosure/system.ts";
import type { AttackLimits } from "#app/domain/disclosure/table-search.ts";
import { alternativeTable, type Prices } from "./alternative-table.ts";
import type { ProtectionProgress } from "./protect-apart.ts";
import { hideSmallChange, nameOf, type PartWithChanges } from "./small-changes.ts";
import type { Solve } from "./solver.ts";

export interface PatternOptions {
	solve: Solve;
	/** Hears how many of the cells that need protection have it. */
	onProgress?: ((at: ProtectionProgress) => void) | undefined;
}

/** Finds the pattern that loses least: cell by cell, until the check lets all of it through. */
export function findPattern(attackable: Attackable, { solve, onProgress }: PatternOptions): Pattern {
	const { system, standsOn } = attackable;
	const pattern: Pattern = {
		reasons: new Map(attackable.reasons),
		unsafe: [],
		givenAway: [],
		smallChanges: [],
	};
	const followers = followersOf(standsOn);
	const isHidden = (n: number) => system.variables[n]?.status === "hidden" || pattern.reasons.has(n);
	const progress = { done: 0, of: 0 };
	const withhold = (n: number, reason: WithheldReason): void => {
		const before = pattern.reasons.get(n);
		if (before?.kind === "protects" && reason.kind === "protects")
			before.cells = [...new Set([...before.cells, ...reason.cells])];
		else if (!before) {
			pattern.reasons.set(n, reason);
			progress.of += 1;
		}
		for (const follower of followers.get(n) ?? [])
			if (!isHidden(follower)) withhold(follower, { kind: "stands-on", cells: [nameOf(system, n)] });
	};
	for (const n of system.variables.keys())
		if (isHidden(n))
			for (const follower of followers.get(n) ?? [])
				if (!pattern.reasons.has(follower))
					withhold(follower, { kind: "stands-on", cells: [nameOf(system, n)] });

	const ties = standsOn.flatMap(({ variable, on }) => on.map((one): [number, number] => [variable, one]));
	const components = componentsOf(system, ties);
	const constraints = constraintsOf(system, components);
	const given = givenAwayBefore(system, components, constraints);
	pattern.givenAway = [...given].map((n) => nameOf(system, n));

	// What the newest release does not touch is as it was.
	const isNew = (n: number) => system.variables[n]?.isEarlier === false;
	const concerned = components.flatMap((members, n) =>
		members.some(isHidden) && (members.some(isNew) || constraints[n]?.some(({ isEarlier }) => !isEarlier))
			? [n]
			: [],
	);
	progress.of = concerned.reduce((sum, n) => sum + (components[n] as number[]).filter(isHidden).length, 0);
	onProgress?.({ ...progress });
	for (const n of concerned) {
		const members = components[n] as number[];
		const part = partOf(system, members, constraints[n] ?? []);
		protectPart({
			part,
			members,
			findings: noFindings(),
			given,
			isHidden,
			withhold,
			pattern,
			solve,
			attackable,
			onProven: () => {
				progress.done += 1;
				onProgress?.({ ...progress });
			},
		});
	}
	onProgress?.({ done: progress.of, of: progress.of });
	return pattern;
}

interface PartOfPattern extends PartWithChanges {
	part: System;
	/** What the checks have found so far; more is hidden with each. */
	findings: Findings;
	given: Set<number>;
	solve: Solve;
	/** One cell more is protected. */
	onProven: () => void;
}

function protectPart(work: PartOfPattern): void {
	const { members, withhold, pattern, attackable } = work;
	const proven = new Set<number>();
	for (;;) {
		const weak = weakest(work, proven);
		if (weak === null) {
			if (!hideSmallChange(work)) break;
			continue;
		}
		const target = nameOf(attackable.system, members[weak] as number);
		const found = widen(work, weak) ?? (loosen(work, weak) ? null : neighboursOf(work, weak));
		if (found === null) continue;
		for (const n of found) withhold(members[n] as number, { kind: "protects", cells: [target] });
		// Nothing is left that could help; the last check names it.
		if (found.length === 0) proven.add(weak);
	}
	for (const weak of allWeak(work)) pattern.unsafe.push(nameOf(attackable.system, members[weak] as number));
}

const isTarget = (work: PartOfPattern, n: number): boolean => {
	const variable = work.part.variables[n] as Variable;
	const place = work.members[n] as number;
	return work.isHidden(place) && variable.status !== "known" && variable.need > 1 && !work.given.has(place);
};

function check({ part, members, isHidden, findings }: PartOfPattern, limits?: AttackLimits): Attack {
	return attack(part, (n) => isHidden(members[n] as number), limits ? { findings, limits } : { findings });
}

/** Before something counts as unsafe for good, it is looked at for longer. */
const patient: AttackLimits = { repairs: 5_000, nodes: 2_000 };

/** The first hidden variable that the check does not let through; those it let through once stay through. */
function weakest(work: PartOfPattern, proven: Set<number>): number | null {
	const checked = check(work);
	for (const n of work.part.variables.keys()) {
		if (proven.has(n) || !isTarget(work, n)) continue;
		const { need } = work.part.variables[n] as Variable;
		if (checked.possibleValues(n, need) < need) return n;
		proven.add(n);
		work.onProven();
	}
	return null;
}

function allWeak(work: PartOfPattern): number[] {
	const checked = check(work, patient);
	return [...work.part.variables.keys()].filter((n) => {
		const { need } = work.part.variables[n] as Variable;
		return isTarget(work, n) && checked.possibleValues(n, need) < need;
	});
}

/**
 * What more has to be withheld so that a variable can have enough values: for a small one that it can be nought and just
 * below the threshold, for others that it can be so much less, or so much more.
 * @returns null where no program finds it
 */
function widen(work: PartOfPattern, weak: number): number[] | null {
	const { part, members, isHidden, solve } = work;
	const { value, low, high, need } = part.variables[weak] as Variable;
	const isSmall = Number.isFinite(low) && value - low < need;
	const ways: [number, number][] = isSmall
		? [[low, Math.min(high, low + need - 1)]]
		: [
				[Math.max(low, value - need + 1), value],
				[value, value + need - 1],
			];
	const checked = check(work);
	for (const [from, to] of ways) {
		const extra = new Set<number>();
		const prices = pricesOf(work, extra);
		const tables: Map<number, number>[] = [];
		for (const wanted of wantedValues(checked, weak, from, to, need)) {
			const changed = alternativeTable(part, weak, wanted, prices, solve);
			if (!changed) break;
			tables.push(changed);
			for (const n of changed.keys()) if (n !== weak) extra.add(n);
		}
		const found = [...extra].filter((n) => !isHidden(members[n] as number));
		if (tables.length === 0) continue;
		const after = attack(part, (n) => extra.has(n) || isHidden(members[n] as number), {
			findings: work.findings,
		});
		const isNews = tables.map((changes) => after.offer(changes)).some(Boolean);
		if (found.length > 0) return found;
		if (isNews && check(work).possibleValues(weak, need) >= need) return [];
	}
	return null;
}

/**
 * Two small cells of a total of eight cannot each be anything below five: their limits give them away. One of them is then
 * withheld without its limit.
 */
function loosen({ part, members, isHidden, pattern }: PartOfPattern, weak: number): boolean {
	const limited = relativesOf(part, weak)
		.map((n) => ({ n, variable: part.variables[n] as Variable }))
		.filter(
			({ n, variable }) =>
				isHidden(members[n] as number) &&
				!variable.isEarlier &&
				!variable.virtual &&
				variable.value < variable.need &&
				Number.isFinite(variable.high) &&
				pattern.reasons.get(members[n] as number)?.kind === "small",
		)
		.sort((a, b) => Number(a.n === weak) - Number(b.n === weak) || b.variable.value - a.variable.value);
	const chosen = limited[0];
	if (!chosen) return false;
	chosen.variable.high = Number.POSITIVE_INFINITY;
	return true;
}

/** The ends of the range first; what is between them seldom needs a program. */
function wantedValues(checked: Attack, weak: number, from: number, to: number, need: number): number[] {
	const ends = [from, to].filter((value) => !checked.hasSeen(weak, value));
	if (ends.length > 0 || need > mostBetween) return ends;
	const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, n) => from + 1 + n);
	return between.filter((value) => !checked.hasSeen(weak, value));
}

const mostBetween = 12;

function pricesOf({ part, members, isHidden }: PartOfPattern, extra: Set<number>): Prices {
	const hiddenSeries = new Set(
		part.variables.flatMap((one, n) => (one.series && isHidden(members[n] as number) ? one.series : [])),
	);
	return {
		of(n) {
			const variable = part.variables[n] as Variable;
			if (extra.has(n) || isHidden(members[n] as number)) return 0;
			if (variable.status !== "open") return null;
			return variable.cost * (variable.series && hiddenSeries.has(variable.series) ? 0.5 : 1);
		},
	};
}

/** What stands in one relation with it, and it itself. */
const relativesOf = ({ constraints }: System, n: number): number[] => [
	...new Set(
		constraints
			.filter(({ terms }) => terms.some(({ variable }) => variable === n))
			.flatMap(({ terms }) => terms.map(({ variable }) => variable)),
	),
];

const neighboursOf = ({ part, members, isHidden }: PartOfPattern, weak: number): number[] =>
	relativesOf(part, weak).filter(
		(n) => part.variables[n]?.status === "open" && !isHidden(members[n] as number),
	);

function followersOf(standsOn: Attackable["standsOn"]): Map<number, number[]> {
	const followers = new Map<number, number[]>();
	for (const { variable, on } of standsOn)
		for (const one of on) followers.set(one, [...(followers.get(one) ?? []), variable]);
	return followers;
}

/** The same check on what was there before the newest release. */
function givenAwayBefore(
	system: System,
	components: number[][],
	constraints: System["constraints"][],
): Set<number> {
	const given = new Set<number>();
	for (const [n, members] of components.entries()) {
		const before = members.filter((one) => {
			const variable = system.variables[one] as Variable;
			return variable.isEarlier && variable.status === "hidden";
		});
		if (before.length === 0) continue;
		const part = partOf(
			system,
			before,
			(constraints[n] ?? []).filter(({ isEarlier }) => isEarlier),
		);
		const checked = attack(part, () => true);
		for (const [at, one] of before.entries()) {
			const { need } = system.variables[one] as Variable;
			if (need > 1 && checked.possibleValues(at, need) < need) given.add(one);
		}
	}
	return given;
}
