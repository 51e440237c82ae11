import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import * as paths from "#app/paths.ts";
import { periodText, remarkTexts, valueText } from "#app/words/figure-text.ts";
import { capitalised, m } from "#app/words/index.ts";
import "../styles/explorer.css";
import type { ExplorerData } from "./explorer.server.ts";
import type { ExplorerRow } from "./explorer-rows.ts";

/** Every figure of a place that everybody may read, in the order in which the gemeente thinks of them. */
export function ExplorerPage({ data }: { data: ExplorerData }) {
	const { gemeente, place, sections, nodes, node } = data;
	if (!gemeente)
		return (
			<div className="stack">
				<h1>{m.entrance_figures()}</h1>
				<EmptyState title={m.explore_none()} />
			</div>
		);
	return (
		<div className="explorer stack stack--loose">
			<header className="stack">
				<h1>{m.explore_title({ place })}</h1>
				<p className="lead">{m.explore_intro()}</p>
				<p className="no-print">
					{m.explore_also()} <a href={paths.editions}>{m.explore_editions()}</a>{" "}
					<a href={paths.offers()}>{m.offers_page_title()}</a>
				</p>
				<ExplorerChooser data={data} />
			</header>
			<div className="explorer-index">
				{nodes.length > 1 && (
					<nav className="explorer-nodes no-print" aria-label={m.explore_nodes()}>
						<ul>
							{[{ id: "", label: m.explore_all_nodes() }, ...nodes].map(({ id, label }) => (
								<li key={id}>
									<a href={addressOf(data, id)} aria-current={(node ?? "") === id || undefined}>
										{label}
									</a>
								</li>
							))}
						</ul>
					</nav>
				)}
				<div className="stack stack--loose">
					{sections.length === 0 && <EmptyState title={m.explore_none()} />}
					{sections.map(({ id, label, depth, rows }) => (
						<section key={id} className="stack" aria-labelledby={`deel-${id}`}>
							{depth === 0 ? (
								<h2 id={`deel-${id}`}>{label}</h2>
							) : (
								<h3 id={`deel-${id}`} className="explorer-index__lower">
									{label}
								</h3>
							)}
							{rows.length > 0 && <Rows {...{ label, rows, data }} />}
						</section>
					))}
				</div>
			</div>
		</div>
	);
}

function addressOf({ wijk, framework, frameworks }: ExplorerData, node: string): string {
	return paths.explorer({
		wijk,
		...(framework && framework !== frameworks[0]?.id && { denkkader: framework }),
		onderdeel: node,
	});
}

/** Another place or another framework: a form that only asks, so that what it leads to can be linked to. */
function ExplorerChooser({ data: { places, wijk, frameworks, framework } }: { data: ExplorerData }) {
	return (
		<form className="explorer-chooser no-print" aria-label={m.explore_choose()}>
			<Field id="wijk" label={m.explore_place()}>
				<Select key={wijk} name="wijk" options={places} defaultValue={wijk} />
			</Field>
			{frameworks.length > 1 && (
				<Field id="denkkader" label={m.explore_framework()}>
					<Select
						key={framework}
						name="denkkader"
						options={frameworks.map(({ id, label }) => ({ value: id, label }))}
						defaultValue={framework ?? ""}
					/>
				</Field>
			)}
			<Button variant="secondary">{m.explore_show()}</Button>
		</form>
	);
}

function Rows({ label, rows, data }: { label: string; rows: ExplorerRow[]; data: ExplorerData }) {
	const { place, gemeente, wijk } = data;
	const compared = rows.some(({ told }) => told?.whole);
	const whole = m.explore_whole({ place: gemeente });
	return (
		<DataTable
			className="explorer-rows"
			caption={label}
			captionHidden
			columns={[
				{ id: "label", label: m.explore_subject() },
				{ id: "value", label: wijk ? place : whole, numeric: true },
				...(compared ? [{ id: "whole", label: whole, numeric: true }] : []),
				{ id: "period", label: m.figures_table_period() },
			]}
			rows={rows.map(({ indicator, label: name, told }) => ({
				id: indicator,
				cells: [
					<span key="label">
						<a href={paths.explorerFigure(indicator, { wijk })}>{name}</a>
						<Remark text={told?.part ?? ""} />
					</span>,
					<span key="value">
						{told ? <strong>{valueText(told.value, told.style)}</strong> : m.explore_per_wijk()}
						<Remark text={told?.fallback ? whole : ""} />
					</span>,
					...(compared ? [told?.whole ? valueText(told.whole.value, told.style) : ""] : []),
					<span key="period">
						{told && capitalised(periodText(told.period))}
						<Remark text={told ? remarkTexts(told).join(", ") : ""} />
					</span>,
				],
			}))}
		/>
	);
}

const Remark = ({ text }: { text: string }) => text && <small className="explorer-remarks">{text}</small>;
