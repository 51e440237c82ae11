import type { EditionChapter, EditionFigure, EditionRow } from "#app/domain/edition/edition.ts";
import { pencRows } from "#app/domain/edition/penc-rows.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import { numberText, periodText, remarkTexts, valueText } from "./figure-text.ts";
import { capitalised, m } from "./index.ts";
import { aimText, basisWords, verdictWords } from "./reading-text.ts";

/** A table, all of it words. */
export interface EditionTable {
	columns: { id: string; label: string; numeric?: boolean }[];
	rows: { id: string; cells: string[] }[];
}

/** So many periods fit beside each other. */
const mostColumns = 5;

/** A column that is empty from top to bottom leaves its room to the others. */
function withoutEmpty({ columns, rows }: EditionTable): EditionTable {
	const isKept = (_: unknown, at: number) => rows.some(({ cells }) => cells[at]);
	return {
		columns: columns.filter(isKept),
		rows: rows.map(({ id, cells }) => ({ id, cells: cells.filter(isKept).map(unbroken) })),
	};
}

/** An amount stays on one line, also in a narrow column. */
const unbroken = (text: string): string => text.replaceAll("€ ", "€\u00a0");

/** Every cell of a figure: periods beside each other, or where something was aimed at beneath each other. */
export const figureTable = (figure: EditionFigure): EditionTable => withoutEmpty(cellsOf(figure));

function cellsOf({ rows, indicator }: EditionFigure): EditionTable {
	const nameOf = rowNames(rows);
	const periods = [...new Set(rows.map(({ period }) => period))].sort((a, b) =>
		byNewestPeriod({ period: b }, { period: a }),
	);
	const what = { id: "what", label: m.edition_table_what() };
	const aimed = rows.some(({ targets }) => targets.length > 0);
	if (!aimed && periods.length <= mostColumns) {
		const names = [...new Set(rows.map(nameOf))];
		return {
			columns: [what, ...periods.map((period) => ({ id: period, label: periodText(period), numeric: true }))],
			rows: names.map((name) => ({
				id: name,
				cells: [
					name,
					...periods.map((period) => {
						const row = rows.find((one) => nameOf(one) === name && one.period === period);
						return row ? cellText(row, indicator) : "";
					}),
				],
			})),
		};
	}
	const columns = [
		what,
		{ id: "period", label: m.edition_table_period() },
		{ id: "value", label: m.edition_table_value(), numeric: true },
	];
	const plain = (row: EditionRow) => [nameOf(row), periodText(row.period), cellText(row, indicator)];
	if (!aimed) return { columns, rows: rows.map((row) => ({ id: keyOf(row), cells: plain(row) })) };
	return {
		columns: [
			...columns,
			{ id: "aim", label: m.edition_table_aim() },
			{ id: "difference", label: m.edition_table_difference(), numeric: true },
			{ id: "reached", label: m.edition_table_reached() },
			{ id: "note", label: m.edition_table_note() },
		],
		rows: rows.map((row) => ({
			id: keyOf(row),
			cells: [
				...plain(row),
				lines(row, (target) => targetText(target, indicator)),
				lines(row, ({ difference }) => differenceText(difference, indicator)),
				lines(row, verdictText),
				lines(row, ({ note }) => note ?? ""),
			],
		})),
	};
}

/** What a table for planning and control tells of a chapter. */
export function pencTableOf({ figures }: EditionChapter): EditionTable {
	return withoutEmpty({
		columns: [
			{ id: "indicator", label: m.edition_table_indicator() },
			{ id: "period", label: m.edition_table_period() },
			{ id: "aim", label: m.edition_table_aim() },
			{ id: "realised", label: m.edition_table_realised(), numeric: true },
			{ id: "reached", label: m.edition_table_reached() },
			{ id: "note", label: m.edition_table_note() },
			{ id: "source", label: m.edition_table_source() },
		],
		rows: figures.flatMap((figure) => {
			const { indicator, card } = figure;
			const told = pencRows(figure);
			const nameOf = rowNames(told);
			return told.map((row) => ({
				id: `${indicator.id} ${keyOf(row)}`,
				cells: [
					told.some((one) => nameOf(one) !== nameOf(row)) || row.part
						? `${indicator.label}: ${nameOf(row)}`
						: indicator.label,
					periodText(row.period),
					lines(row, (target) => targetText(target, indicator)),
					cellText(row, indicator),
					lines(row, verdictText),
					lines(row, ({ note }) => note ?? ""),
					card?.source.title ?? lines(row, ({ otherSource }) => otherSource ?? ""),
				],
			}));
		}),
	});
}

const keyOf = ({ place, period, breakdown }: EditionRow): string => [place.id, period, breakdown].join(" ");

/** By its place, where there are several, and by its part. */
function rowNames(rows: EditionRow[]): (row: EditionRow) => string {
	const places = new Set(rows.map(({ place }) => place.id)).size;
	return ({ place, part }) => {
		const names = [...(places > 1 ? [place.name] : []), ...(part ? [part] : [])];
		return names.length > 0
			? capitalised(names.join(", "))
			: places > 1
				? place.name
				: m.edition_table_whole();
	};
}

function cellText({ value }: EditionRow, indicator: EditionFigure["indicator"]): string {
	if (!value) return m.figures_value_missing();
	const remarks = remarkTexts(value);
	const text = valueText(value.value, indicator);
	return remarks.length > 0 ? `${text} (${remarks.join(", ")})` : text;
}

type Target = EditionRow["targets"][number];

const lines = ({ targets }: EditionRow, text: (target: Target) => string): string =>
	targets.map(text).filter(Boolean).join("\n");

const targetText = (
	{ aim, basis, document }: Target,
	{ unit }: Pick<EditionFigure["indicator"], "unit">,
): string =>
	[aim && aimText({ ...aim, unit }), [basisWords[basis](), document].filter(Boolean).join(", ")]
		.filter(Boolean)
		.join(" ");

function differenceText(difference: number | null, indicator: EditionFigure["indicator"]): string {
	if (difference === null) return "";
	const text = numberText(Math.abs(difference), indicator);
	if (difference === 0) return text;
	return `${difference > 0 ? "+" : "\u2212"}${text}`;
}

/** The source's word first; where the numbers say otherwise, theirs too. */
function verdictText({ said, computed }: Target): string {
	const differs = computed && computed !== said && !(said && computed === "niet-te-zeggen");
	return [
		said ? m.beside_target_said({ verdict: verdictWords[said]() }) : "",
		differs ? m.beside_target_computed({ verdict: verdictWords[computed]() }) : "",
	]
		.filter(Boolean)
		.join("; ");
}
