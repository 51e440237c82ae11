import { buildSystem } from "#app/domain/disclosure/build-system.ts";
import { describeProtection, type Protection } from "#app/domain/disclosure/protection.ts";
import type { Register } from "#app/domain/disclosure/register.ts";
import { findPattern } from "./find-pattern.ts";
import type { ProtectionProgress } from "./protect-apart.ts";
import { loadSolver } from "./solver.ts";

/**
 * Decides what may be shown of the newest delivery of a register, given everything that was published before it.
 * @param onProgress hears how many of the cells that need protection have it
 */
export async function protect(
	register: Register,
	onProgress?: (at: ProtectionProgress) => void,
): Promise<Protection> {
	const attackable = buildSystem(register);
	const isHidden = attackable.system.variables.some(({ status }) => status === "hidden");
	// Most releases hide nothing and need no solver.
	const solve = isHidden || attackable.reasons.size > 0 ? await loadSolver() : () => null;
	const pattern = findPattern(attackable, { solve, onProgress });
	return describeProtection(register, attackable, pattern);
}
