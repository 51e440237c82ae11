import type { Protection } from "#app/domain/disclosure/protection.ts";
import type { Register } from "#app/domain/disclosure/register.ts";
import { ChildWork } from "../process/child-work.ts";

/** How many of the cells that need protection have it. */
export interface ProtectionProgress {
	done: number;
	of: number;
}

/** One at a time: what is published next has to know of what is published now. */
const protections = new ChildWork<Register, Protection, ProtectionProgress>({
	entry: "server/disclosure/disclosure-worker.ts",
	timeLimitMs: 120_000,
	memoryLimitBytes: 768 * 2 ** 20,
	children: 1,
	waiting: 5,
});

/**
 * Protects in a process beside this one, which notices nothing.
 * @throws {import("../process/child-work.ts").WorkError} when it takes too long or too much
 */
export const protectApart = (
	register: Register,
	onProgress?: (at: ProtectionProgress) => void,
): Promise<Protection> => protections.run(register, onProgress);

/** Ends what is being protected; nothing is protected apart afterwards. */
export const stopProtecting = (): Promise<void> => protections.stop();
