import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { formatNumber, m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import { changeName, stateName } from "./import-words.ts";
import type { LoadedImport } from "./imports.server.ts";
import { MappingForm } from "./mapping-form.tsx";
import type { ShownProtection } from "./protection.server.ts";
import { ProtectionView } from "./protection-view.tsx";
import { PublishForm } from "./publish-form.tsx";
import { WordsForm } from "./words-form.tsx";

/** What the last form was answered, when it was not taken. */
export interface ImportAnswer {
	problem?: string;
	/** the figures that the problem is about, as people read them */
	about?: string[];
	protection?: ShownProtection;
	/** A part is all of its whole: it is published with consent only. */
	needsConsent?: boolean;
	typed?: Record<string, string>;
}

interface ImportPageProps {
	viewer: Viewer;
	delivery: LoadedImport;
	/** what was just done */
	done: string | null;
	answer: ImportAnswer;
}

/** One delivery: how it was read, what is not understood, what would be stored and shown, and publishing it. */
export function ImportPage({ viewer, delivery, done, answer }: ImportPageProps) {
	const { name, at, state, release } = delivery;
	const isDraft = state === "draft";
	return (
		<ManagePage viewer={viewer} path={paths.importFile(delivery.id)}>
			<div className="stack stack--loose">
				<div className="stack">
					<p>
						<a href={paths.imports}>{m.imports_back()}</a>
					</p>
					<h1 dir="auto">{name}</h1>
					<p className="cluster">
						<Badge tone={state === "published" ? "success" : undefined}>
							{release?.state === "undone" ? m.imports_state_undone() : stateName(state)}
						</Badge>
						<span className="soft">
							{delivery.source && `${delivery.source} · `}
							{m.imports_sent_at({ at })}
						</span>
					</p>
				</div>
				{done && (
					<Notice tone="success" live="status" title={done}>
						{release?.state === "published" && (
							<p>
								<a href={paths.figures}>{m.imports_see()}</a>
							</p>
						)}
					</Notice>
				)}
				{answer.problem && (
					<Notice tone="danger" live="alert" title={answer.problem}>
						{answer.about && (
							<ul>
								{answer.about.map((text) => (
									<li key={text}>{text}</li>
								))}
							</ul>
						)}
					</Notice>
				)}
				{state === "publishing" && (
					<Notice live="status" title={m.imports_publishing()}>
						<p>
							<a href={paths.importFile(delivery.id)}>{m.imports_refresh()}</a>
						</p>
					</Notice>
				)}
				{isDraft && <MappingForm {...delivery} />}
				{isDraft && <WordsForm {...delivery} />}
				{isDraft && delivery.saidWords && (
					<form method="post" className="cluster">
						<input type="hidden" name="intent" value="forget" />
						<Button variant="secondary">{m.imports_forget()}</Button>
						<span className="small soft">{m.imports_forget_hint()}</span>
					</form>
				)}
				<Problems delivery={delivery} />
				<Figures delivery={delivery} />
				{isDraft && delivery.figureCount > 0 && <ProtectionView shown={answer.protection ?? null} />}
				{isDraft && delivery.figureCount > 0 && (
					<PublishForm
						delivery={delivery}
						typed={answer.typed ?? {}}
						needsConsent={answer.needsConsent ?? false}
					/>
				)}
				{isDraft && (
					<form method="post" className="cluster">
						<input type="hidden" name="intent" value="drop" />
						<Button variant="secondary">{m.imports_drop()}</Button>
						<span className="small soft">{m.imports_drop_hint()}</span>
					</form>
				)}
				{release?.state === "published" && (
					<form method="post" className="card stack">
						<input type="hidden" name="intent" value="undo" />
						<h2>{m.imports_undo_title()}</h2>
						<p>{m.imports_undo_intro()}</p>
						<div>
							<Button variant="secondary">{m.imports_undo()}</Button>
						</div>
					</form>
				)}
			</div>
		</ManagePage>
	);
}

function Problems({ delivery: { problems, problemCount, errorCount } }: { delivery: LoadedImport }) {
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

function Figures({ delivery }: { delivery: LoadedImport }) {
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
						one.value,
						one.change === "revised" ? m.imports_was({ before: one.before }) : changeName(one.change),
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
