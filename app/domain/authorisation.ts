import type { AccountRole, MemberRole, ParticipantRole, Phase, VotesState } from "./vocabulary.ts";

/** Whoever asks for something. Everything that decides on access is in here or in the resource. */
export type Actor =
	| { kind: "anonymous" }
	| {
			kind: "account";
			id: string;
			name: string;
			organisation: string;
			role: AccountRole;
			/** Session id -> part; an account sees the sessions that it is a member of. */
			memberships: Record<string, MemberRole>;
	  }
	| {
			kind: "participant";
			id: string;
			sessionId: string;
			role: ParticipantRole;
			nickname: string;
			/** Only meaningful for partners, who wait for the facilitator. Others are always confirmed. */
			confirmed: boolean;
	  };

/** The part somebody has in one session. */
export type Part = MemberRole | "ouder" | "jongere" | "bewoner" | "unconfirmed-partner";

export interface SessionResource {
	id: string;
	phase: Phase;
	closed: boolean;
	moderated: boolean;
	votes: VotesState;
	/** The agreements are adopted and not reopened since. */
	adopted: boolean;
}

/** What can be asked about a session, and about a contribution in it (with its author). */
export type SessionAction =
	| "session.read"
	| "session.read-code"
	| "session.facilitate"
	| "session.moderate"
	| "session.translate"
	| "session.contribute"
	| "session.contribute-paper"
	| "session.arrange"
	| "session.propose"
	| "session.vote"
	| "agenda.edit"
	| "agenda.confirm"
	| "agenda.report"
	| "outcome.read"
	| "board.read"
	| "workbook.read"
	| "workbook.write";
export type ContributionAction = "contribution.edit" | "contribution.withdraw" | "contribution.read-back";
export type InstallationAction = "session.create" | "account.manage" | "figures.manage" | "overview.read";

export type Decision = { allowed: true } | { allowed: false; code: RefusalCode };
export type RefusalCode =
	| "not-logged-in"
	| "not-allowed"
	| "not-found"
	| "session-closed"
	| "phase-not-allowed"
	| "votes-not-open"
	| "already-adopted"
	| "not-adopted";

const yes: Decision = { allowed: true };
const no = (code: RefusalCode): Decision => ({ allowed: false, code });

/** A stable name of an actor for idempotency keys, audit log and sockets: "account:…", "participant:…". */
export function actorKey(actor: Actor): string {
	return actor.kind === "anonymous" ? "anonymous" : `${actor.kind}:${actor.id}`;
}

/** The ids of the sessions that an account is a member of; who joined with a code has one session, and no account. */
export const sessionsOf = (actor: Actor): string[] =>
	actor.kind === "account" ? Object.keys(actor.memberships) : [];

/** Partners who join with the code wait for the facilitator's yes; nobody else does. */
export const isConfirmed = (row: { role: ParticipantRole; confirmedAt: Date | null }): boolean =>
	row.role !== "partner" || row.confirmedAt !== null;

/** A partner's own account says who they are. Admins and data managers read no stories, so theirs opens no evening. */
export const joinsAsAccount = (actor: Actor): actor is Extract<Actor, { kind: "account" }> =>
	actor.kind === "account" && (actor.role === "partner" || actor.role === "facilitator");

/** Whether somebody joined after the voting opened and is not admitted to this round of it. */
export function waitsAtTheDoor(
	row: { joinedAt: Date; admittedToRound: number | null },
	session: { votesOpenedAt: Date | null; voteRound: number },
): boolean {
	const late = session.votesOpenedAt !== null && row.joinedAt > session.votesOpenedAt;
	return late && row.admittedToRound !== session.voteRound;
}

/** The actor's part in a session, or null when the session is none of their business. */
export function partIn(actor: Actor, sessionId: string): Part | null {
	if (actor.kind === "account") return actor.memberships[sessionId] ?? null;
	if (actor.kind !== "participant" || actor.sessionId !== sessionId) return null;
	if (actor.role === "partner") return actor.confirmed ? "partner" : "unconfirmed-partner";
	return actor.role;
}

/** What this part writes is read by a facilitator or reader before others see it. */
export function isModerated(part: Part, session: SessionResource): boolean {
	if (part === "unconfirmed-partner") return true;
	return session.moderated && (part === "ouder" || part === "jongere" || part === "bewoner");
}

/** Whether this part reports on agreements through the year, and may be named as the owner of one. */
export const mayReportAs = (part: Part): part is "facilitator" | "partner" =>
	part === "facilitator" || part === "partner";

/** Phases in which everybody may tell; facilitators and readers enter paper cards earlier too. */
const tellingPhases: ReadonlySet<Phase> = new Set(["tell", "understand"]);
const paperPhases: ReadonlySet<Phase> = new Set(["prepare", "lookback", "figures", "tell", "understand"]);

/** Whether this part may tell in this phase; pages follow it live, the server decides by it. */
export function tellingIsOpen(part: Part, phase: Phase): boolean {
	return (part === "facilitator" || part === "reader" ? paperPhases : tellingPhases).has(phase);
}

/** Phases in which everybody may propose something for the texts and agreements. */
const proposingPhases: ReadonlySet<Phase> = new Set(["understand", "choose", "agree", "close"]);
/** Phases in which writers are asked whether they were understood. */
const readBackPhases: ReadonlySet<Phase> = new Set(["agree", "close", "elaborate"]);

/** Whether proposals are taken in this phase; pages follow it live, the server decides by it. */
export const proposingIsOpen = (phase: Phase): boolean => proposingPhases.has(phase);

/** Whether writers answer in this phase whether they were understood. */
export const readBackIsOpen = (phase: Phase): boolean => readBackPhases.has(phase);

export function can(actor: Actor, action: InstallationAction): Decision;
export function can(actor: Actor, action: SessionAction, session: SessionResource): Decision;
export function can(
	actor: Actor,
	action: ContributionAction,
	session: SessionResource,
	author: string | null,
): Decision;
/**
 * The one place that decides on access. Every loader, action, API route, export and socket asks here.
 * `author` is the actor key of who wrote the contribution.
 * Somebody who is no part of a session hears "not-found", so that ids of sessions tell nothing.
 */
export function can(
	actor: Actor,
	action: InstallationAction | SessionAction | ContributionAction,
	session?: SessionResource,
	author?: string | null,
): Decision {
	if (action === "session.create") return byAccountRole(actor, ["admin", "facilitator"]);
	if (action === "account.manage") return byAccountRole(actor, ["admin"]);
	if (action === "figures.manage") return byAccountRole(actor, ["data-manager"]);
	if (action === "overview.read") return byAccountRole(actor, ["policy", "admin", "facilitator"]);
	if (!session) throw new Error(`${action} needs a session`);

	const part = partIn(actor, session.id);
	if (!part) return no(actor.kind === "anonymous" ? "not-logged-in" : "not-found");
	const facilitates = part === "facilitator";
	const moderates = facilitates || part === "reader";
	const works = moderates || part === "partner";
	switch (action) {
		case "session.read":
		case "board.read":
			return yes;
		case "session.read-code":
		case "session.contribute-paper":
			return works ? yes : no("not-allowed");
		case "session.facilitate":
			return facilitates ? yes : no("not-allowed");
		case "session.moderate":
			return moderates ? yes : no("not-allowed");
		case "session.translate":
			if (!moderates) return no("not-allowed");
			return session.adopted ? no("already-adopted") : yes;
		case "workbook.read":
			return works ? yes : no("not-allowed");
		case "workbook.write":
			if (!facilitates && part !== "partner") return no("not-allowed");
			if (session.adopted) return no("already-adopted");
			return session.closed ? no("session-closed") : yes;
		case "session.arrange":
		case "agenda.edit":
			if (!works) return no("not-allowed");
			if (session.adopted) return no("already-adopted");
			return session.closed ? no("session-closed") : yes;
		case "session.propose":
			if (session.closed) return no("session-closed");
			return proposingIsOpen(session.phase) ? yes : no("phase-not-allowed");
		case "session.vote":
			if (moderates || part === "unconfirmed-partner") return no("not-allowed");
			if (session.closed) return no("session-closed");
			return session.votes === "open" ? yes : no("votes-not-open");
		case "agenda.confirm":
			if (part !== "partner") return no("not-allowed");
			return session.adopted ? no("already-adopted") : yes;
		case "agenda.report":
			if (!mayReportAs(part)) return no("not-allowed");
			return session.adopted ? yes : no("not-adopted");
		case "outcome.read":
			if (part === "unconfirmed-partner") return no("not-allowed");
			return works || session.adopted ? yes : no("not-allowed");
		case "session.contribute":
			if (session.closed) return no("session-closed");
			return tellingIsOpen(part, session.phase) ? yes : no("phase-not-allowed");
		case "contribution.edit":
			if (author !== actorKey(actor)) return no("not-found");
			if (session.adopted) return no("already-adopted");
			return session.closed ? no("session-closed") : yes;
		case "contribution.read-back":
			if (author !== actorKey(actor)) return no("not-found");
			if (session.adopted) return no("already-adopted");
			return readBackIsOpen(session.phase) ? yes : no("phase-not-allowed");
		case "contribution.withdraw":
			return author === actorKey(actor) ? yes : no("not-found");
	}
}

function byAccountRole(actor: Actor, roles: AccountRole[]): Decision {
	if (actor.kind === "anonymous") return no("not-logged-in");
	return actor.kind === "account" && roles.includes(actor.role) ? yes : no("not-allowed");
}

/** The owner of an agreement reports; without one every partner with an account may. Facilitators do it for them. */
export function mayReportOn(actor: Actor, session: SessionResource, ownerId: string | null): boolean {
	if (!can(actor, "agenda.report", session).allowed) return false;
	if (can(actor, "session.facilitate", session).allowed) return true;
	return actor.kind === "account" && (ownerId === null || ownerId === actor.id);
}
