import { type HTMLAttributes, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { cx } from "./cx.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type DataColumn = { id: string; label: ReactNode; numeric?: boolean };

export type DataTableProps = HTMLAttributes<HTMLDivElement> & {
	caption: ReactNode;
	captionHidden?: boolean;
	columns: DataColumn[];
	/** As many cells as there are columns; the first cell names the row. */
	rows: { id: string; cells: ReactNode[] }[];
};

/**
 * A table that scrolls sideways in its own frame when the screen is narrow; the frame then takes the focus. It is no
 * landmark: the section around it often bears the same name.
 */
export function DataTable({ caption, captionHidden, columns, rows, className, ...rest }: DataTableProps) {
	const captionId = useId();
	const frame = useRef<HTMLDivElement>(null);
	const scrolls = useScrolls(frame);
	return (
		<div
			{...rest}
			ref={frame}
			className={cx("data-table", className)}
			{...(scrolls && { role: "group", tabIndex: 0, "aria-labelledby": captionId })}
		>
			<table>
				<caption id={captionId}>
					{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
				</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column.id} scope="col" className={column.numeric ? "numeric" : undefined}>
								{column.label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id}>
							{columns.map((column, index) => {
								const numeric = column.numeric ? "numeric" : undefined;
								return index === 0 ? (
									<th key={column.id} scope="row" className={numeric}>
										{row.cells[index]}
									</th>
								) : (
									<td key={column.id} className={numeric}>
										{row.cells[index]}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** True until the browser has measured, so that a page without JavaScript can be scrolled by keyboard too. */
function useScrolls(frame: React.RefObject<HTMLElement>): boolean {
	const [scrolls, setScrolls] = useState(true);
	useEffect(() => {
		const element = frame.current;
		if (!element) return;
		const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
		observer.observe(element);
		return () => observer.disconnect();
	}, [frame]);
	return scrolls;
}
