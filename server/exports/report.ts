import type { OutcomeDocument } from "./document/document.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import type { CellValue } from "./sheets/cell.ts";
import { writeSheets } from "./sheets/write-workbook.ts";
import { writeWord } from "./word/write-word.ts";

/** One sheet that is ready to be written. */
export interface ReportSheet {
	name: string;
	/** widths in characters */
	columns: { title: string; width: number }[];
	/** as many values as there are columns */
	rows: CellValue[][];
}

/** A document, or sheets, over several evenings, with all words in place and cleaned. */
export type ReportJob =
	| { format: "docx" | "pdf"; document: OutcomeDocument }
	| { format: "xlsx"; sheets: ReportSheet[] };

export async function writeReport(job: ReportJob): Promise<Uint8Array> {
	if (job.format === "xlsx") return writeSheets(job.sheets);
	return job.format === "pdf" ? writePdf(job.document) : writeWord(job.document);
}
