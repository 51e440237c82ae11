import type { Attackable } from "#app/domain/disclosure/build-system.ts";
import type { Pattern } from "#app/domain/disclosure/protection.ts";
import type { WithheldReason } from "#app/domain/disclosure/register.ts";
import type { System, Variable } from "#app/domain/disclosure/system.ts";

/** One component of a register, while its pattern is being found. */
export interface PartWithChanges {
	/** By variable of the part, its place in the whole. */
	members: number[];
	isHidden: (n: number) => boolean;
	withhold: (n: number, reason: WithheldReason) => void;
	pattern: Pattern;
	attackable: Attackable;
}

/**
 * A total that changed by less than the threshold, while all of the change is in cells that are not shown, tells of so few
 * people. What of it is new goes too.
 */
export function hideSmallChange(work: PartWithChanges): boolean {
	const { members, isHidden, withhold, pattern, attackable } = work;
	const inside = new Set(members);
	const { variables } = attackable.system;
	const known = new Set(pattern.smallChanges.map((one) => one.join("+")));
	for (const { before, after } of attackable.changes) {
		if (after.low !== after.high || before.low !== before.high) continue;
		if (!after.terms.some(({ variable }) => inside.has(variable))) continue;
		const was = new Map(
			before.terms.map((term, n) => [cellOf(variables, term.variable), before.terms[n]?.variable]),
		);
		const changed = after.terms.filter(({ variable }) => was.get(cellOf(variables, variable)) !== variable);
		const hidden = changed.filter(({ variable }) => isHidden(variable));
		const old = changed.filter(({ variable }) => {
			const one = was.get(cellOf(variables, variable));
			return one !== undefined && isHidden(one);
		});
		if (hidden.length === 0 || hidden.length !== old.length || hidden.some((one) => !old.includes(one)))
			continue;
		const by = hidden.reduce((total, { variable, weight }) => {
			const one = variables[was.get(cellOf(variables, variable)) ?? -1];
			return total + weight * ((variables[variable]?.value ?? 0) - (one?.value ?? 0));
		}, 0);
		const { need } = variables[hidden[0]?.variable ?? -1] as Variable;
		if (by === 0 || Math.abs(by) >= need) continue;
		const cells = hidden.map(({ variable }) => nameOf(attackable.system, variable));
		if (known.has(cells.join("+"))) continue;
		const shown = changed.filter(
			({ variable }) => variables[variable]?.status === "open" && !isHidden(variable),
		);
		const total = shown.find(({ weight }) => weight < 0) ?? shown[0];
		if (!total) {
			pattern.smallChanges.push(cells);
			continue;
		}
		withhold(total.variable, { kind: "small-change", cells });
		return true;
	}
	return false;
}

const cellOf = (variables: Variable[], n: number): string => (variables[n]?.id ?? "").split("@")[0] ?? "";
/** A variable by the cell that it is a version of. */
export const nameOf = (system: System, n: number): string => cellOf(system.variables, n);
