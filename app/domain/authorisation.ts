import type { AccountRole, MemberRole, ParticipantRole, Phase } from "./vocabulary.ts";

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
}

/** What can be asked about a session, and about a contribution in it (with its author). */
export type SessionAction =
	| "session.read"
	| "session.read-code"
	| "session.facilitate"
	| "session.moderate"
	| "session.contribute"
	| "board.read"
	| "workbook.read"
	| "workbook.write";
export type ContributionAction = "contribution.edit" | "contribution.withdraw";
export type InstallationAction = "session.create" | "account.manage" | "figures.manage";

export type Decision = { allowed: true } | { allowed: false; code: RefusalCode };
export type RefusalCode =
	| "not-logged-in"
	| "not-allowed"
	| "not-found"
	| "session-closed"
	| "phase-not-allowed";

const yes: Decision = { allowed: true };
const no = (code: RefusalCode): Decision => ({ allowed: false, code });

/** A stable name of an actor for idempotency keys, audit log and sockets: "account:…", "participant:…". */
export function actorKey(actor: Actor): string {
	return actor.kind === "anonymous" ? "anonymous" : `${actor.kind}:${actor.id}`;
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

/** Phases in which everybody may tell; facilitators and readers enter paper cards earlier too. */
const tellingPhases: ReadonlySet<Phase> = new Set(["tell", "understand"]);
const paperPhases: ReadonlySet<Phase> = new Set(["prepare", "lookback", "figures", "tell", "understand"]);

/** Whether this part may tell in this phase; pages follow it live, the server decides by it. */
export function tellingIsOpen(part: Part, phase: Phase): boolean {
	return (part === "facilitator" || part === "reader" ? paperPhases : tellingPhases).has(phase);
}

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
	if (!session) throw new Error(`${action} needs a session`);

	const part = partIn(actor, session.id);
	if (!part) return no(actor.kind === "anonymous" ? "not-logged-in" : "not-found");
	const facilitates = part === "facilitator";
	const moderates = facilitates || part === "reader";
	switch (action) {
		case "session.read":
		case "board.read":
			return yes;
		case "session.read-code":
			return moderates || part === "partner" ? yes : no("not-allowed");
		case "session.facilitate":
			return facilitates ? yes : no("not-allowed");
		case "session.moderate":
			return moderates ? yes : no("not-allowed");
		case "workbook.read":
			return moderates || part === "partner" ? yes : no("not-allowed");
		case "workbook.write":
			if (!facilitates && part !== "partner") return no("not-allowed");
			return session.closed ? no("session-closed") : yes;
		case "session.contribute":
			if (session.closed) return no("session-closed");
			return tellingIsOpen(part, session.phase) ? yes : no("phase-not-allowed");
		case "contribution.edit":
			if (author !== actorKey(actor)) return no("not-found");
			return session.closed ? no("session-closed") : yes;
		case "contribution.withdraw":
			return author === actorKey(actor) ? yes : no("not-found");
	}
}

function byAccountRole(actor: Actor, roles: AccountRole[]): Decision {
	if (actor.kind === "anonymous") return no("not-logged-in");
	return actor.kind === "account" && roles.includes(actor.role) ? yes : no("not-allowed");
}
