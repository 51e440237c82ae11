import type { FigureColumn } from "#app/domain/outcome/overview.ts";
import type { Stacking } from "#app/domain/outcome/stacking.ts";
import { numberText, periodText, valueText } from "./figure-text.ts";
import { formatList, formatNumber, m } from "./index.ts";

/** Which wijken have a flag, in the order of the wijken: it is no ranking. */
export function flaggedText(wijken: { name: string; stacking: Stacking }[], gemeente: string): string {
	if (wijken.every(({ stacking }) => stacking.compared === 0)) return m.overview_marks_none({ gemeente });
	const flagged = wijken.filter(({ stacking }) => stacking.worse.length > 0).map(({ name }) => name);
	if (flagged.length === 0) return m.overview_marks_nobody();
	return m.overview_marks_flagged({ wijken: formatList(flagged) });
}

/** "1 van de 2 vergeleken cijfers minder goed: kinderen in een uitkeringsgezin", and what can't be said or may be chance. */
export function stackingTexts({ worse, withinMargin, unsayable, compared }: Stacking): string[] {
	if (compared === 0 && unsayable.length === 0) return [m.overview_marks_not_compared()];
	const labels = (columns: FigureColumn[]) => formatList(columns.map(({ label }) => label));
	const counts = { worse: formatNumber(worse.length), compared: formatNumber(compared) };
	return [
		compared === 0 ? "" : m.overview_marks_of(counts),
		worse.length === 0 ? "" : m.overview_marks_worse({ figures: labels(worse) }),
		withinMargin.length === 0 ? "" : m.overview_marks_within({ figures: labels(withinMargin) }),
		unsayable.length === 0 ? "" : m.overview_marks_unsayable({ figures: labels(unsayable) }),
	].filter(Boolean);
}

/** How a wijk stands in one figure; "" where it is not worse, or nothing was compared. */
export function standingText(column: FigureColumn, wijk: string, gemeente: string): string {
	const standing = column.cells.find((cell) => cell.wijk === wijk)?.standing;
	if (standing === "within-margin") return m.overview_within();
	if (standing === "unsayable") return m.overview_unsayable();
	if (standing !== "worse") return "";
	return column.beside?.by === "middle" ? m.overview_worse_middle() : m.overview_worse({ gemeente });
}

/** The value of a cell, with its margin where one is known. */
export function cellText(column: FigureColumn, wijk: string): string {
	const cell = column.cells.find((one) => one.wijk === wijk);
	if (!cell) return m.figures_value_missing();
	const value = valueText(cell.value, column);
	if (!cell.margin || cell.value.state === "range") return value;
	return m.overview_cell_margin({ value, ...bounds(cell.margin, column) });
}

/** What was compared with what, a row for each figure: as many cells as {@link comparedHeads}. */
export function comparedCells(column: FigureColumn, population: string, gemeente: string): string[] {
	const { label, period, beside, sources, cells } = column;
	if (!beside) return [];
	const value = valueText(beside.value, column);
	const margins = [beside, ...cells].some(({ margin }) => margin !== null);
	return [
		label,
		population,
		periodText(period),
		beside.by === "gemeente"
			? m.overview_compared_whole({ gemeente, value })
			: m.overview_compared_middle({ count: formatNumber(beside.of), value }),
		margins ? m.overview_compared_margin() : m.overview_compared_no_margin(),
		formatList(sources),
	];
}

export const comparedHeads = (): string[] => [
	m.overview_compared_figure(),
	m.overview_compared_about(),
	m.figures_table_period(),
	m.overview_compared_with(),
	m.overview_compared_margins(),
	m.overview_doc_source(),
];

const bounds = ({ low, high }: { low: number; high: number }, column: FigureColumn) => ({
	low: numberText(low, column),
	high: numberText(high, column),
});
