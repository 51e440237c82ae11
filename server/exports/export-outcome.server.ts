import type { Outcome } from "#app/domain/outcome.ts";
import { outcomeSchemaAddress, parseOutcome } from "#app/domain/outcome-schema.ts";
import type { MapShapes } from "#maps/choropleth.ts";
import { log } from "../log.ts";
import { openWorker, ThreadError, WorkThread } from "../work-thread.ts";
import type { ExportJob } from "./export-worker.ts";
import { contentTypes, type ExportFormat, fileNameOf } from "./formats.ts";
import type { ReportJob } from "./report.ts";

export interface ExportedFile {
	body: Uint8Array;
	contentType: string;
	fileName: string;
}

/** Megabytes: a large evening takes about a fifth of it. Typst and resvg keep their own memory beside it. */
const memory = 512;
const limits = { time: 30_000, waiting: 20 };

const thread = new WorkThread<ExportJob, Uint8Array>(
	() => openWorker("export-worker", "./exports/export-worker.ts", memory),
	limits,
);

/**
 * The outcome of an evening as a file, out of this one object alone. What the outcome's shape does not know is in no file.
 * @param map the wijken of the gemeente, for the figures that exist per wijk; null draws no map
 * @throws {ThreadError} when no file could be made; nothing else is harmed
 */
export async function exportOutcome(
	given: Outcome,
	format: ExportFormat,
	map: MapShapes | null,
): Promise<ExportedFile> {
	const outcome = parseOutcome(given);
	const body = format === "json" ? json(outcome) : await written({ outcome, format, map });
	return { body, contentType: contentTypes[format], fileName: fileNameOf(outcome, format) };
}

function json(outcome: Outcome): Uint8Array {
	const text = JSON.stringify({ $schema: outcomeSchemaAddress, ...outcome }, null, "\t");
	return new TextEncoder().encode(`${text}\n`);
}

/** A report over several evenings as a file. @throws {ThreadError} as above */
export function exportReport(job: ReportJob): Promise<Uint8Array> {
	return written(job);
}

async function written(job: ExportJob): Promise<Uint8Array> {
	const begun = performance.now();
	try {
		return await thread.run(job);
	} catch (error) {
		const reason = error instanceof ThreadError ? { code: error.code, message: error.message } : {};
		log.error({ ...reason, format: job.format, ms: Math.round(performance.now() - begun) }, "export failed");
		throw error;
	}
}
