import type { RefusalCode } from "#app/domain/import/preview.ts";

/** Nothing of this file is read; `place` is the sheet, cell or part where that shows. */
export class FileRefused extends Error {
	override name = "FileRefused";
	constructor(
		readonly code: RefusalCode,
		readonly place: string | null = null,
		readonly detail?: string,
	) {
		super(code);
	}
}
