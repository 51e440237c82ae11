import type { Outcome } from "#app/domain/outcome/outcome.ts";

export const exportFormats = ["docx", "pdf", "xlsx", "csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const contentTypes: Record<ExportFormat, string> = {
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	pdf: "application/pdf",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	csv: "text/csv; charset=utf-8",
	json: "application/json; charset=utf-8",
};

/** "wijkafspraken-zeist-noord-2026-11-12-concept.docx" */
export function fileNameOf({ session, version }: Outcome, format: ExportFormat): string {
	const wijk = plainWord(session.wijk.name) || plainWord(session.wijk.code);
	const parts = [
		"wijkafspraken",
		wijk,
		plainWord(session.heldOn),
		version ? plainVersion(version) : "concept",
	];
	return `${parts.filter(Boolean).join("-")}.${format}`;
}

/** Letters, digits and dashes alone, for file systems and headers of every kind. */
export function plainWord(text: string): string {
	return text
		.normalize("NFD")
		.toLowerCase()
		.replace(/\p{Mark}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, 60)
		.replace(/^-+|-+$/g, "");
}

function plainVersion(version: string): string {
	return version.replace(/[^0-9.]/g, "").slice(0, 12);
}
