import path from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Outcome } from "#app/domain/outcome.ts";
import { outcomeSchemaAddress, parseOutcome } from "#app/domain/outcome-schema.ts";
import type { MapShapes } from "#maps/choropleth.ts";
import { log } from "../log.ts";
import { ExportError, ExportThread } from "./export-thread.ts";
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

/** The built product has the thread as a file of its own; from source tsx reads it. */
function openWorker(): Worker {
	const options = { resourceLimits: { maxOldGenerationSizeMb: memory }, env: {} };
	if (!import.meta.url.endsWith(".ts"))
		return new Worker(path.resolve("build/server/export-worker.js"), options);
	const source = fileURLToPath(new URL("./export-worker.ts", import.meta.url));
	// Node 20 reads the thread's own file before it asks tsx, so that file has to be JavaScript.
	const start = `import("tsx/esm/api").then((tsx) => { tsx.register(); return import(${JSON.stringify(source)}); })`;
	return new Worker(start, { ...options, eval: true });
}

const thread = new ExportThread(openWorker, limits);

/**
 * The outcome of an evening as a file, out of this one object alone. What the outcome's shape does not know is in no file.
 * @param map the wijken of the gemeente, for the figures that exist per wijk; null draws no map
 * @throws {ExportError} when no file could be made; nothing else is harmed
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

/** A report over several evenings as a file. @throws {ExportError} as above */
export function exportReport(job: ReportJob): Promise<Uint8Array> {
	return written(job);
}

async function written(job: Parameters<ExportThread["write"]>[0]): Promise<Uint8Array> {
	const begun = performance.now();
	try {
		return await thread.write(job);
	} catch (error) {
		const reason = error instanceof ExportError ? { code: error.code, message: error.message } : {};
		log.error({ ...reason, format: job.format, ms: Math.round(performance.now() - begun) }, "export failed");
		throw error;
	}
}
