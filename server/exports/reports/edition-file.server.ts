import type { ReadEdition } from "#app/domain/edition/read-edition.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { cleanTexts } from "../clean-outcome.ts";
import { type ExportedFile, exportReport } from "../export-outcome.server.ts";
import { contentTypes, plainWord } from "../formats.ts";
import { editionDocument } from "./edition-document.ts";

/** The kinds of files that an edition can be had as. */
export const editionFormats = ["pdf", "docx"] as const;

/**
 * An edition that came out as a file, in Dutch: its introductions are.
 * @param edition as it is read in Dutch
 * @throws {import("#server/process/child-work.ts").WorkError} when no file could be made
 */
export async function editionFile(
	edition: ReadEdition,
	format: (typeof editionFormats)[number],
): Promise<ExportedFile> {
	const document = inLocale("nl", () => editionDocument(cleanTexts(edition)));
	return {
		body: await exportReport({ format, document }),
		contentType: contentTypes[format],
		fileName: `${edition.kind}-${plainWord(edition.content.place)}-editie-${edition.number}.${format}`,
	};
}
