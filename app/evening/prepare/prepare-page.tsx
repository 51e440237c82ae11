import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import IconPlayerPlay from "@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import type { EarlierEvening } from "#app/domain/session/earlier-evening.ts";
import type { Phase } from "#app/domain/vocabulary.ts";
import type { ShownChoices } from "#app/evening/shell/shown-choices.ts";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { formatDate, m } from "#app/words/index.ts";
import {
	type EveningChoices,
	type EveningDraft,
	type EveningProblem,
	type FieldConflict,
	type FieldValues,
	type PreparePartName,
	problemTexts,
	type WijkChoice,
} from "./evening.ts";
import { fieldLabel } from "./field-conflicts.tsx";
import { JoinPanel, type JoinPanelProps } from "./join-panel.tsx";
import { memberProblem } from "./member-form.tsx";
import { PrepareParts } from "./prepare-parts.tsx";

export interface PreparePageProps {
	viewer: Viewer;
	id: string;
	phase: Phase;
	closed: boolean;
	/** runs the evening too; an admin prepares it only */
	leads: boolean;
	wijk: WijkChoice;
	/** the evenings of this wijk that this one can open with, newest first */
	earlier: EarlierEvening[];
	previous: { title: string; heldOn: string } | null;
	/** the session as it is saved */
	draft: EveningDraft;
	choices: EveningChoices;
	/** what can be chosen of each figure on the table, by indicator */
	shown: Record<string, ShownChoices>;
	join: JoinPanelProps["join"];
	reach: JoinPanelProps["reach"];
	people: {
		members: number;
		/** somebody leads it */
		isLed: boolean;
		joined: number;
		waiting: number;
	};
	/** the part that was just saved */
	saved: string | null;
	/** a command id for each form */
	ids: Record<PreparePartName, string>;
	failure: {
		part: PreparePartName;
		draft: EveningDraft;
		problems: EveningProblem[];
		message?: string;
		/** what was typed about somebody who has no account */
		member?: { email: string; role: string };
		/** what its sender saw when they began to type */
		base: FieldValues;
		conflicts?: FieldConflict[];
	} | null;
}

/** The evening prepared: what is ready, what is not, how people come in, and the way to begin. */
export function PreparePage(props: PreparePageProps) {
	const { viewer, id, wijk, draft, failure, closed, join, reach } = props;
	const path = paths.prepare(id);
	return (
		<Page
			width="wide"
			header={
				<SiteHeader viewer={viewer} path={path} context={`${wijk.name}, ${formatDate(draft.heldOn)}`} />
			}
			footer={<SiteFooter />}
		>
			<div className="stack stack--loose">
				<FailureSummary failure={failure} />
				<div className="stack stack--tight">
					<h1>{m.prepare_page_title({ wijk: wijk.name })}</h1>
					<p className="lead">{draft.title}</p>
				</div>
				{closed && <Notice>{m.prepare_closed()}</Notice>}
				{!props.leads && <Notice>{m.prepare_hand_over()}</Notice>}
				<div className="prepare">
					<div className="prepare__side stack stack--loose">
						{/* The code of a closed evening opens nothing. */}
						{!closed && <JoinPanel join={join} reach={reach} />}
						{props.leads && <BeginPanel {...props} />}
					</div>
					<div className="prepare__parts">
						<PrepareParts {...props} />
					</div>
				</div>
			</div>
		</Page>
	);
}

function FailureSummary({ failure }: Pick<PreparePageProps, "failure">) {
	if (!failure) return null;
	const errors = problemTexts(failure.problems);
	const unknown = memberProblem(failure.member);
	if (unknown) errors.push({ field: "email", message: unknown });
	for (const { field } of failure.conflicts ?? [])
		errors.push({ field: `choose.${field}`, message: m.prepare_conflict({ field: fieldLabel(field) }) });
	if (errors.length > 0) return <ErrorSummary title={m.prepare_problems_title()} errors={errors} />;
	return (
		<Notice tone="danger" live="alert">
			{failure.message}
		</Notice>
	);
}

function BeginPanel({ id, phase, closed, ids }: PreparePageProps) {
	if (closed || phase !== "prepare") {
		return (
			<div className="stack stack--tight">
				{!closed && <p>{m.prepare_begun()}</p>}
				<ButtonLink
					href={paths.session(id)}
					variant="primary"
					icon={<IconArrowRight stroke={1.75} aria-hidden="true" />}
				>
					{m.prepare_to_table()}
				</ButtonLink>
			</div>
		);
	}
	return (
		<form method="post" className="stack stack--tight">
			<input type="hidden" name="part" value="begin" />
			<input type="hidden" name="id" value={ids.begin} />
			<p>{m.prepare_begin_hint()}</p>
			<Button icon={<IconPlayerPlay stroke={1.75} aria-hidden="true" />}>{m.prepare_begin()}</Button>
		</form>
	);
}
