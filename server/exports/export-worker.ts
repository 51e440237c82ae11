import { parentPort } from "node:worker_threads";
import type { Outcome } from "#app/domain/outcome.ts";
import { overwriteGetLocale } from "#app/i18n/index.ts";
import type { MapShapes } from "#maps/choropleth.ts";
import type { ThreadAnswer } from "../work-thread.ts";
import { type ReportJob, writeReport } from "./report.ts";
import { type WrittenFormat, writeExport } from "./write-export.ts";

/** An outcome as a file of one kind, or a report. */
export type ExportJob = { outcome: Outcome; format: WrittenFormat; map: MapShapes | null } | ReportJob;

// The outcome holds ready-made texts in Dutch: the words around them are Dutch too, whoever asks.
overwriteGetLocale(() => "nl");

/** One file after the other, in a thread of its own: it knows no database and gets plain data. */
parentPort?.on("message", async (job: ExportJob) => {
	const written = "outcome" in job ? writeExport(job.outcome, job.format, job.map) : writeReport(job);
	const answer = await written.then(
		(body): ThreadAnswer<Uint8Array> => ({ result: Uint8Array.from(body) }),
		(error: unknown): ThreadAnswer<Uint8Array> => ({
			error: error instanceof Error ? error.message : "unknown",
		}),
	);
	parentPort?.postMessage(answer, "result" in answer ? [answer.result.buffer as ArrayBuffer] : []);
});
