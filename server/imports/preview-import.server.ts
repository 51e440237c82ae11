import type { SourceReading } from "#app/domain/figure/source-rules.ts";
import type { Catalogue, ExistingFigure } from "#app/domain/import/catalogue.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import { type AcceptedFigure, type Preview, refusedPreview } from "#app/domain/import/preview.ts";
import { ChildWork, WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import { limits } from "./limits.ts";
import type { PreviewJob } from "./read-preview.ts";

/** One at a time: two large files together would hold more memory than a small server has. */
const reading = new ChildWork<PreviewJob, Preview, AcceptedFigure[]>({
	entry: "server/imports/import-worker.ts",
	timeLimitMs: 20_000,
	memoryLimitBytes: 640 * 2 ** 20,
	children: 1,
	waiting: 10,
	idleMs: 20_000,
});

/** Ends what is being read; no file is read afterwards. */
export const stopImports = (): Promise<void> => reading.stop();

export interface GivenFile {
	/** as its owner called it; shown, and looked at for what the table does not say */
	name: string;
	bytes: Uint8Array;
}

/**
 * What would be stored of a file and what not, without storing anything. It is read in a child process with limits on
 * memory and time; whatever is wrong with it is a refusal with its sentence.
 * @param mapping how it is to be read; what it leaves out is proposed
 * @param existing what the register holds already, for what is new, revised and gone
 * @param source what is known of its source
 */
export async function previewImport(
	file: GivenFile,
	catalogue: Catalogue,
	mapping?: Mapping,
	existing: ExistingFigure[] = [],
	source: SourceReading | null = null,
): Promise<Preview> {
	if (file.bytes.length > limits.file) return refusedPreview({ code: "too-large", place: null });
	try {
		const accepted: AcceptedFigure[] = [];
		const job = { bytes: file.bytes, catalogue, mapping, existing, source, fileName: file.name };
		const preview = await reading.run(job, (some) => {
			for (const one of some) accepted.push(one);
		});
		return { ...preview, accepted };
	} catch (error) {
		return refusedPreview(refusedFor(error));
	}
}

/** What whoever sent a file hears when the work on it came to nothing. @throws what is no {@link WorkError} */
export function refusedFor(error: unknown): NonNullable<Preview["refused"]> {
	if (!(error instanceof WorkError)) throw error;
	log.error({ err: error }, "a file was not read");
	return { code: refusals[error.code], place: null };
}

const refusals = {
	busy: "busy",
	"too-slow": "too-slow",
	"too-big": "too-many-cells",
	stopped: "busy",
	failed: "damaged",
} as const;
