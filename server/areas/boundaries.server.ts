import { ChildWork, WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import type { BoundaryJob, BoundaryRefusal, ReadBoundaries } from "./boundary-file.ts";
import { largestBoundaryFile } from "./boundary-file.ts";

const reading = new ChildWork<BoundaryJob, ReadBoundaries | BoundaryRefusal>({
	entry: "server/areas/boundary-worker.ts",
	timeLimitMs: 20_000,
	memoryLimitBytes: 700 * 2 ** 20,
	children: 1,
	waiting: 4,
	idleMs: 20_000,
});

/** Ends what is being read; nothing is read afterwards. */
export const stopBoundaries = (): Promise<void> => reading.stop();

/**
 * Reads a file with boundaries beside this process.
 * @throws {WorkError} when there is no room for it now; asking again helps
 */
export async function readBoundaryFile(job: BoundaryJob): Promise<ReadBoundaries | BoundaryRefusal> {
	if (job.file.length > largestBoundaryFile) return { ok: false, code: "file-too-large", detail: "" };
	try {
		return await reading.run(job);
	} catch (error) {
		if (!(error instanceof WorkError) || error.code === "busy" || error.code === "stopped") throw error;
		log.warn({ err: error, bytes: job.file.length }, "a file with boundaries was given up");
		return { ok: false, code: "too-much-work", detail: "" };
	}
}
