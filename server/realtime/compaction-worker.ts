import { parentPort } from "node:worker_threads";
import type { ThreadAnswer } from "../process/work-thread.ts";
import { type CompactionJob, compact } from "./compact.ts";

parentPort?.on("message", (job: CompactionJob) => {
	let answer: ThreadAnswer<Uint8Array | null>;
	try {
		answer = { result: compact(job) };
	} catch (error) {
		answer = { error: error instanceof Error ? error.message : "unknown" };
	}
	parentPort?.postMessage(answer);
});
