import { Badge } from "#app/components/badge.tsx";
import { cx } from "#app/components/cx.ts";
import type { Place } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import type { MapReading } from "./map-views.ts";

/** What a map and its table know of each other. */
export interface Pointing {
	/** id of the place that is pointed at, here or on the map */
	highlighted: string | null;
	onHighlight: (place: string | null) => void;
	/** Goes to a place on a map that stands where the drawing was. */
	onChoose?: (place: string) => void;
}

type FigureTableProps = MapReading["table"] &
	Pointing & {
		/** id of the wijk whose evening it is */
		own: string;
		/** where an area is on the drawing, as an address; null for what has no spot there */
		stopOf: (place: string) => string | null;
	};

/** The twin of the map: the same areas and values, in the map's order and never ranked. A name leads to its area. */
export function FigureTable({ caption, place, columns, rows, own, stopOf, ...pointing }: FigureTableProps) {
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
				<tbody onPointerLeave={() => pointing.onHighlight(null)}>
					{rows.map((row) => (
						<tr
							key={row.place.id}
							className={cx(pointing.highlighted === row.place.id && "figure-table__row--highlighted")}
							onPointerEnter={() => pointing.onHighlight(row.place.id)}
						>
							<th scope="row">
								<AreaName place={row.place} stop={stopOf(row.place.id)} {...pointing} />
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

/** By the keyboard too it lights up its area, and goes there. */
function AreaName({
	place: { id, name },
	stop,
	onHighlight,
	onChoose,
}: Pointing & { place: Place; stop: string | null }) {
	if (stop === null) return name;
	return (
		<a
			className="figure-table__area"
			href={stop}
			aria-label={m.figures_table_area({ name })}
			onFocus={() => onHighlight(id)}
			onBlur={() => onHighlight(null)}
			onClick={(event) => {
				if (!onChoose) return;
				event.preventDefault();
				onChoose(id);
			}}
		>
			{name}
		</a>
	);
}
