import type { AccountRole, MemberRole, ParticipantRole, Phase, VotesState } from "../vocabulary.ts";
import { sessionRules } from "./session-rules.ts";

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
			memberships: Record<string, MemberPart>;
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

/** The part an account has in one session. A preparer sets an evening up and hands it over, and reads nothing of it. */
export type MemberPart = MemberRole | "preparer";

/** The part somebody has in one session. */
export type Part = MemberPart | "ouder" | "jongere" | "bewoner" | "unconfirmed-partner";

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
	/** that it exists, what it is called and which part it is at */
	| "session.know"
	| "session.read"
	| "session.read-code"
	/** looking at how it is set up, and changing that while it is open */
	| "session.set-up"
	| "session.prepare"
	| "session.facilitate"
	/** facilitating while the evening is open, and running its votes until something is adopted on them */
	| "session.run"
	| "session.run-votes"
	/** reading what waits, and deciding on it while the evening is open */
	| "session.moderate"
	| "session.decide"
	| "session.translate"
	| "session.contribute"
	| "session.contribute-paper"
	| "session.arrange"
	| "session.propose"
	| "session.vote"
	| "proposal.take"
	| "agenda.edit"
	| "agenda.confirm"
	| "agenda.report"
	| "outcome.read"
	| "outcome.adopt"
	| "outcome.reopen"
	/** what the room understood, put forward to stand beside its figures */
	| "outcome.put-forward"
	| "board.read"
	| "hall.read"
	| "workbook.read"
	| "workbook.write"
	| "workbook.restore";
export type ContributionAction = "contribution.edit" | "contribution.withdraw" | "contribution.read-back";
export type InstallationAction =
	| "session.create"
	| "account.manage"
	| "figures.manage"
	/** whether a reading note stands beside its figures */
	| "notes.decide"
	/** the gemeente, its wijken and the catalogue */
	| "installation.set-up"
	/** whether browsers of visitors ask anything of others than us */
	| "installation.outside"
	| "overview.read";

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

/** The ids of the sessions that an account takes part in; who joined with a code has one session, and no account. */
export const sessionsOf = (actor: Actor): string[] =>
	actor.kind === "account"
		? Object.keys(actor.memberships).filter((id) => actor.memberships[id] !== "preparer")
		: [];

/** Partners who join with the code wait for the facilitator's yes; nobody else does. */
export const isConfirmed = (row: { role: ParticipantRole; confirmedAt: Date | null }): boolean =>
	row.role !== "partner" || row.confirmedAt !== null;

const readsNoStories: readonly AccountRole[] = ["admin", "data-manager", "policy"];

/** Who manages accounts or figures, or reads across the wijken, reads no stories, and takes part in no evening. */
export const mayTakePart = (role: AccountRole): boolean => !readsNoStories.includes(role);

/** The part that follows from what an account is in an evening; null when that is nothing. */
export function partOfMember(account: AccountRole, member: MemberRole): MemberPart | null {
	if (mayTakePart(account)) return member;
	return account === "admin" && member === "facilitator" ? "preparer" : null;
}

/** A partner's own account says who they are. Admins and data managers read no stories, so theirs opens no evening. */
export const joinsAsAccount = (actor: Actor): actor is Extract<Actor, { kind: "account" }> =>
	actor.kind === "account" && (actor.role === "partner" || actor.role === "facilitator");

/**
 * Whether somebody joined after the voting opened and is not admitted to this round of it. An account that a facilitator
 * gave a part did not join (null), and waits for nobody.
 */
export function waitsAtTheDoor(
	row: { joinedAt: Date | null; admittedToRound: number | null },
	session: { votesOpenedAt: Date | null; voteRound: number },
): boolean {
	const { joinedAt } = row;
	const late = session.votesOpenedAt !== null && joinedAt !== null && joinedAt > session.votesOpenedAt;
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

const mayInInstallation: Readonly<Record<InstallationAction, readonly AccountRole[]>> = {
	"session.create": ["admin", "facilitator"],
	"account.manage": ["admin"],
	// In a small gemeente one person sets everything up; and an admin could make themselves a data manager.
	"figures.manage": ["admin", "data-manager"],
	"notes.decide": ["admin", "data-manager", "policy"],
	"installation.set-up": ["admin", "data-manager"],
	"installation.outside": ["admin"],
	"overview.read": ["policy", "admin", "facilitator"],
};

const ofInstallation = (action: string): action is InstallationAction => action in mayInInstallation;

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
	if (ofInstallation(action)) return byAccountRole(actor, mayInInstallation[action]);
	if (!session) throw new Error(`${action} needs a session`);
	const part = partIn(actor, session.id);
	if (!part) return no(actor.kind === "anonymous" ? "not-logged-in" : "not-found");
	const code = sessionRules[action]({ part, session, own: author === actorKey(actor) });
	return code ? no(code) : yes;
}

function byAccountRole(actor: Actor, roles: readonly AccountRole[]): Decision {
	if (actor.kind === "anonymous") return no("not-logged-in");
	return actor.kind === "account" && roles.includes(actor.role) ? yes : no("not-allowed");
}

/** The owner of an agreement reports; without one every partner with an account may. Facilitators do it for them. */
export function mayReportOn(actor: Actor, session: SessionResource, ownerId: string | null): boolean {
	if (!can(actor, "agenda.report", session).allowed) return false;
	if (can(actor, "session.facilitate", session).allowed) return true;
	return actor.kind === "account" && (ownerId === null || ownerId === actor.id);
}
