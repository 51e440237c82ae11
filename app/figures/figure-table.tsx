import { Badge } from "#app/components/badge.tsx";
import { cx } from "#app/components/cx.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import { periodText, remarkTexts, valueText } from "../words/figure-text.ts";

export interface FigureTableProps {
	card: FigureCard;
	/** id of the place that is pointed at, here or on the map */
	highlighted?: string | null;
	onHighlight?: (place: string | null) => void;
}

/** The twin of the map: the same areas and values, in the map's order and never ranked. */
export function FigureTable({ card, highlighted, onHighlight }: FigureTableProps) {
	const { indicator, areas, period, wijk } = card;
	const remarked = areas.some((area) => remarkTexts(area).length > 0);
	return (
		<div className="data-table figure-table">
			<table>
				<caption>{m.figures_table_caption({ label: indicator.label, period: periodText(period) })}</caption>
				<thead>
					<tr>
						<th scope="col">{m.figures_table_wijk()}</th>
						<th scope="col" className="numeric">
							{m.figures_table_value()}
						</th>
						{remarked && <th scope="col">{m.figures_table_note()}</th>}
					</tr>
				</thead>
				<tbody onPointerLeave={() => onHighlight?.(null)}>
					{areas.map((area) => (
						<tr
							key={area.place.id}
							className={cx(highlighted === area.place.id && "figure-table__row--highlighted")}
							onPointerEnter={() => onHighlight?.(area.place.id)}
						>
							<th scope="row">
								{area.place.name}
								{area.place.id === wijk.id && (
									<Badge className="figure-table__own">{m.figures_table_own()}</Badge>
								)}
							</th>
							<td className="numeric">{valueText(area.value, indicator)}</td>
							{remarked && <td>{remarkTexts(area).join(", ")}</td>}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
