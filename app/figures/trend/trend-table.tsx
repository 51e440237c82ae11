import { DataTable } from "#app/components/data-table.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { numberText, periodText, valueText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import type { TrendView } from "./trend-views.ts";
import { pointRemarks } from "./trend-words.ts";

/** The twin of a chart: every point, also those that are not drawn, with what has to be minded at it. */
export function TrendTable({ view, card }: { view: TrendView; card: FigureCard }) {
	const { indicator, place } = card;
	const caption = `${indicator.label}, ${place.name}, ${view.name}`;
	const period = { id: "period", label: m.figures_table_period() };
	const { trend, indexed } = view;
	if (indexed) {
		const text = (value: number | null) =>
			value === null ? m.figures_value_missing() : numberText(value, view.style);
		return (
			<DataTable
				caption={caption}
				columns={[
					period,
					{ id: "own", label: place.name, numeric: true },
					{ id: "other", label: indexed.place.name, numeric: true },
				]}
				rows={indexed.points.map((point) => ({
					id: point.period,
					cells: [periodText(point.period), text(point.own), text(point.other)],
				}))}
			/>
		);
	}
	return (
		<DataTable
			caption={caption}
			columns={[
				period,
				{ id: "value", label: m.figures_table_value(), numeric: true },
				{ id: "note", label: m.figures_table_note() },
			]}
			rows={(trend ?? []).map((point) => ({
				id: point.period,
				cells: [periodText(point.period), valueText(point.value, indicator), pointRemarks(point)],
			}))}
		/>
	);
}
