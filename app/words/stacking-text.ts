import { populations } from "#app/domain/figure/figures.ts";
import type { FigureCell, FigureColumn, Overview } from "#app/domain/outcome/overview.ts";
import { comparedColumns, type Stacking, stackingOf } from "#app/domain/outcome/stacking.ts";
import { numberText, periodText, valueText } from "./figure-text.ts";
import { capitalised, formatList, formatNumber, m } from "./index.ts";
import { populationWords } from "./lists.ts";

/** Where wijken are worse off than what they are set beside, in words: one text for the page and for every report. */
export interface StackingInWords {
	/** which wijken have a flag */
	flagged: string;
	/** Of each wijk how it stands; none where nothing was compared. */
	wijken: { id: string; name: string; hasFlag: boolean; texts: string[] }[];
	/** What was compared with what, as many cells as there are heads; no rows where nothing was. */
	compared: { heads: string[]; rows: { id: string; cells: string[] }[] };
	/** the figures of the wijken, a table for each group of people, so that no two groups stand side by side */
	tables: PopulationTable[];
}

export interface PopulationTable {
	title: string;
	columns: { id: string; label: string; period: string; remarks: string[] }[];
	rows: { id: string; name: string; cells: StandingCell[] }[];
	/** the gemeente, in its own row */
	whole: { name: string; cells: string[] };
}

export interface StandingCell {
	text: string;
	/** "" where it is not worse, or nothing was compared */
	standing: string;
	isWorse: boolean;
}

/** The wijken stand in their own order: it is no ranking. */
export function stackingInWords(overview: Overview): StackingInWords {
	const { wijken, figures, gemeente } = overview;
	const stacked = wijken.map((wijk) => ({ ...wijk, stacking: stackingOf(wijk.id, figures) }));
	const columns = comparedColumns(figures);
	return {
		flagged: flaggedText(stacked, gemeente),
		wijken:
			columns.length === 0
				? []
				: stacked.map(({ id, name, stacking }) => ({
						...{ id, name, hasFlag: stacking.worse.length > 0 },
						texts: stackingTexts(stacking),
					})),
		compared: {
			heads: comparedHeads(),
			rows: columns.map((column) => ({ id: column.indicator, cells: comparedCells(column, gemeente) })),
		},
		tables: populations.flatMap((population) => {
			const own = figures.filter((column) => column.population === population);
			return own.length > 0 ? [populationTable(populationWords[population](), own, overview)] : [];
		}),
	};
}

function populationTable(
	population: string,
	columns: FigureColumn[],
	{ wijken, gemeente }: Overview,
): PopulationTable {
	return {
		title: m.overview_about({ population }),
		columns: columns.map(({ indicator: id, label, period, unit, provisional, fictional }) => ({
			...{ id, label, period: periodText(period) },
			remarks: [
				periodText(period),
				unit === "aantal" ? m.overview_counts() : "",
				provisional ? m.figures_provisional() : "",
				fictional ? m.figures_fictional() : "",
			].filter(Boolean),
		})),
		rows: wijken.map(({ id, name }) => ({
			...{ id, name },
			cells: columns.map((column) => standingCell(column, id, gemeente)),
		})),
		whole: {
			name: capitalised(m.figures_whole({ place: gemeente })),
			cells: columns.map((column) =>
				column.gemeente ? valueText(column.gemeente, column) : m.overview_gemeente_unknown(),
			),
		},
	};
}

/** The value of a wijk, with its margin where one is known, and how it stands. */
export function standingCell(column: FigureColumn, wijk: string, gemeente: string): StandingCell {
	const cell = column.cells.find((one) => one.wijk === wijk);
	if (!cell) return { text: m.figures_value_missing(), standing: "", isWorse: false };
	const isWorse = cell.standing === "worse";
	return { text: cellText(cell, column), standing: standingText(cell, column, gemeente), isWorse };
}

function flaggedText(wijken: { name: string; stacking: Stacking }[], gemeente: string): string {
	if (wijken.every(({ stacking }) => stacking.compared === 0)) return m.overview_marks_none({ gemeente });
	const flagged = wijken.filter(({ stacking }) => stacking.worse.length > 0).map(({ name }) => name);
	if (flagged.length === 0) return m.overview_marks_nobody();
	return m.overview_marks_flagged({ wijken: formatList(flagged) });
}

/** "1 van de 2 vergeleken cijfers minder goed: kinderen in een uitkeringsgezin", and what can't be said or may be chance. */
function stackingTexts({ worse, withinMargin, unsayable, compared }: Stacking): string[] {
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

function standingText({ standing }: FigureCell, { beside }: FigureColumn, gemeente: string): string {
	if (standing === "within-margin") return m.overview_within();
	if (standing === "unsayable") return m.overview_unsayable();
	if (standing !== "worse") return "";
	return beside?.by === "middle" ? m.overview_worse_middle() : m.overview_worse({ gemeente });
}

function cellText({ value, margin }: FigureCell, column: FigureColumn): string {
	const text = valueText(value, column);
	if (!margin || value.state === "range") return text;
	const [low, high] = [margin.low, margin.high].map((end) => numberText(end, column));
	return m.overview_cell_margin({ value: text, low: low ?? "", high: high ?? "" });
}

function comparedCells(column: FigureColumn, gemeente: string): string[] {
	const { label, population, period, beside, sources, cells } = column;
	if (!beside) return [];
	const margins = [beside, ...cells].some(({ margin }) => margin !== null);
	return [
		label,
		populationWords[population](),
		periodText(period),
		besideText(column, gemeente),
		margins ? m.overview_compared_margin() : m.overview_compared_no_margin(),
		formatList(sources),
	];
}

/** What the wijken are set beside; "" where nothing is compared. */
export function besideText(column: FigureColumn, gemeente: string): string {
	const { beside } = column;
	if (!beside) return "";
	const value = valueText(beside.value, column);
	return beside.by === "gemeente"
		? m.overview_compared_whole({ gemeente, value })
		: m.overview_compared_middle({ count: formatNumber(beside.of), value });
}

const comparedHeads = (): string[] => [
	m.overview_compared_figure(),
	m.overview_compared_about(),
	m.figures_table_period(),
	m.overview_compared_with(),
	m.overview_compared_margins(),
	m.overview_doc_source(),
];
