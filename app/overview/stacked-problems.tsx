import IconFlag from "@tabler/icons-react/dist/esm/icons/IconFlag.mjs";
import { Badge } from "#app/components/badge.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { Overview } from "#app/domain/outcome/overview.ts";
import { m } from "#app/words/index.ts";
import {
	type PopulationTable,
	type StackingInWords,
	type StandingCell,
	stackingInWords,
} from "#app/words/stacking-text.ts";
import { FoldingTable } from "./folding-table.tsx";

/** Where a wijk is worse off than its gemeente, of what is published: a table for each group of people. */
export function StackedProblems({ overview }: { overview: Overview }) {
	const stacking = stackingInWords(overview);
	return (
		<section className="stack" aria-labelledby="overview-figures">
			<h2 id="overview-figures">{m.overview_figures()}</h2>
			<p>{m.overview_figures_intro({ gemeente: overview.gemeente })}</p>
			{stacking.tables.length === 0 ? (
				<p className="soft">{m.overview_figures_none()}</p>
			) : (
				<>
					<Marks stacking={stacking} />
					<Compared compared={stacking.compared} />
					<Notice>
						{m.overview_figures_honest()} {m.overview_figures_margin()}
					</Notice>
					<div className="population-tables">
						{stacking.tables.map((table) => (
							<FiguresOfPopulation key={table.title} table={table} />
						))}
					</div>
				</>
			)}
		</section>
	);
}

/** Of each wijk where it is worse, where that may be chance and where nothing can be said. */
function Marks({ stacking: { flagged, wijken } }: { stacking: StackingInWords }) {
	return (
		<>
			<p className="lead">{flagged}</p>
			{wijken.length > 0 && (
				<ul className="wijk-marks">
					{wijken.map(({ id, name, hasFlag, texts }) => (
						<li key={id}>
							<span className="wijk-marks__name">
								{name}
								{hasFlag && <IconFlag stroke={1.75} role="img" aria-label={m.overview_flag()} />}
							</span>
							{texts.map((text) => (
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
function Compared({ compared: { heads, rows } }: Pick<StackingInWords, "compared">) {
	if (rows.length === 0) return null;
	return (
		<FoldingTable
			caption={m.overview_compared_title()}
			columns={heads.map((label) => ({ id: label, label }))}
			rows={rows}
		/>
	);
}

function FiguresOfPopulation({ table: { title, columns, rows, whole } }: { table: PopulationTable }) {
	return (
		<FoldingTable
			caption={title}
			columns={[
				{ id: "wijk", label: m.overview_wijk() },
				...columns.map(({ id, label, period, remarks }) => ({
					id,
					label: (
						<>
							{label} <small className="soft">{remarks.join(", ")}</small>
						</>
					),
					short: `${label}, ${period}`,
					numeric: true,
				})),
			]}
			rows={[
				...rows.map(({ id, name, cells }) => ({
					id,
					cells: [name, ...cells.map((cell, at) => <Standing key={columns[at]?.id} cell={cell} />)],
				})),
				{ id: "gemeente", total: true, cells: [whole.name, ...whole.cells] },
			]}
		/>
	);
}

function Standing({ cell: { text, standing, isWorse } }: { cell: StandingCell }) {
	return (
		<span className="figure-cell">
			{text}
			{isWorse ? (
				<Badge tone="warning" icon={<IconFlag stroke={1.75} aria-hidden="true" />}>
					{standing}
				</Badge>
			) : (
				standing && <small className="soft">{standing}</small>
			)}
		</span>
	);
}
