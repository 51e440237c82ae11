import { Badge } from "#app/components/badge.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import type { CardValue, FigureCard } from "#app/domain/figure/figure-card.ts";
import { periodText, remarkTexts, valueText } from "#app/words/figure-text.ts";
import { capitalised, formatList, m } from "#app/words/index.ts";
import type { PlacesTable } from "./places-table.ts";

/** The figure of every place over the last periods. What has to be minded at each of them is said once, above. */
export function PlacesTableView({ card, table }: { card: FigureCard; table: PlacesTable }) {
	const { periods, rows } = table;
	const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
	const [first, ...others] = cells.map(remarkTexts);
	const always = (first ?? []).filter((remark) => others.every((each) => each.includes(remark)));
	return (
		<div className="stack stack--tight">
			{always.length > 0 && <p className="soft">{m.explore_table_always({ remarks: formatList(always) })}</p>}
			<DataTable
				caption={m.explore_table_caption({ label: card.indicator.label })}
				captionHidden
				columns={[
					{ id: "place", label: m.explore_place() },
					...periods.map((period) => ({ id: period, label: capitalised(periodText(period)), numeric: true })),
				]}
				rows={rows.map(({ place, cells: ofPlace }) => ({
					id: place.id,
					cells: [
						<span key="place">
							{place.name}
							{place.id === card.place.id && place.level === "wijk" && (
								<Badge className="figure-table__own">{m.explore_own()}</Badge>
							)}
						</span>,
						...ofPlace.map((cell, at) => (
							<Cell key={periods[at]} cell={cell} style={card.indicator} always={always} />
						)),
					],
				}))}
			/>
		</div>
	);
}

function Cell({
	cell,
	style,
	always,
}: {
	cell: CardValue | null;
	style: FigureCard["indicator"];
	always: string[];
}) {
	if (!cell) return m.figures_value_missing();
	const remarks = remarkTexts(cell).filter((remark) => !always.includes(remark));
	return (
		<>
			{valueText(cell.value, style)}
			{remarks.length > 0 && <small className="explorer-remarks">{remarks.join(", ")}</small>}
		</>
	);
}
