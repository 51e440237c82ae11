import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * What a process holds in memory, native code and buffers included, as the system counts it from outside: also while
 * the process itself answers nobody.
 * @returns bytes, or null when there is no such process
 */
export async function residentMemory(pid: number): Promise<number | null> {
	try {
		const kilobytes =
			process.platform === "linux"
				? /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1]
				: (await run("ps", ["-o", "rss=", "-p", String(pid)])).stdout.trim();
		return kilobytes ? Number(kilobytes) * 1024 : null;
	} catch {
		// It ended meanwhile; ps says so by failing.
		return null;
	}
}
