import { Badge } from "#app/components/badge.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import { formatNumber, m } from "#app/words/index.ts";
import { changeName } from "./import-words.ts";
import type { LoadedImport } from "./imports.server.ts";

/** What could not be read of a delivery, and what is worth a look. */
export function Problems({ delivery: { problems, problemCount, errorCount } }: { delivery: LoadedImport }) {
	if (problemCount === 0) return null;
	return (
		<section className="stack">
			<h2>{m.imports_problems()}</h2>
			<p>
				{errorCount > 0
					? m.imports_problems_errors({ count: formatNumber(errorCount) })
					: m.imports_problems_warnings()}
			</p>
			<DataTable
				caption={m.imports_problems()}
				captionHidden
				columns={[
					{ id: "where", label: m.imports_column_cell() },
					{ id: "text", label: m.imports_column_problem() },
				]}
				rows={problems.map(({ key, where, text, severity }) => ({
					id: key,
					cells: [
						where,
						<span key="text" className="cluster">
							<Badge tone={severity === "error" ? "danger" : "warning"}>
								{severity === "error" ? m.imports_left_out() : m.imports_look()}
							</Badge>
							{text}
						</span>,
					],
				}))}
			/>
			{problemCount > problems.length && (
				<p className="soft">{m.imports_more({ count: formatNumber(problemCount - problems.length) })}</p>
			)}
		</section>
	);
}

const wasText = (before: string): string => (before ? m.imports_was({ before }) : m.imports_was_none());

/** What would be stored of a delivery, a page at a time. */
export function Figures({ delivery }: { delivery: LoadedImport }) {
	const { figures, figureCount, counts, first, pageLength, goneCount, gone } = delivery;
	if (figureCount === 0) return <Notice tone="warning" title={m.imports_nothing()} />;
	const pages = [
		{ to: first - pageLength, text: m.imports_page_before(), is: first > 0 },
		{ to: first + pageLength, text: m.imports_page_after(), is: first + pageLength < figureCount },
	];
	return (
		<section className="stack">
			<h2>{delivery.state === "draft" ? m.imports_figures() : m.imports_figures_then()}</h2>
			<p>
				{m.imports_counts({
					all: formatNumber(figureCount),
					added: formatNumber(counts.new),
					revised: formatNumber(counts.revised),
					same: formatNumber(counts.same),
				})}
			</p>
			{goneCount > 0 && (
				<Notice tone="warning" title={m.imports_gone({ count: formatNumber(goneCount) })}>
					<ul>
						{gone.slice(0, 5).map(({ key, text }) => (
							<li key={key}>{text}</li>
						))}
						{goneCount > 5 && <li>{m.imports_more({ count: formatNumber(goneCount - 5) })}</li>}
					</ul>
				</Notice>
			)}
			<DataTable
				caption={m.imports_figures_from({
					first: formatNumber(first + 1),
					last: formatNumber(first + figures.length),
					all: formatNumber(figureCount),
				})}
				columns={[
					{ id: "indicator", label: m.imports_role_indicator() },
					{ id: "place", label: m.imports_role_place() },
					{ id: "period", label: m.imports_role_period() },
					{ id: "value", label: m.imports_role_value(), numeric: true },
					{ id: "change", label: m.imports_column_change() },
					{ id: "cell", label: m.imports_column_cell() },
				]}
				rows={figures.map((one) => ({
					id: one.key,
					cells: [
						<span key="indicator">
							{one.indicator}
							{one.breakdown && <span className="soft"> · {one.breakdown}</span>}
							{one.target && <Badge>{m.imports_target()}</Badge>}
						</span>,
						one.place,
						one.period,
						<>
							{one.value}
							{one.remarks && <small className="soft"> {one.remarks}</small>}
						</>,
						one.change === "revised" ? wasText(one.before) : changeName(one.change),
						one.cell,
					],
				}))}
			/>
			<p className="cluster">
				{pages
					.filter(({ is }) => is)
					.map(({ to, text }) => (
						<a key={text} href={`${paths.importFile(delivery.id)}?vanaf=${to}`}>
							{text}
						</a>
					))}
			</p>
		</section>
	);
}
