import { loadOwnProposals } from "#app/contributions/own-proposals.server.ts";
import { longestProposal } from "#app/domain/live/text-limits.ts";
import { type Actor, actorKey, can, type SessionResource } from "#app/domain/session/authorisation.ts";
import { listWaitingProposals } from "#db/queries/proposals.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { writingLanguageOf } from "#server/auth/writing-language.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { database } from "#server/services.server.ts";
import { sessionCards } from "../shell/table.server.ts";

/** What the page of the themes shows beside the board. */
export async function loadUnderstand(
	actor: Actor,
	{ session, resource }: { session: Session; resource: SessionResource },
	request: Request,
) {
	const moderates = can(actor, "session.moderate", resource).allowed;
	return {
		me: { key: actorKey(actor), language: await writingLanguageOf(actor, session.id, request) },
		/** has the workbook open, to write in it or to follow it; others get its texts */
		opensWorkbook: can(actor, "workbook.read", resource).allowed,
		texts: await loadTexts(session.id),
		cards: await sessionCards(session),
		/** how many proposals for a theme wait to be read, by theme; null for who does not read them */
		waiting: moderates ? await countByTheme(session.id) : null,
		proposals: await loadOwnProposals(actor, session.id),
		longest: longestProposal,
	};
}

async function countByTheme(sessionId: string): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { themeId } of await listWaitingProposals(database(), sessionId)) {
		if (themeId) counts[themeId] = (counts[themeId] ?? 0) + 1;
	}
	return counts;
}
