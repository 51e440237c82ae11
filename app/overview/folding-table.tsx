import type { ReactNode } from "react";
import { cx } from "#app/components/cx.ts";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";

export interface FoldingTableProps {
	caption: string;
	captionHidden?: boolean;
	columns: {
		id: string;
		label: ReactNode /** the label where every value stands alone */;
		short?: string;
		numeric?: boolean;
	}[];
	/** As many cells as there are columns; the first cell names the row. A `total` row stands apart. */
	rows: { id: string; cells: ReactNode[]; total?: boolean }[];
}

/**
 * A table that becomes one block per row on a narrow screen, each value under the name of its column; with one value in
 * a row it stays a table. The roles are said out loud, since browsers forget them once a table is laid out as blocks.
 */
export function FoldingTable({ caption, captionHidden, columns, rows }: FoldingTableProps) {
	return (
		// biome-ignore-start lint/a11y/noRedundantRoles: see above
		<table className={cx("folding-table", columns.length > 2 && "folding-table--folds")} role="table">
			<caption>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
			<thead role="rowgroup">
				<tr role="row">
					{columns.map(({ id, label, numeric }) => (
						<th key={id} role="columnheader" scope="col" className={cx(numeric && "folding-table__number")}>
							{label}
						</th>
					))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				{rows.map(({ id, cells, total }) => (
					<tr key={id} role="row" className={cx(total && "folding-table__total")}>
						<th role="rowheader" scope="row">
							{cells[0]}
						</th>
						{columns.slice(1).map(({ id: column, label, short, numeric }, at) => (
							<td key={column} role="cell" className={cx(numeric && "folding-table__number")}>
								<span className="folding-table__label" aria-hidden="true">
									{short ?? label}
								</span>
								<span className="folding-table__value">{cells[at + 1]}</span>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
		// biome-ignore-end lint/a11y/noRedundantRoles: see above
	);
}
