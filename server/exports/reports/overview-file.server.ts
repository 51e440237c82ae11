import type { Db } from "#db/client.ts";
import { loadPublished } from "#db/queries/published.server.ts";
import { loadEvaluation } from "#server/overview/evaluation.server.ts";
import { loadOverview } from "#server/overview/overview.server.ts";
import { loadPenc } from "#server/overview/penc.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { cleanTexts } from "../clean-outcome.ts";
import { type ExportedFile, exportReport } from "../export-outcome.server.ts";
import { contentTypes } from "../formats.ts";
import type { ReportJob } from "../report.ts";
import { evaluationDocument } from "./evaluation-document.ts";
import { pencDocument, pencSheets } from "./penc-document.ts";
import { progressDocument } from "./progress-document.ts";

/** The reports over the wijken, as their addresses name them. */
export const overviewFiles = [
	...(["voortgang.docx", "voortgang.pdf", "evaluatie.docx", "evaluatie.pdf"] as const),
	...(["penc.docx", "penc.xlsx"] as const),
] as const;
export type OverviewFile = (typeof overviewFiles)[number];

/**
 * A report over a year as a file, in Dutch: its texts are the rooms' own.
 * @throws {import("#server/process/child-work.ts").WorkError} when no file could be made
 */
export async function overviewFile(
	db: Db,
	file: OverviewFile,
	year: number,
	now: Date,
): Promise<ExportedFile> {
	const job = await inLocale("nl", () => reportJob(db, file, year, now));
	const [about, format] = file.split(".");
	const name = about === "penc" ? "pc-tabel" : about;
	return {
		body: await exportReport(job),
		contentType: contentTypes[job.format],
		fileName: `${name}-wijkafspraken-${year}.${format}`,
	};
}

async function reportJob(db: Db, file: OverviewFile, year: number, now: Date): Promise<ReportJob> {
	if (file === "evaluatie.docx" || file === "evaluatie.pdf") {
		const document = evaluationDocument(cleanTexts(await loadEvaluation(db, year, now)), now);
		return { format: file === "evaluatie.pdf" ? "pdf" : "docx", document };
	}
	const published = await loadPublished(db, { audience: "public", today: now });
	const overview = cleanTexts(await loadOverview(db, { year, memberOf: [], now }, published));
	const penc = { overview, rows: cleanTexts(await loadPenc(db, year, published)) };
	switch (file) {
		case "penc.xlsx":
			return { format: "xlsx", sheets: pencSheets(penc) };
		case "penc.docx":
			return { format: "docx", document: pencDocument(penc, now) };
		case "voortgang.docx":
		case "voortgang.pdf": {
			const targets = penc.rows.filter(({ target }) => target !== null);
			const document = progressDocument(overview, targets, now);
			return { format: file === "voortgang.pdf" ? "pdf" : "docx", document };
		}
	}
}
