import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { overwriteGetLocale } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { doWork } from "../process/do-work.ts";
import { type ReportJob, writeReport } from "./report.ts";
import { type WrittenFormat, writeExport } from "./write-export.ts";

/** An outcome as a file of one kind, or a report. */
export type ExportJob = { outcome: Outcome; format: WrittenFormat; map: MapShapes | null } | ReportJob;

// The outcome holds ready-made texts in Dutch: the words around them are Dutch too, whoever asks.
overwriteGetLocale(() => "nl");

/** Files in a process of their own: it knows no database and gets plain data. */
doWork((job: ExportJob) =>
	"outcome" in job ? writeExport(job.outcome, job.format, job.map) : writeReport(job),
);
