import { DataTable } from "#app/components/data-table.tsx";
import type { BudgetRow, CardBudget } from "#app/domain/figure/beside.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { capitalised, m } from "#app/words/index.ts";
import { differenceText } from "../words/difference-text.ts";
import { numberText, periodText, valueText } from "../words/figure-text.ts";
import { Section } from "./figure-sections.tsx";

/** What was budgeted for each part beside what it became, each year a table; the total stands as its source has it. */
export function FigureBudgets({ card }: { card: FigureCard }) {
	const { budgets } = card.beside;
	if (budgets.length === 0) return null;
	return (
		<Section title={m.beside_budget_title({ place: card.place.name })}>
			<div className="stack">
				{budgets.map((budget) => (
					<Budget key={`${budget.period} ${budget.document}`} budget={budget} card={card} />
				))}
				<p className="figure-card__text soft">{m.beside_budget_plus()}</p>
			</div>
		</Section>
	);
}

function Budget({ budget, card: { indicator } }: { budget: CardBudget; card: FigureCard }) {
	const { period, document, rows, whole, sums, fictional } = budget;
	const about = [periodText(period), document, fictional ? m.figures_fictional() : ""];
	const differing = ["budget", "figure"] as const;
	return (
		<>
			<DataTable
				caption={about.filter(Boolean).join(", ")}
				columns={[
					{ id: "part", label: m.beside_budget_part() },
					{ id: "budget", label: m.beside_budget_budgeted(), numeric: true },
					{ id: "figure", label: m.beside_target_figure(), numeric: true },
					{ id: "difference", label: m.beside_target_difference(), numeric: true },
				]}
				rows={[
					...rows.map((row) => ({ id: row.id, cells: cellsOf(row, indicator) })),
					...(whole
						? [
								{
									id: "whole",
									cells: cellsOf({ ...whole, label: m.beside_budget_whole() }, indicator).map((cell, at) => (
										<strong key={["part", "budget", "figure", "difference"][at]}>{cell}</strong>
									)),
								},
							]
						: []),
				]}
			/>
			{whole &&
				differing.map((which) => {
					const sum = sums?.[which] ?? null;
					if (sum === null) return null;
					const texts = { sum: numberText(sum, indicator), whole: wholeText(whole, which, indicator) };
					return (
						<p key={which} className="figure-card__text">
							{which === "budget" ? m.beside_budget_sum_budget(texts) : m.beside_budget_sum_figure(texts)}
						</p>
					);
				})}
		</>
	);
}

type Style = FigureCard["indicator"];

function cellsOf({ label, budget, figure, provisional, difference }: BudgetRow, style: Style) {
	const printed = figure.state === "shown" && figure.printed;
	return [
		capitalised(label),
		budget === null ? m.beside_budget_none() : numberText(budget, style),
		<>
			{valueText(figure, style)}
			{printed && <small> {m.picture_printed({ text: printed })}</small>}
			{provisional && <small> {m.figures_provisional()}</small>}
		</>,
		differenceText(difference, style),
	];
}

const wholeText = ({ budget, figure }: BudgetRow, which: "budget" | "figure", style: Style): string =>
	which === "budget" ? numberText(budget ?? 0, style) : valueText(figure, style);
