import { Badge } from "../components/badge.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Disclosure } from "../components/disclosure.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { periodText, publishedText, valueText } from "../words/figure-text.ts";
import { formatNumber, m } from "../words/index.ts";
import type { OverviewIndicator, OverviewRow, PublishedOverview, StateCounts } from "./published-overview.ts";

/** Everything that is out in the world, with what is hidden and why in words. */
export function PublishedFigures({ overview }: { overview: PublishedOverview }) {
	if (overview.counts.all === 0) return <EmptyState title={m.published_none()} />;
	return (
		<>
			<Totals counts={overview.counts} />
			<section className="stack" aria-labelledby="published-indicators">
				<h2 id="published-indicators">{m.published_per_indicator()}</h2>
				<p className="soft">{m.published_newest()}</p>
				<div>
					{overview.indicators.map((indicator) => (
						<IndicatorFigures key={indicator.id} indicator={indicator} />
					))}
				</div>
			</section>
			<DataTable
				caption={m.published_sources()}
				columns={[
					{ id: "title", label: m.published_source() },
					{ id: "publisher", label: m.published_publisher() },
					{ id: "published", label: m.published_date() },
					{ id: "all", label: m.published_count(), numeric: true },
					{ id: "small", label: m.published_small(), numeric: true },
					{ id: "withheld", label: m.published_withheld(), numeric: true },
				]}
				rows={overview.sources.map(({ title, publisher, published, url, counts }) => ({
					id: `${publisher}|${title}|${published}`,
					cells: [
						<SourceTitle key="title" title={title} url={url} />,
						publisher,
						publishedText(published),
						formatNumber(counts.all),
						formatNumber(counts.small),
						formatNumber(counts.withheld),
					],
				}))}
			/>
		</>
	);
}

function Totals({ counts }: { counts: StateCounts }) {
	const totals = [
		{ label: m.published_count(), value: counts.all },
		{ label: m.published_small(), value: counts.small },
		{ label: m.published_withheld(), value: counts.withheld },
		{ label: m.published_missing(), value: counts.missing },
		{ label: m.published_provisional(), value: counts.provisional },
		{ label: m.published_fictional(), value: counts.fictional },
	];
	return (
		<dl className="totals">
			{totals.map(({ label, value }) => (
				<div key={label} className="totals__one">
					<dt>{label}</dt>
					<dd>{formatNumber(value)}</dd>
				</div>
			))}
		</dl>
	);
}

function IndicatorFigures({ indicator }: { indicator: OverviewIndicator }) {
	const { label, rows, counts } = indicator;
	return (
		<Disclosure
			summary={
				<>
					{label} <span className="published-counts">{countsText(counts)}</span>
				</>
			}
		>
			<DataTable
				caption={label}
				captionHidden
				columns={[
					{ id: "place", label: m.published_place() },
					{ id: "value", label: m.figures_table_value(), numeric: true },
					{ id: "period", label: m.figures_table_period() },
					{ id: "notes", label: m.figures_table_note() },
					{ id: "source", label: m.published_source() },
				]}
				rows={rows.map((row) => ({
					id: row.id,
					cells: [
						row.breakdown ? `${row.place}, ${row.breakdown}` : row.place,
						valueText(row.value, indicator),
						periodText(row.period),
						<Notes key="notes" row={row} />,
						row.source,
					],
				}))}
			/>
		</Disclosure>
	);
}

function SourceTitle({ title, url }: { title: string; url: string | null }) {
	return url ? <a href={url}>{title}</a> : title;
}

/** "6 cijfers, 1 niet getoond, voorlopig" */
function countsText(counts: StateCounts): string {
	const hidden = counts.small + counts.withheld;
	return [
		m.published_values({ count: formatNumber(counts.all) }),
		...(hidden > 0 ? [m.published_hidden({ count: formatNumber(hidden) })] : []),
		...(counts.provisional > 0 ? [m.figures_provisional()] : []),
		...(counts.fictional > 0 ? [m.figures_fictional()] : []),
	].join(" · ");
}

function Notes({ row }: { row: OverviewRow }) {
	return (
		<span className="cluster">
			{row.status === "voorlopig" && <Badge tone="warning">{m.figures_provisional()}</Badge>}
			{row.fictional && <Badge>{m.figures_fictional()}</Badge>}
			{row.respondents !== null && (
				<span>{m.figures_respondents_short({ count: formatNumber(row.respondents) })}</span>
			)}
		</span>
	);
}
