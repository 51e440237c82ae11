import IconAlertTriangle from "@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs";
import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconClock from "@tabler/icons-react/dist/esm/icons/IconClock.mjs";
import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { StillEmpty } from "#app/domain/agreement/still-empty.ts";
import type { Phase } from "#app/domain/vocabulary.ts";
import { EmptyRows } from "#app/evening/agenda/empty-rows.tsx";
import { phaseLink } from "#app/evening/shell/phase-pages.ts";
import * as paths from "#app/paths.ts";
import { formatNumber, m } from "#app/words/index.ts";

/** Something that lacks before the agreements are adopted. */
export type AdoptionCheck = {
	/** nothing is adopted while it lacks */
	blocks: boolean;
} & (
	| { code: "no-agreements" | "votes-not-shown" }
	| {
			code: "own-choice-without-agreement" | "not-confirmed";
			/** themes or organisations that it is about */
			names: string[];
	  }
	| { code: "still-empty"; empty: StillEmpty }
	| {
			code: "no-goal";
			/** agreements that say what is to be done, and not what for */
			count: number;
	  }
	| {
			code: "not-understood";
			/** contributions whose writer says so */
			count: number;
	  }
	| {
			code: "still-unread";
			/** contributions that wait for a reader */
			count: number;
	  }
);

export interface AdoptionPanelProps {
	sessionId: string;
	/** null once the agreements are adopted */
	checks: AdoptionCheck[] | null;
	/** the version that adopting makes, or that was made last */
	version: string;
	closed: boolean;
	/** what was adopted of themes that are about figures, and whether it was put forward to stand beside these */
	notes: { theme: string; name: string; id: string; putForward: boolean }[];
	/** a command id for each form, so that a double press has one effect */
	ids: Record<"adopt" | "reopen-agenda" | "reopen-session", string>;
}

/** What the facilitator does with the outcome: adopt it once it is ready, or open it again. */
export function AdoptionPanel(props: AdoptionPanelProps) {
	const { checks, version, closed, notes, ids } = props;
	return (
		<section className="outcome-panel outcome-panel--adopt" aria-labelledby="vaststellen">
			{checks ? (
				<Adopt {...props} checks={checks} />
			) : (
				<>
					<h2 id="vaststellen">{m.outcome_adopted_title()}</h2>
					<p>{m.outcome_adopted_hint()}</p>
					{notes.length > 0 && <PutForward notes={notes} />}
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

/** What the room understood can stand beside its figures next year, once somebody who manages them has read it. */
function PutForward({ notes }: Pick<AdoptionPanelProps, "notes">) {
	return (
		<section className="stack stack--tight" aria-labelledby="duiding">
			<h3 id="duiding">{m.outcome_notes_title()}</h3>
			<p>{m.outcome_notes_hint()}</p>
			<ul className="outcome-checks">
				{notes.map(({ theme, name, id, putForward }) => (
					<li key={theme} className={putForward ? "outcome-check outcome-check--done" : "outcome-check"}>
						{putForward && <IconCircleCheck stroke={1.75} aria-hidden="true" />}
						<div>
							<p lang="nl" dir="auto">
								{name}
							</p>
							{putForward ? (
								<p className="soft">{m.outcome_notes_done()}</p>
							) : (
								<form method="post">
									<input type="hidden" name="type" value="propose-notes" />
									<input type="hidden" name="id" value={id} />
									<input type="hidden" name="theme" value={theme} />
									<Button variant="secondary" aria-label={m.outcome_notes_propose_label({ theme: name })}>
										{m.outcome_notes_propose()}
									</Button>
								</form>
							)}
						</div>
					</li>
				))}
			</ul>
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

/** What a check says, and where it is set right: in a phase, or where contributions are read. */
function wordsOf(check: AdoptionCheck): { text: string; phase?: Phase; place?: string } {
	switch (check.code) {
		case "no-agreements":
			return { text: m.outcome_check_no_agreements(), phase: "agree" };
		case "own-choice-without-agreement":
			return { text: m.outcome_check_own_choice(), phase: "agree" };
		case "votes-not-shown":
			return { text: m.outcome_check_votes(), phase: "choose" };
		case "not-confirmed":
			return { text: m.outcome_check_not_confirmed(), phase: "elaborate" };
		case "no-goal":
			return {
				text:
					check.count === 1
						? m.outcome_check_no_goal_one()
						: m.outcome_check_no_goal({ count: formatNumber(check.count) }),
				phase: "elaborate",
			};
		case "still-empty":
			return { text: m.outcome_check_still_empty(), phase: "elaborate" };
		case "not-understood":
			return {
				text: m.elaborate_misunderstood({ count: check.count }),
				phase: "elaborate",
				place: "#misunderstood-title",
			};
		case "still-unread":
			return {
				text:
					check.count === 1
						? m.outcome_check_unread_one()
						: m.outcome_check_unread({ count: formatNumber(check.count) }),
			};
	}
}

function Check({ check, sessionId }: { check: AdoptionCheck; sessionId: string }) {
	const { blocks } = check;
	const { text, phase, place = "" } = wordsOf(check);
	const page = phase ? phaseLink(sessionId, phase) : paths.moderate(sessionId);
	const Icon = blocks ? IconAlertTriangle : IconClock;
	return (
		<li className={blocks ? "outcome-check outcome-check--blocks" : "outcome-check"}>
			<Icon stroke={1.75} aria-hidden="true" />
			<div>
				<p className="outcome-check__weight">{blocks ? m.outcome_check_first() : m.outcome_check_later()}</p>
				<p>
					<a href={`${page}${place}`}>{text}</a>
				</p>
				{"names" in check && (
					<ul className="outcome-check__names" lang="nl">
						{check.names.map((name) => (
							<li key={name}>{name}</li>
						))}
					</ul>
				)}
				{"empty" in check && (
					<Disclosure summary={m.outcome_check_still_empty_show({ count: howManyEmpty(check.empty) })}>
						<EmptyRows empty={check.empty} page={page} className="outcome-check__names" />
					</Disclosure>
				)}
			</div>
		</li>
	);
}

const howManyEmpty = ({ agreements, texts }: StillEmpty): number =>
	agreements.reduce((sum, { fields }) => sum + fields.length, texts.length);

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
