import { Badge } from "#app/components/badge.tsx";
import { cx } from "#app/components/cx.ts";
import { m } from "#app/words/index.ts";
import type { MapReading } from "./map-views.ts";

type FigureTableProps = MapReading["table"] & {
	/** id of the wijk whose evening it is */
	own: string;
	/** id of the place that is pointed at, here or on the map */
	highlighted: string | null;
	onHighlight: (place: string | null) => void;
};

/** The twin of the map: the same areas and values, in the map's order and never ranked. */
export function FigureTable({
	caption,
	place,
	columns,
	rows,
	own,
	highlighted,
	onHighlight,
}: FigureTableProps) {
	return (
		<div className="data-table figure-table">
			<table>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{place}</th>
						{columns.map((column) => (
							<th key={column} scope="col" className="numeric">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody onPointerLeave={() => onHighlight(null)}>
					{rows.map((row) => (
						<tr
							key={row.place.id}
							className={cx(highlighted === row.place.id && "figure-table__row--highlighted")}
							onPointerEnter={() => onHighlight(row.place.id)}
						>
							<th scope="row">
								{row.place.name}
								{row.place.id === own && <Badge className="figure-table__own">{m.figures_table_own()}</Badge>}
							</th>
							{columns.map((column, at) => (
								<td key={column} className="numeric">
									{row.cells[at]}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
