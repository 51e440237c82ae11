import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { cleanOutcome } from "./clean-outcome.ts";
import { cutTexts } from "./cut-texts.ts";
import { buildDocument } from "./document/build-document.ts";
import type { ExportFormat } from "./formats.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import { writeCsv } from "./sheets/write-csv.ts";
import { writeWorkbook } from "./sheets/write-workbook.ts";
import { writeWord } from "./word/write-word.ts";

/** The formats that take work, or words in Dutch. */
export type WrittenFormat = Exclude<ExportFormat, "json">;

/** Writes a file for people: everything in it comes out of the outcome, the map and our own words. */
export async function writeExport(
	given: Outcome,
	format: WrittenFormat,
	map: MapShapes | null,
): Promise<Uint8Array> {
	const outcome = cutTexts(cleanOutcome(given));
	if (format === "csv") return writeCsv(outcome);
	if (format === "xlsx") return writeWorkbook(outcome);
	const document = buildDocument(outcome, map);
	return format === "pdf" ? writePdf(document) : writeWord(document);
}
