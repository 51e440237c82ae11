import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** The processes that this one started and that still run. It has at least one. */
export async function childrenOf(pid: number): Promise<number[]> {
	const { stdout } = await run("pgrep", ["-P", String(pid)]);
	return stdout.trim().split("\n").map(Number);
}
