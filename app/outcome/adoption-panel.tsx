import { IconAlertTriangle, IconCircleCheck, IconClock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { phaseLink } from "#app/board/phase-pages.ts";
import { Button } from "#app/components/button.tsx";
import type { Phase } from "#app/domain/vocabulary.ts";
import { m } from "#app/i18n/index.ts";

/** Something that lacks before the agreements are adopted. */
export interface AdoptionCheck {
	code:
		| "no-agreements"
		| "own-choice-without-agreement"
		| "agreement-unfinished"
		| "votes-not-shown"
		| "not-confirmed";
	/** nothing is adopted while it lacks */
	blocks: boolean;
	/** themes, goals or organisations that it is about */
	names: string[];
}

export interface AdoptionPanelProps {
	sessionId: string;
	/** null once the agreements are adopted */
	checks: AdoptionCheck[] | null;
	/** the version that adopting makes, or that was made last */
	version: string;
	closed: boolean;
	/** a command id for each form, so that a double press has one effect */
	ids: Record<"adopt" | "reopen-agenda" | "reopen-session", string>;
}

/** What the facilitator does with the outcome: adopt it once it is ready, or open it again. */
export function AdoptionPanel(props: AdoptionPanelProps) {
	const { checks, version, closed, ids } = props;
	return (
		<section className="outcome-panel outcome-panel--adopt" aria-labelledby="vaststellen">
			{checks ? (
				<Adopt {...props} checks={checks} />
			) : (
				<>
					<h2 id="vaststellen">{m.outcome_adopted_title()}</h2>
					<p>{m.outcome_adopted_hint()}</p>
					<TwoPresses
						type="reopen-agenda"
						id={ids["reopen-agenda"]}
						open={m.outcome_reopen()}
						confirm={m.outcome_reopen_confirm()}
					>
						{m.outcome_reopen_explain({ version })}
					</TwoPresses>
				</>
			)}
			{closed && (
				<div className="outcome-panel__evening">
					<p>{m.outcome_closed_hint()}</p>
					<TwoPresses
						type="reopen-session"
						id={ids["reopen-session"]}
						open={m.outcome_reopen_evening()}
						confirm={m.outcome_reopen_evening_confirm()}
					>
						{m.outcome_reopen_evening_explain()}
					</TwoPresses>
				</div>
			)}
		</section>
	);
}

function Adopt({ sessionId, checks, version, ids }: AdoptionPanelProps & { checks: AdoptionCheck[] }) {
	const blocked = checks.some((check) => check.blocks);
	return (
		<>
			<h2 id="vaststellen">{m.outcome_adopt_title()}</h2>
			{checks.length === 0 ? (
				<p className="outcome-check outcome-check--done">
					<IconCircleCheck stroke={1.75} aria-hidden="true" />
					<span>{m.outcome_adopt_ready()}</span>
				</p>
			) : (
				<ul className="outcome-checks">
					{checks.map((check) => (
						<Check key={check.code} check={check} sessionId={sessionId} />
					))}
				</ul>
			)}
			{blocked ? (
				<p className="soft">{m.outcome_adopt_blocked()}</p>
			) : (
				<TwoPresses
					primary
					type="adopt"
					id={ids.adopt}
					open={m.outcome_adopt()}
					confirm={m.outcome_adopt_confirm({ version })}
				>
					{m.outcome_adopt_explain({ version })}
				</TwoPresses>
			)}
		</>
	);
}

const checkWords: Record<AdoptionCheck["code"], { text: () => string; phase: Phase }> = {
	"no-agreements": { text: m.outcome_check_no_agreements, phase: "agree" },
	"own-choice-without-agreement": { text: m.outcome_check_own_choice, phase: "agree" },
	"agreement-unfinished": { text: m.outcome_check_unfinished, phase: "elaborate" },
	"votes-not-shown": { text: m.outcome_check_votes, phase: "choose" },
	"not-confirmed": { text: m.outcome_check_not_confirmed, phase: "elaborate" },
};

function Check({ check: { code, blocks, names }, sessionId }: { check: AdoptionCheck; sessionId: string }) {
	const { text, phase } = checkWords[code];
	const Icon = blocks ? IconAlertTriangle : IconClock;
	return (
		<li className={blocks ? "outcome-check outcome-check--blocks" : "outcome-check"}>
			<Icon stroke={1.75} aria-hidden="true" />
			<div>
				<p className="outcome-check__weight">{blocks ? m.outcome_check_first() : m.outcome_check_later()}</p>
				<p>
					<a href={phaseLink(sessionId, phase)}>{text()}</a>
				</p>
				{names.length > 0 && (
					<ul className="outcome-check__names" lang="nl">
						{names.map((name) => (
							<li key={name}>{name || m.export_not_filled()}</li>
						))}
					</ul>
				)}
			</div>
		</li>
	);
}

/** The first press opens what follows from it, the second does it. Works without scripts. */
function TwoPresses(props: {
	type: string;
	id: string;
	open: string;
	confirm: string;
	primary?: boolean;
	children: ReactNode;
}) {
	const { type, id, open, confirm, primary = false, children } = props;
	return (
		<details className={primary ? "outcome-press outcome-press--primary" : "outcome-press"}>
			<summary>{open}</summary>
			<form method="post" className="stack stack--tight">
				<input type="hidden" name="type" value={type} />
				<input type="hidden" name="id" value={id} />
				<p>{children}</p>
				<Button variant={primary ? "primary" : "secondary"}>{confirm}</Button>
			</form>
		</details>
	);
}
