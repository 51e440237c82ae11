import type { Overview } from "#app/domain/outcome/overview.ts";
import { periodText } from "#app/words/figure-text.ts";
import { formatDate, m } from "#app/words/index.ts";
import type { PencRow } from "#server/overview/penc.server.ts";
import { paragraph, table } from "../document/blocks.ts";
import type { Chapter, OutcomeDocument } from "../document/document.ts";
import type { ReportSheet } from "../report.ts";
import type { CellValue } from "../sheets/cell.ts";
import { headingText, type PencColumn, pencColumns } from "./penc-table.ts";
import { reportFrame } from "./report-frame.ts";
import { stackingChapter } from "./stacking-chapter.ts";
import { stackingSheet } from "./stacking-sheet.ts";

export interface Penc {
	overview: Overview;
	rows: PencRow[];
}

/** The table for the planning and control documents, a chapter per result area, and where problems come together. */
export function pencDocument({ overview, rows }: Penc, now: Date): OutcomeDocument {
	const about = { gemeente: overview.gemeente, year: String(overview.year) };
	const withTarget = rows.filter(({ target }) => target !== null);
	const headings = new Map(rows.map(({ heading }) => [heading?.code, heading]));
	return {
		...reportFrame({ title: m.overview_doc_penc_title(about), about, now }),
		below: m.overview_doc_penc_for(),
		glance: {
			title: m.overview_doc_targets(),
			blocks: [
				paragraph(m.overview_doc_targets_intro(), "lead"),
				pencTable(withTarget, m.overview_doc_targets_none()),
				paragraph(m.overview_doc_penc_note(), "note"),
				paragraph(m.overview_doc_counts_note({ date: formatDate(now) }), "note"),
			],
		},
		chapters: [
			...[...headings].map(
				([code, heading]): Chapter => ({
					title: headingText(heading),
					wide: true,
					blocks: [
						pencTable(
							rows.filter((row) => row.heading?.code === code),
							m.overview_figures_none(),
							true,
						),
					],
				}),
			),
			stackingChapter(overview),
		],
	};
}

const onlyWide: ReadonlySet<PencColumn["id"]> = new Set(["period", "source", "provisional"]);

/**
 * On upright paper the period stands behind what was realised, and the source, and whether it is provisional, wait for
 * the chapters. A column that has nothing to tell leaves its room to the others.
 */
export function pencTable(rows: PencRow[], otherwise: string, wide?: true) {
	const shown = pencColumns().filter(
		({ id, share, value }) =>
			share > 0 && (wide || !onlyWide.has(id)) && rows.some((row) => !isEmpty(value(row))),
	);
	const whole = shown.reduce((sum, { share }) => sum + share, 0);
	return table(
		shown.map(({ title, share }) => ({ title, share: (share / whole) * 100 })),
		rows.map((row) =>
			shown.map(({ id, value }) => {
				const text = onPaper(value(row));
				return id === "realised" && !wide && row.realised
					? `${text} (${periodText(row.realised.period)})`
					: text;
			}),
		),
		otherwise,
		wide ? { wide } : {},
	);
}

const isEmpty = (value: CellValue) => value === null || value === "";

function onPaper(value: CellValue): string {
	if (isEmpty(value)) return "–";
	if (typeof value === "boolean") return value ? m.export_yes() : m.export_no();
	return String(value);
}

/** The same as sheets that can be sorted and counted. */
export function pencSheets({ overview, rows }: Penc): ReportSheet[] {
	const columns = pencColumns();
	const table = {
		name: m.overview_doc_penc_sheet(),
		columns: columns.map(({ title, width }) => ({ title, width })),
		rows: rows.map((row) => columns.map(({ value }) => value(row))),
	};
	return [table, stackingSheet(overview)];
}
