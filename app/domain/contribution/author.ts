import type { Actor } from "../session/authorisation.ts";

/** Who wrote a row: a participant of the session or an account. */
export type Author = { participantId: string } | { accountId: string };

/** @returns null for who is nobody yet */
export function authorBy(actor: Actor): Author | null {
	if (actor.kind === "anonymous") return null;
	return actor.kind === "account" ? { accountId: actor.id } : { participantId: actor.id };
}
