import type { OwnProposal } from "#app/board/own-proposals.tsx";
import type { Actor } from "#app/domain/authorisation.ts";
import { listOwnProposals } from "#db/queries/proposals.server.ts";
import { database } from "../context.server.ts";
import { authorOf } from "./own-contributions.server.ts";

/** Everything this actor proposed in a session, newest first. */
export async function loadOwnProposals(actor: Actor, sessionId: string): Promise<OwnProposal[]> {
	const author = authorOf(actor);
	const rows = author ? await listOwnProposals(database(), sessionId, author) : [];
	return rows.map((row) => ({
		id: row.id,
		text: row.text,
		language: row.language,
		theme: row.themeName,
		part: row.part,
		status: row.status,
		reason: row.reason,
	}));
}
