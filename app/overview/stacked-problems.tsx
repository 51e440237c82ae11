import IconFlag from "@tabler/icons-react/dist/esm/icons/IconFlag.mjs";
import { Badge } from "#app/components/badge.tsx";
import { Notice } from "#app/components/notice.tsx";
import { populations } from "#app/domain/figure/figures.ts";
import { periodText, valueText } from "#app/words/figure-text.ts";
import { capitalised, formatNumber, m } from "#app/words/index.ts";
import { populationWords } from "#app/words/lists.ts";
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
					<Notice>{m.overview_figures_honest()}</Notice>
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

/** How often each wijk is marked, of how many figures that could be set beside the gemeente's. */
function Marks({ overview: { wijken, gemeente } }: { overview: Overview }) {
	if (wijken.every(({ marks }) => marks.compared === 0)) return <p>{m.overview_marks_none({ gemeente })}</p>;
	return (
		<ul className="wijk-marks">
			{wijken.map(({ id, name, marks: { compared, worse } }) => (
				<li key={id}>
					<span className="wijk-marks__name">{name}</span>
					{compared === 0 ? (
						<span className="soft">{m.overview_marks_not_compared()}</span>
					) : (
						<span>
							<span className="wijk-marks__count">{formatNumber(worse)}</span>{" "}
							{m.overview_marks_of({ compared: formatNumber(compared), gemeente })}
						</span>
					)}
				</li>
			))}
		</ul>
	);
}

type PopulationTableProps = { name: string; columns: FigureColumn[]; overview: Overview };

function PopulationTable({ name, columns, overview: { wijken, gemeente } }: PopulationTableProps) {
	const worse = (
		<Badge tone="warning" icon={<IconFlag stroke={1.75} aria-hidden="true" />}>
			{m.overview_worse({ gemeente })}
		</Badge>
	);
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
							const cell = column.cells.find((one) => one.wijk === id);
							return (
								<span key={column.indicator} className="figure-cell">
									{valueText(cell?.value ?? { state: "missing" }, column)}
									{cell?.worse && worse}
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
