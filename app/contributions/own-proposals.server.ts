import { authorBy } from "#app/domain/contribution/author.ts";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { listOwnProposals } from "#db/queries/proposals.server.ts";
import { database } from "#server/services.server.ts";
import type { OwnProposal } from "./own-proposals.tsx";

/** Everything this actor proposed in a session, newest first. */
export async function loadOwnProposals(actor: Actor, sessionId: string): Promise<OwnProposal[]> {
	const author = authorBy(actor);
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
