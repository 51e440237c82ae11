import { buildPreview, type PreviewInput } from "#app/domain/import/build-preview.ts";
import { type Preview, refusedPreview } from "#app/domain/import/preview.ts";
import { FileRefused } from "./file-refused.ts";
import { personInParts } from "./hidden-parts.ts";
import { readFile } from "./read-file.ts";

/** A file with what it is to be read against. */
export type PreviewJob = Omit<PreviewInput, "grid"> & { bytes: Uint8Array };

/** Reads a file and says what would be stored of it. What is wrong with the file is a refusal, and never thrown. */
export function readPreview({ bytes, ...input }: PreviewJob): Preview {
	try {
		const { grid, parts, comments } = readFile(bytes);
		const hidden = personInParts(parts, comments);
		return hidden ? refusedPreview(hidden) : buildPreview({ ...input, grid });
	} catch (error) {
		if (!(error instanceof FileRefused)) throw error;
		const { code, place, detail } = error;
		return refusedPreview({ code, place, ...(detail ? { detail } : {}) });
	}
}
