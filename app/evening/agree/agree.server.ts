import { loadOwnProposals } from "#app/contributions/own-proposals.server.ts";
import { longestProposal } from "#app/domain/live/text-limits.ts";
import { type Actor, actorKey, can, type SessionResource } from "#app/domain/session/authorisation.ts";
import { listWaitingProposals } from "#db/queries/proposals.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { writingLanguageOf } from "#server/auth/writing-language.server.ts";
import { formCommandId } from "#server/commands/run-form-command.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { database } from "#server/services.server.ts";
import { sessionCards } from "../shell/table.server.ts";
import type { ProposedAgreement } from "./waiting-proposals.tsx";

/** What the page of the agreements shows beside the board; underpinning and proposals for who works on them. */
export async function loadAgree(
	actor: Actor,
	{ session, resource }: { session: Session; resource: SessionResource },
	request: Request,
) {
	const works = can(actor, "workbook.read", resource).allowed;
	return {
		me: actorKey(actor),
		language: await writingLanguageOf(actor, session.id, request),
		/** while the evening is open and nothing is adopted, which the board tells */
		mayWrite: can(actor, "agenda.edit", { ...resource, closed: false, adopted: false }).allowed,
		mayReadOutcome: can(actor, "outcome.read", resource).allowed,
		cards: works ? await sessionCards(session) : [],
		texts: works ? (await loadTexts(session.id)).texts : {},
		proposals: can(actor, "session.moderate", resource).allowed ? await proposedAgreements(session.id) : [],
		own: await loadOwnProposals(actor, session.id),
		commandId: formCommandId(),
		longest: longestProposal,
	};
}

/** Agreements that wait to be taken over, oldest first. */
async function proposedAgreements(sessionId: string): Promise<ProposedAgreement[]> {
	return (await listWaitingProposals(database(), sessionId))
		.filter((row) => row.part === null)
		.map(({ id, text, language, themeName: theme }) => ({ id, text, language, theme }));
}
