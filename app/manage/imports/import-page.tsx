import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import { DropForm } from "./drop-form.tsx";
import { Figures, Problems } from "./import-figures.tsx";
import { stateName } from "./import-words.ts";
import type { LoadedImport } from "./imports.server.ts";
import { ProtectionView } from "./protection-view.tsx";
import { PublishForm } from "./publish-form.tsx";
import { ReadingForm } from "./reading-form.tsx";
import { UndoForm } from "./undo-form.tsx";
import { WaysOut } from "./ways-out.tsx";
import { WorkNotice } from "./work-notice.tsx";

/** What the last form was answered, when it was not taken. */
export interface ImportAnswer {
	problem?: string;
	typed?: Record<string, string>;
}

interface ImportPageProps {
	viewer: Viewer;
	delivery: LoadedImport;
	/** what was just done */
	done: string | null;
	answer: ImportAnswer;
	/** somebody asked to throw it away */
	isDropAsked: boolean;
}

/** One delivery: how it was read, what is not understood, what would be stored and shown, and publishing it. */
export function ImportPage({ viewer, delivery, done, answer, isDropAsked }: ImportPageProps) {
	const { name, at, state, release, work, isStuck, figureCount, sourceToAsk } = delivery;
	const path = paths.importFile(delivery.id);
	const isDraft = state === "draft" && !work;
	const refusal = answer.problem ? { text: answer.problem, about: [] } : delivery.refusal;
	const typed = answer.typed ?? delivery.typed;
	return (
		<ManagePage viewer={viewer} path={path}>
			<div className="stack stack--loose">
				<div className="stack">
					<p>
						<a href={paths.imports}>{m.imports_back()}</a>
					</p>
					<h1 dir="auto">{name}</h1>
					<p className="cluster">
						<Badge tone={state === "published" ? "success" : undefined}>
							{release?.state === "undone"
								? m.imports_state_undone()
								: isStuck
									? m.imports_state_stuck()
									: stateName(state)}
						</Badge>
						<span className="soft">
							{delivery.source && `${delivery.source} · `}
							{m.imports_sent_at({ at })}
						</span>
					</p>
				</div>
				{release?.state === "undone" && (
					<p>
						{m.imports_undone_again()} <a href={paths.imports}>{m.imports_back()}</a>
					</p>
				)}
				<WorkNotice work={work} path={path} />
				{done && (
					<Notice tone="success" live="status" title={done}>
						{release?.state === "published" && (
							<p>
								<a href={paths.publishedFigures}>{m.imports_see()}</a>
							</p>
						)}
					</Notice>
				)}
				{refusal && (
					<Notice tone="danger" live="alert" title={refusal.text}>
						{refusal.about.length > 0 && (
							<ul>
								{refusal.about.map((text) => (
									<li key={text}>{text}</li>
								))}
							</ul>
						)}
					</Notice>
				)}
				{isDraft && <ReadingForm delivery={delivery} typed={typed} />}
				{isDraft && delivery.saidWords && (
					<form method="post" className="cluster">
						<input type="hidden" name="intent" value="forget" />
						<Button variant="secondary">{m.imports_forget()}</Button>
						<span className="small soft">{m.imports_forget_hint()}</span>
					</form>
				)}
				<Problems delivery={delivery} />
				<Figures delivery={delivery} />
				{sourceToAsk && (
					<Notice title={m.imports_odata_rounding()}>
						<a href={paths.source(sourceToAsk)}>{m.imports_odata_rounding_link()}</a>
					</Notice>
				)}
				{isDraft && figureCount > 0 && <ProtectionView delivery={delivery} />}
				{isDraft && delivery.needsWayOut && <WaysOut id={delivery.id} ways={delivery.ways} />}
				{(isDraft || isStuck) && figureCount > 0 && <PublishForm delivery={delivery} typed={typed} />}
				{isDraft && <DropForm id={delivery.id} isAsked={isDropAsked} />}
				{release?.state === "published" && <UndoForm id={delivery.id} effects={delivery.undo} />}
			</div>
		</ManagePage>
	);
}
