import type { Catalogue, ExistingFigure } from "./catalogue.ts";
import type { ImportProblem } from "./preview.ts";
import type { TableRead } from "./table-context.ts";

/** So many times what lies beside it is far; places differ too. */
const far = 20;
/** Fewer others say nothing. */
const fewest = 3;

type Keyed = Pick<ExistingFigure, "indicator" | "place" | "period" | "breakdown">;

/**
 * Numbers that are far from those of the same thing in other periods, or in other places like it: "1.044" between forties.
 * Only what a misread point or comma can make: a thousand and more, or something with decimals.
 */
export function farFromOthers(
	figures: TableRead["figures"],
	existing: ExistingFigure[],
	{ places }: Catalogue,
): ImportProblem[] {
	const levelOf = new Map(places.map(({ id, level }) => [id, level]));
	const keysOf = ({ indicator, place, period, breakdown }: Keyed): string[] => [
		["periods", indicator, place, breakdown].join("\u0000"),
		["places", indicator, levelOf.get(place) ?? "", period, breakdown].join("\u0000"),
	];
	const groups = new Map<string, Map<string, number>>();
	const add = (one: Keyed, value: number | null) => {
		if (value === null || value <= 0) return;
		for (const key of keysOf(one)) {
			const group = groups.get(key) ?? new Map<string, number>();
			groups.set(key, group.set(`${one.place} ${one.period}`, value));
		}
	};
	const own = figures.filter(({ figure }) => figure.kind === "figure");
	const indicators = new Set(own.map(({ figure }) => figure.indicator));
	for (const one of existing) if (one.kind === "figure" && indicators.has(one.indicator)) add(one, one.value);
	for (const { figure } of own) add(figure, figure.value);
	const ends = new Map([...groups].map(([key, group]) => [key, endsOf([...group.values()])]));
	return own.flatMap(({ figure, column }): ImportProblem[] => {
		const { value } = figure;
		if (value === null || value <= 0 || (value < 1_000 && Number.isInteger(value))) return [];
		const beside = keysOf(figure).flatMap((key) => {
			const found = ends.get(key);
			if (!found || found.count <= fewest) return [];
			const [least, most] = [
				found.least === value ? found.second : found.least,
				found.most === value ? found.secondMost : found.most,
			];
			return value >= far * most ? [most] : value * far <= least ? [least] : [];
		});
		const [other] = beside;
		if (other === undefined) return [];
		return [
			{
				...{ row: figure.row, column: column.column, cell: figure.cell },
				...{ code: "far-from-others", severity: "warning", word: dutch(value), detail: dutch(other) },
			},
		];
	});
}

const dutch = (value: number): string => String(value).replace(".", ",");

/** The two least and the two most, so that a number can be held against the others. */
function endsOf(values: number[]) {
	let [least, second, secondMost, most] = [Infinity, Infinity, 0, 0];
	for (const value of values) {
		if (value < least) [least, second] = [value, least];
		else if (value < second) second = value;
		if (value > most) [secondMost, most] = [most, value];
		else if (value > secondMost) secondMost = value;
	}
	return { count: values.length, least, second, secondMost, most };
}
