import { DataTable, type DataTableProps } from "#app/components/data-table.tsx";
import type { EditionTable } from "#app/words/edition-tables.ts";

interface EditionTableProps extends Pick<DataTableProps, "caption" | "captionHidden"> {
	table: EditionTable;
}

/** A table of an edition; several things in one cell stand on lines of their own. */
export function EditionTableView({ table, ...about }: EditionTableProps) {
	return (
		<DataTable
			{...about}
			columns={table.columns}
			rows={table.rows.map(({ id, cells }) => ({
				id,
				cells: cells.map((text, at) => (
					<span key={table.columns[at]?.id} className="edition-lines">
						{text}
					</span>
				)),
			}))}
		/>
	);
}
