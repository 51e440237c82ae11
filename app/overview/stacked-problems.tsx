import IconFlag from "@tabler/icons-react/dist/esm/icons/IconFlag.mjs";
import { Badge } from "#app/components/badge.tsx";
import { Notice } from "#app/components/notice.tsx";
import { populations } from "#app/domain/figure/figures.ts";
import { comparedColumns, stackingOf } from "#app/domain/outcome/stacking.ts";
import { periodText, valueText } from "#app/words/figure-text.ts";
import { capitalised, m } from "#app/words/index.ts";
import { populationWords } from "#app/words/lists.ts";
import {
	cellText,
	comparedCells,
	comparedHeads,
	flaggedText,
	stackingTexts,
	standingText,
} from "#app/words/stacking-text.ts";
import type { FigureColumn, Overview } from "../domain/outcome/overview.ts";
import { FoldingTable } from "./folding-table.tsx";

/** Where a wijk is worse off than its gemeente, of what is published: a table for each group of people. */
export function StackedProblems({ overview }: { overview: Overview }) {
	const { figures, gemeente } = overview;
	return (
		<section className="stack" aria-labelledby="overview-figures">
			<h2 id="overview-figures">{m.overview_figures()}</h2>
			<p>{m.overview_figures_intro({ gemeente })}</p>
			{figures.length === 0 ? (
				<p className="soft">{m.overview_figures_none()}</p>
			) : (
				<>
					<Marks overview={overview} />
					<Compared overview={overview} />
					<Notice>
						{m.overview_figures_honest()} {m.overview_figures_margin()}
					</Notice>
					<div className="population-tables">
						{populations
							.map((population) => ({
								population,
								columns: figures.filter((column) => column.population === population),
							}))
							.filter(({ columns }) => columns.length > 0)
							.map(({ population, columns }) => (
								<PopulationTable
									key={population}
									name={populationWords[population]()}
									columns={columns}
									overview={overview}
								/>
							))}
					</div>
				</>
			)}
		</section>
	);
}

/** Of each wijk, in their own order, where it is worse, where that may be chance and where nothing can be said. */
function Marks({ overview: { wijken, figures, gemeente } }: { overview: Overview }) {
	const stacked = wijken.map((wijk) => ({ ...wijk, stacking: stackingOf(wijk.id, figures) }));
	return (
		<>
			<p className="lead">{flaggedText(stacked, gemeente)}</p>
			{comparedColumns(figures).length > 0 && (
				<ul className="wijk-marks">
					{stacked.map(({ id, name, stacking }) => (
						<li key={id}>
							<span className="wijk-marks__name">
								{name}
								{stacking.worse.length > 0 && (
									<IconFlag stroke={1.75} role="img" aria-label={m.overview_flag()} />
								)}
							</span>
							{stackingTexts(stacking).map((text) => (
								<span key={text}>{text}</span>
							))}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

/** Which figures were set beside what, over which period and out of which source. */
function Compared({ overview: { figures, gemeente } }: { overview: Overview }) {
	const columns = comparedColumns(figures);
	if (columns.length === 0) return null;
	return (
		<FoldingTable
			caption={m.overview_compared_title()}
			columns={comparedHeads().map((label) => ({ id: label, label }))}
			rows={columns.map((column) => ({
				id: column.indicator,
				cells: comparedCells(column, populationWords[column.population](), gemeente),
			}))}
		/>
	);
}

type PopulationTableProps = { name: string; columns: FigureColumn[]; overview: Overview };

function PopulationTable({ name, columns, overview: { wijken, gemeente } }: PopulationTableProps) {
	return (
		<FoldingTable
			caption={m.overview_about({ population: name })}
			columns={[
				{ id: "wijk", label: m.overview_wijk() },
				...columns.map((column) => ({
					id: column.indicator,
					label: <ColumnHead column={column} />,
					short: `${column.label}, ${periodText(column.period)}`,
					numeric: true,
				})),
			]}
			rows={[
				...wijken.map(({ id, name: wijk }) => ({
					id,
					cells: [
						wijk,
						...columns.map((column) => {
							const text = standingText(column, id, gemeente);
							const worse = column.cells.some((cell) => cell.wijk === id && cell.standing === "worse");
							return (
								<span key={column.indicator} className="figure-cell">
									{cellText(column, id)}
									{worse ? (
										<Badge tone="warning" icon={<IconFlag stroke={1.75} aria-hidden="true" />}>
											{text}
										</Badge>
									) : (
										text && <small className="soft">{text}</small>
									)}
								</span>
							);
						}),
					],
				})),
				{
					id: "gemeente",
					total: true,
					cells: [
						capitalised(m.figures_whole({ place: gemeente })),
						...columns.map((column) =>
							column.gemeente ? valueText(column.gemeente, column) : m.overview_gemeente_unknown(),
						),
					],
				},
			]}
		/>
	);
}

/** What the column is, over which period, and what to mind about all of it. */
function ColumnHead({ column }: { column: FigureColumn }) {
	const { label, period, unit, provisional, fictional } = column;
	const remarks = [
		periodText(period),
		unit === "aantal" ? m.overview_counts() : "",
		provisional ? m.figures_provisional() : "",
		fictional ? m.figures_fictional() : "",
	].filter(Boolean);
	return (
		<>
			{label} <small className="soft">{remarks.join(", ")}</small>
		</>
	);
}
