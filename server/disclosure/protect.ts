import { buildSystem } from "#app/domain/disclosure/build-system.ts";
import { describeProtection, type Protection } from "#app/domain/disclosure/protection.ts";
import type { Register } from "#app/domain/disclosure/register.ts";
import { findPattern } from "./find-pattern.ts";
import { loadSolver } from "./solver.ts";

/**
 * Decides what may be shown of the newest delivery of a register, given everything that was published before it.
 * @param onProgress hears how many of the tables that need it are protected
 */
export async function protect(
	register: Register,
	onProgress?: (done: number, all: number) => void,
): Promise<Protection> {
	const attackable = buildSystem(register);
	const isHidden = attackable.system.variables.some(({ status }) => status === "hidden");
	// Most releases hide nothing and need no solver.
	const solve = isHidden || attackable.reasons.size > 0 ? await loadSolver() : () => null;
	const pattern = findPattern(attackable, { solve, onProgress });
	return describeProtection(register, attackable, pattern);
}
