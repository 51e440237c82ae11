import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { parseOutcome } from "#app/domain/outcome/outcome.ts";
import * as paths from "#app/paths.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { ChildWork } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import type { ExportJob } from "./export-worker.ts";
import { contentTypes, type ExportFormat, fileNameOf } from "./formats.ts";
import type { ReportJob } from "./report.ts";

export interface ExportedFile {
	body: Uint8Array;
	contentType: string;
	fileName: string;
}

/** Two at once: a document that is stuck leaves the other child to everybody else. */
const documents = new ChildWork<ExportJob, Uint8Array>({
	entry: "server/exports/export-worker.ts",
	timeLimitMs: 20_000,
	memoryLimitBytes: 512 * 2 ** 20,
	children: 2,
	waiting: 20,
});

/** Ends what is being made; no file is made afterwards. */
export const stopDocuments = (): Promise<void> => documents.stop();

/**
 * The outcome of an evening as a file, out of this one object alone. What the outcome's shape does not know is in no file.
 * @param map the wijken of the gemeente, for the figures that exist per wijk; null draws no map
 * @throws {WorkError} when no file could be made; nothing else is harmed
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
	const text = JSON.stringify({ $schema: paths.outcomeSchema, ...outcome }, null, "\t");
	return new TextEncoder().encode(`${text}\n`);
}

/** A report over several evenings as a file. @throws {WorkError} as above */
export function exportReport(job: ReportJob): Promise<Uint8Array> {
	return written(job);
}

async function written(job: ExportJob): Promise<Uint8Array> {
	const begun = performance.now();
	try {
		return await documents.run(job);
	} catch (error) {
		log.error({ err: error, format: job.format, ms: Math.round(performance.now() - begun) }, "export failed");
		throw error;
	}
}
