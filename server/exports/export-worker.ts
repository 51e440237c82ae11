import { parentPort } from "node:worker_threads";
import { overwriteGetLocale } from "#app/i18n/index.ts";
import type { ExportAnswer, ExportJob } from "./export-thread.ts";
import { writeReport } from "./report.ts";
import { writeExport } from "./write-export.ts";

// The outcome holds ready-made texts in Dutch: the words around them are Dutch too, whoever asks.
overwriteGetLocale(() => "nl");

/** One file after the other, in a thread of its own: it knows no database and gets plain data. */
parentPort?.on("message", async (job: ExportJob) => {
	const written = "outcome" in job ? writeExport(job.outcome, job.format, job.map) : writeReport(job);
	const answer = await written.then(
		(body): ExportAnswer => ({ body: Uint8Array.from(body) }),
		(error: unknown): ExportAnswer => ({ error: error instanceof Error ? error.message : "unknown" }),
	);
	parentPort?.postMessage(answer, "body" in answer ? [answer.body.buffer as ArrayBuffer] : []);
});
