import { inLanguage } from "../localised.ts";
import type { BudgetRow, CardBudget } from "./beside.ts";
import type { Dimension, Indicator } from "./figure-card.ts";
import { exactNumber, type PublishedFigure } from "./figures.ts";
import { byNewestPeriod } from "./period.ts";
import { type Aim, tellTarget } from "./told-target.ts";

interface Budgeted extends Aim {
	period: string;
	breakdown: string;
	document: string;
}

/**
 * What was budgeted for the parts of a dimension beside what became of each: a table for each period and document, the
 * oldest first. The total is the published one, and no sum of ours stands in its place.
 * @param budgets targets of one indicator and place that rest on a begroting
 * @param figures as the asker may read them, of the same indicator and place
 */
export function budgetsOf(
	indicator: Pick<Indicator, "direction" | "decimals">,
	{ id: dimension, values, adding }: Dimension,
	{ budgets, figures, locale }: { budgets: Budgeted[]; figures: PublishedFigure[]; locale: string },
): CardBudget[] {
	const parts = values.map(({ id, label }) => ({
		id: `${dimension}=${id}`,
		label: inLanguage(label, locale),
	}));
	const ofParts = budgets.filter(({ breakdown }) => parts.some(({ id }) => id === breakdown));
	const tables = new Map(ofParts.map((one) => [`${one.period} ${one.document}`, one]));
	return [...tables.values()]
		.sort((a, b) => byNewestPeriod(b, a))
		.map(({ period, document }) => {
			const ofPeriod = figures.filter((one) => one.period === period);
			const rowOf = ({ id, label }: { id: string; label: string }): BudgetRow[] => {
				const figure = ofPeriod.find(({ breakdown }) => breakdown === id);
				const budget = budgets.find(
					(one) => one.period === period && one.document === document && one.breakdown === id,
				);
				if (!figure && !budget) return [];
				const told = budget && tellTarget({ ...budget, verdict: null }, figure?.value, undefined, indicator);
				return [
					{
						...{ id, label, budget: told?.aim?.value ?? null, difference: told?.difference ?? null },
						figure: figure?.value ?? { state: "missing" },
						provisional: figure?.status === "voorlopig",
					},
				];
			};
			const rows = parts.flatMap(rowOf);
			const [whole = null] = rowOf({ id: "", label: "" });
			const sums = adding === "telt-op" && whole ? sumsThatDiffer(rows, whole) : null;
			return { period, document, rows, whole, sums, fictional: ofPeriod.some((one) => one.fictional) };
		});
}

/** Of numbers that are all told, so that no sum tells one that is not. */
function sumsThatDiffer(rows: BudgetRow[], whole: BudgetRow): CardBudget["sums"] {
	const sumOf = (numberOf: (row: BudgetRow) => number | null): number | null => {
		const [told, numbers] = [numberOf(whole), rows.map(numberOf)];
		const sum = numbers.reduce(
			(total, number) => (total === null || number === null ? null : total + number),
			0,
		);
		return told === null || sum === null || Math.abs(sum - told) < 0.005 ? null : sum;
	};
	const [budget, figure] = [sumOf((row) => row.budget), sumOf((row) => exactNumber(row.figure))];
	return budget === null && figure === null ? null : { budget, figure };
}
