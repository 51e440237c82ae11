import { findTable, type Table } from "./find-table.ts";
import { type Grid, isBlankRow, type Sheet } from "./grid.ts";
import type { Vocabulary } from "./match-word.ts";
import type { ImportProblem } from "./preview.ts";
import type { TableRead } from "./table-context.ts";

/** Shares that all lie between nought and one were probably divided by a hundred. */
export function fractionsIn(figures: TableRead["figures"]): ImportProblem[] {
	const shares = figures.filter(({ figure }) => figure.unit === "percentage" && figure.value !== null);
	const byColumn = new Map<number, TableRead["figures"]>();
	for (const one of shares) byColumn.set(one.column.index, [...(byColumn.get(one.column.index) ?? []), one]);
	return [...byColumn.values()].flatMap((group): ImportProblem[] => {
		const [one] = group;
		const areFractions =
			group.every(({ figure }) => Math.abs(figure.value ?? 0) <= 1) &&
			group.some(({ figure }) => !Number.isInteger(figure.value));
		if (!one || group.length < 3 || !areFractions) return [];
		return [
			{
				row: null,
				column: one.column.column,
				cell: one.figure.cell,
				code: "looks-like-fraction",
				severity: "warning",
				word: String(one.figure.value).replace(".", ","),
			},
		];
	});
}

/** What else the file holds. */
export function besides(
	grid: Grid,
	sheet: Sheet,
	table: Table,
	vocabulary: Vocabulary,
	read: TableRead,
): ImportProblem[] {
	const whole = { row: null, column: null, cell: null, severity: "warning" } as const;
	const others = grid.sheets.filter(
		(one) =>
			one !== sheet &&
			!one.hidden &&
			!one.rows.every(isBlankRow) &&
			(findTable(one, vocabulary)?.score ?? 0) >= 6,
	);
	return [
		...(others.length > 0
			? [
					{
						...whole,
						code: "more-sheets" as const,
						word: others
							.map(({ name }) => name)
							.slice(0, 5)
							.join(", "),
						detail: sheet.name,
					},
				]
			: []),
		...(table.isFollowed
			? [{ ...whole, row: table.until + 1, code: "more-tables" as const, word: String(table.until + 1) }]
			: []),
		...read.filledDown.map((column) => ({ ...whole, column, code: "filled-down" as const, word: column })),
		...(read.blank > 0 ? [{ ...whole, code: "blank-cells" as const, word: String(read.blank) }] : []),
		...(read.totals.length > 0
			? [
					{
						...whole,
						code: "skipped-total" as const,
						word: String(new Set(read.totals.map(({ row }) => row)).size),
					},
				]
			: []),
	];
}
