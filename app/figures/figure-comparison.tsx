import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import { comparisonNote, periodText } from "../words/figure-text.ts";
import { FigureRows } from "./figure-rows.tsx";
import { Section } from "./figure-sections.tsx";

/** The places that a rate stands beside, or the whole that a count is part of, each with its year. */
export function FigureComparison({ card }: { card: FigureCard }) {
	const { indicator } = card;
	const rowsOf = (whole: boolean) =>
		card.comparison
			.filter((row) => row.whole === whole)
			.map((row) => ({
				...row,
				id: row.place.id,
				name: whole ? m.figures_whole({ place: row.place.name }) : row.place.name,
				note: comparisonNote(row, card),
			}));
	const [compared, whole] = [rowsOf(false), rowsOf(true)];
	const own = { ...card, id: card.place.id, name: card.place.name, note: periodText(card.period), own: true };
	return (
		<>
			{compared.length > 0 && (
				<Section title={m.figures_compare_title()}>
					<FigureRows rows={[own, ...compared]} style={indicator} bars={indicator.unit === "percentage"} />
				</Section>
			)}
			{whole.length > 0 && (
				<Section title={m.figures_whole_title()}>
					<FigureRows rows={whole} style={indicator} bars={false} />
				</Section>
			)}
		</>
	);
}
