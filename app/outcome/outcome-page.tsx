import { Badge } from "#app/components/badge.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { formatDate, formatTime, m } from "#app/words/index.ts";
import { AdoptionPanel, type AdoptionPanelProps } from "./adoption-panel.tsx";
import { AtAGlance } from "./at-a-glance.tsx";
import { CorrectPresent, type CorrectPresentProps, type FormProblem } from "./correct-present.tsx";
import { Confirmations, OpenQuestions, RightsCheck } from "./outcome-afterwards.tsx";
import { Agreements, PassedOn } from "./outcome-agreements.tsx";
import { Figures } from "./outcome-figures.tsx";
import { type AdoptedVersion, OutcomeFiles, OutcomeVersions } from "./outcome-files.tsx";
import { Lookback, Vision, WhoWereThere } from "./outcome-room.tsx";
import { Themes } from "./outcome-themes.tsx";
import type { OutcomeView } from "./outcome-view.ts";

/** What was just done on this page. */
export type OutcomeDone = "adopt" | "reopen-agenda" | "reopen-session" | "correct-present" | "propose-notes";

/** What the facilitator can do with the outcome. */
export interface Adoption extends Omit<AdoptionPanelProps, "sessionId"> {
	/** null once the agreements are adopted */
	present: Pick<CorrectPresentProps, "counts" | "id"> | null;
}

export interface OutcomePageProps {
	viewer: Viewer;
	id: string;
	outcome: OutcomeView;
	/** oldest first */
	versions: AdoptedVersion[];
	/** the agreements are adopted and not open again */
	adopted: boolean;
	/** where this person goes back to */
	back: { href: string; table: boolean };
	/** for the facilitator */
	adoption: Adoption | null;
	done: OutcomeDone | null;
	failure: FormProblem | null;
}

const doneWords: Record<OutcomeDone, () => string> = {
	adopt: m.outcome_done_adopt,
	"reopen-agenda": m.outcome_done_reopen,
	"reopen-session": m.outcome_done_reopen_evening,
	"correct-present": m.outcome_done_correct_present,
	"propose-notes": m.outcome_done_propose_notes,
};

/** What the evening led to, as a page for people: first the agreements, then everything they stand on. */
export function OutcomePage(props: OutcomePageProps) {
	const { viewer, id, outcome, versions, adopted, back, adoption, done, failure } = props;
	const { session, version } = outcome;
	const concept = version === null;
	return (
		<Page
			width="wide"
			className="outcome"
			header={
				<SiteHeader
					viewer={viewer}
					path={paths.outcome(id)}
					context={`${session.wijk.name}, ${formatDate(session.heldOn)}`}
				/>
			}
			footer={<SiteFooter />}
		>
			<div className="stack stack--tight">
				<p className="cluster no-print">
					<a href={back.href}>{back.table ? m.people_back() : m.outcome_back_own()}</a>
					<a className="outcome-jump" href="#meenemen">
						{adoption ? m.outcome_side() : m.outcome_files_jump()}
					</a>
				</p>
				<h1>{m.outcome_title({ wijk: session.wijk.name })}</h1>
				<p className="lead" lang="nl" dir="auto">
					{session.title}
				</p>
				<State outcome={outcome} newest={versions.at(-1)?.version ?? null} adopted={adopted} />
			</div>
			<Messages failure={failure} done={done} />
			<div className="outcome-grid">
				<div className="outcome-grid__glance">
					<AtAGlance outcome={outcome} />
				</div>
				<div className="outcome-grid__body">
					<WhoWereThere present={outcome.present}>
						{adoption?.present && (
							<CorrectPresent
								{...adoption.present}
								reason={outcome.present.correction ?? ""}
								problem={failure?.type === "correct-present" ? failure : null}
							/>
						)}
					</WhoWereThere>
					<Vision vision={outcome.vision} wijk={session.wijk.name} concept={concept} />
					<Lookback lookback={outcome.lookback} />
					<Figures figures={outcome.figures} />
					<Themes themes={outcome.themes} choice={outcome.choice} agreements={outcome.agreements} />
					<Agreements agreements={outcome.agreements} />
					<Confirmations confirmations={outcome.confirmations} />
					<PassedOn agreements={outcome.agreements} />
					<RightsCheck rights={outcome.rights} concept={concept} />
					<OpenQuestions themes={outcome.themes} open={outcome.open} />
					<p className="small soft">{m.outcome_privacy()}</p>
				</div>
				<aside
					id="meenemen"
					className="outcome-grid__side"
					aria-label={adoption ? m.outcome_side() : m.outcome_files_jump()}
				>
					{adoption && <AdoptionPanel sessionId={id} {...adoption} />}
					<OutcomeFiles sessionId={id} version={version} />
					<OutcomeVersions sessionId={id} versions={versions} current={version} concept={!adopted} />
				</aside>
			</div>
		</Page>
	);
}

/** Whether this still changes, and of when it is. */
function State(props: { outcome: OutcomeView; newest: string | null; adopted: boolean }) {
	const { outcome, newest, adopted } = props;
	const { version, adoptedAt, madeAt } = outcome;
	if (version !== null) {
		const older = !adopted || version !== newest;
		return (
			<p className="cluster outcome-state">
				<Badge tone="success">{m.outcome_version({ version })}</Badge>
				<span>{m.outcome_adopted_on({ date: formatDate(adoptedAt ?? madeAt) })}</span>
				{older && <span>{adopted ? m.outcome_older({ newest: newest ?? "" }) : m.outcome_reopened()}</span>}
			</p>
		);
	}
	return (
		<p className="cluster outcome-state">
			<Badge tone="warning">{m.outcome_concept()}</Badge>
			<span>
				{m.outcome_concept_of({ date: formatDate(madeAt), time: formatTime(madeAt) })}{" "}
				{newest && m.outcome_concept_after({ version: newest })}
			</span>
		</p>
	);
}

function Messages({ failure, done }: Pick<OutcomePageProps, "failure" | "done">) {
	if (failure)
		return (
			<Notice className="outcome__said" tone="danger" live="alert">
				{failure.message}
			</Notice>
		);
	return done ? (
		<Notice className="outcome__said" tone="success" live="status">
			{doneWords[done]()}
		</Notice>
	) : null;
}
