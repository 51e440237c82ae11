import { DataTable } from "#app/components/data-table.tsx";
import type { CardTarget } from "#app/domain/figure/beside.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import { differenceText } from "../words/difference-text.ts";
import { periodText, valueText } from "../words/figure-text.ts";
import { aimText, basisWords, verdictWords } from "../words/reading-text.ts";
import { FigureBudgets } from "./figure-budgets.tsx";
import { Section } from "./figure-sections.tsx";

/** What was aimed at in each period, beside what it became, and what was budgeted for its parts. */
export function FigureTargets({ card }: { card: FigureCard }) {
	return (
		<>
			<OwnTargets card={card} />
			<FigureBudgets card={card} />
		</>
	);
}

function OwnTargets({ card }: { card: FigureCard }) {
	const { indicator } = card;
	const { targets } = card.beside;
	if (targets.length === 0) return null;
	const idOf = ({ period, basis, document }: CardTarget) => `${period} ${basis} ${document}`;
	const notes = targets.filter(({ note }) => note);
	const differs = targets.some(({ difference }) => difference !== null);
	return (
		<Section title={m.beside_targets()}>
			<DataTable
				caption={`${m.beside_targets()} ${indicator.label}`}
				captionHidden
				columns={[
					{ id: "period", label: m.figures_table_period() },
					{ id: "aim", label: m.beside_target_aim() },
					{ id: "figure", label: m.beside_target_figure(), numeric: true },
					...(differs ? [{ id: "difference", label: m.beside_target_difference(), numeric: true }] : []),
					{ id: "reached", label: m.beside_target_reached() },
				]}
				rows={targets.map((target) => ({
					id: idOf(target),
					cells: [
						periodText(target.period),
						<Aim key="aim" target={target} card={card} />,
						<>
							{valueText(target.figure, indicator)}
							{target.provisional && <small> {m.figures_provisional()}</small>}
						</>,
						...(differs ? [differenceText(target.difference, indicator)] : []),
						verdictTexts(target).join("; "),
					],
				}))}
			/>
			{notes.length > 0 && (
				<ul className="figure-card__caveats" aria-label={m.beside_target_notes()}>
					{notes.map((target) => (
						<li key={idOf(target)}>
							{m.beside_target_note({
								period: periodText(target.period),
								text: target.note ?? "",
							})}
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}

function Aim({ target, card }: { target: CardTarget; card: FigureCard }) {
	const { aim, basis, document, otherSource } = target;
	const about = [
		basisWords[basis](),
		document,
		otherSource && m.beside_target_source({ title: otherSource }),
	];
	return (
		<>
			{aim && aimText({ ...aim, unit: card.indicator.unit })}{" "}
			<small>{about.filter(Boolean).join(", ")}</small>
		</>
	);
}

/** The source's word first; where the numbers say otherwise, theirs too. */
function verdictTexts({ said, computed }: CardTarget): string[] {
	const told = said && m.beside_target_said({ verdict: verdictWords[said]() });
	const differs = computed && computed !== said && !(said && computed === "niet-te-zeggen");
	const own = differs ? m.beside_target_computed({ verdict: verdictWords[computed]() }) : null;
	return [told, own].filter((text) => text !== null);
}
