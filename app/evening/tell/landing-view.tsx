import { stateLooks } from "#app/agreement-progress/state-looks.ts";
import { Badge } from "#app/components/badge.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import type { Board } from "#app/domain/live/board.ts";
import type { RichText } from "#app/domain/live/rich-text.ts";
import { themeKey } from "#app/domain/live/workbook-keys.ts";
import { readBackIsOpen } from "#app/domain/session/session-rules.ts";
import { SharedText } from "#app/evening/texts/shared-text.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import "#app/styles/landing.css";
import { nameOf } from "../agenda/agreement-of-board.ts";
import { Answered, AnswerReadBack, type AnswerReadBackProps } from "../agenda/answer-read-back.tsx";
import { firstStepWords } from "../agenda/first-step.tsx";
import { type Landed, type Landing, landingOf, type OwnAnswer, tellsLanding } from "./landing.ts";

/** Under one's own words: in which themes they landed, what the room sees in them, and what was agreed about it. */
export function LandingView({
	own,
	board,
	texts,
	states,
	commandId,
	longest,
	owner,
	onAnswered,
}: Pick<AnswerReadBackProps, "owner" | "onAnswered"> & {
	own: { id: string } & OwnAnswer;
	board: Board;
	texts: Record<string, RichText>;
	states: Landed["states"];
	commandId: string;
	longest: number;
}) {
	const landing = landingOf(board, own.id);
	const { adopted } = board.meta;
	const { themes, agreements } = landing;
	return (
		<section className="landing stack" aria-label={adopted ? m.landing_became() : m.landing_title()}>
			<h3>{adopted ? m.landing_became() : m.landing_title()}</h3>
			{themes.length === 0 && <p>{adopted ? m.landing_no_theme_adopted() : m.landing_no_theme()}</p>}
			{themes.map((theme) => (
				<div key={theme.id} className="landing__theme">
					<p className="soft small">{m.landing_theme()}</p>
					<h4 lang="nl">{theme.name}</h4>
					<SharedText text={texts[themeKey(theme.id, "see")] ?? []} lang="nl" />
				</div>
			))}
			{agreements.length > 0 && (
				<LandedAgreements agreements={agreements} states={states} adopted={adopted} />
			)}
			{adopted && themes.length > 0 && agreements.length === 0 && <p>{m.landing_no_agreement()}</p>}
			{!adopted && readBackIsOpen(board.meta.phase) ? (
				<AnswerReadBack
					contribution={own.id}
					understood={own.understood}
					meant={own.meant}
					commandId={commandId}
					longest={longest}
					owner={owner}
					onAnswered={onAnswered}
				/>
			) : (
				own.understood !== null && <Answered understood={own.understood} meant={own.meant} />
			)}
		</section>
	);
}

function LandedAgreements({
	agreements,
	states,
	adopted,
}: Pick<Landing, "agreements"> & { states: Landed["states"]; adopted: boolean }) {
	return (
		<div className="landing__agreements">
			<p className="soft small">{m.landing_agreed()}</p>
			<ul className="landing__list">
				{agreements.map(({ agreement, number }) => (
					<LandedAgreement
						key={agreement.id}
						agreement={agreement}
						number={number}
						state={states[agreement.id]}
						adopted={adopted}
					/>
				))}
			</ul>
		</div>
	);
}

function LandedAgreement({
	agreement,
	number,
	state,
	adopted,
}: Landing["agreements"][number] & { state: Landed["states"][string] | undefined; adopted: boolean }) {
	const { lead } = agreement;
	const step = firstStepWords(agreement);
	const look = state && stateLooks[state.state];
	return (
		<li>
			<p>
				<strong>
					{m.agree_number({ number })}{" "}
					<span lang="nl" dir="auto">
						{nameOf(agreement) || m.agree_being_written()}
					</span>
				</strong>
			</p>
			{lead && (
				<p>
					{m.agree_lead()} <span lang="nl">{lead}</span>
				</p>
			)}
			{step && (
				<p>
					{m.agree_first_step()}: {step}
				</p>
			)}
			{adopted && (
				<p className="cluster">
					<Badge tone={look?.tone}>{look ? look.word() : m.export_state_unknown()}</Badge>
					{state?.note && <span lang="nl">{state.note}</span>}
				</p>
			)}
		</li>
	);
}

/** Above one's own contributions: thanks at the end of the evening, and what is asked or told now. */
export function ReadBackLead({ sessionId, board: { meta } }: { sessionId: string; board: Board }) {
	if (!tellsLanding(meta.phase, meta.adopted)) return null;
	const ended = meta.phase === "close" || meta.phase === "elaborate";
	return (
		<div className="stack stack--tight">
			<p className="lead">
				{meta.adopted ? m.landing_lead_adopted() : ended ? m.landing_lead_close() : m.landing_lead()}
			</p>
			<p className="cluster">
				{meta.adopted && (
					<>
						<ButtonLink href={paths.outcome(sessionId)}>{m.agree_close_outcome()}</ButtonLink>
						<ButtonLink href={paths.year(sessionId)} variant="quiet">
							{m.landing_year()}
						</ButtonLink>
					</>
				)}
			</p>
		</div>
	);
}
