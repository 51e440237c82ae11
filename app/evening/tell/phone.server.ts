import { authorBy } from "#app/domain/contribution/author.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { longestText } from "#app/domain/live/text-limits.ts";
import {
	type Actor,
	actorKey,
	can,
	isModerated,
	type Part,
	type SessionResource,
} from "#app/domain/session/authorisation.ts";
import { phases } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { listOwn } from "#db/queries/contributions.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { writingLanguageOf } from "#server/auth/writing-language.server.ts";
import { loadBoard } from "#server/realtime/load-board.server.ts";
import { database } from "#server/services.server.ts";
import { sessionSummary, tableFigures } from "../shell/table.server.ts";

/** Everything that a contributor's phone shows. */
export async function loadPhone(
	actor: Actor,
	{ session, resource, part }: { session: Session; resource: SessionResource; part: Part },
	request: Request,
) {
	const moderated = isModerated(part, resource);
	const { beingRead, ...own } = await ownCounts(actor, session.id);
	return {
		session: await sessionSummary(session),
		board: await loadBoard(session.id),
		figures: await phoneFigures(session),
		me: {
			key: actorKey(actor),
			language: await writingLanguageOf(actor, session.id, request),
			helper: can(actor, "session.contribute-paper", resource).allowed,
			moderates: can(actor, "session.moderate", resource).allowed,
			unconfirmed: part === "unconfirmed-partner" ? m.contribute_partner_waiting() : "",
		},
		moderated,
		sent: sentWords(moderated, beingRead),
		tellingPhases: phases.filter(
			(phase) => can(actor, "session.contribute", { ...resource, phase, closed: false }).allowed,
		),
		own,
		longest: longestText,
	};
}

/** The figures by their place on the table; null where the wijk and its gemeente have none. */
async function phoneFigures(session: Session): Promise<(FigureCard | null)[]> {
	const { figures, cards } = await tableFigures(session);
	return figures.map((_, position) => cards.find((each) => each.position === position) ?? null);
}

async function ownCounts(actor: Actor, sessionId: string) {
	const author = authorBy(actor);
	const rows = author ? await listOwn(database(), sessionId, author) : [];
	const there = rows.filter((row) => row.status !== "withdrawn");
	const waiting = there.filter((row) => row.status === "waiting").length;
	return {
		/** something waits, or the first one is still to come */
		beingRead: waiting > 0 || there.length === 0,
		all: m.contribute_mine({ count: there.length }),
		waiting: waitingWords(waiting),
		rejected: rejectedWords(there.filter((row) => row.status === "rejected").length),
		/** those on the board, which are not among what others say */
		onBoard: there.filter((row) => row.status === "approved").map((row) => row.id),
	};
}

/** What is said of what was sent; nobody reads it any more once all of it is decided on. */
function sentWords(moderated: boolean, beingRead: boolean): string {
	if (!moderated) return m.contribute_sent_open();
	return beingRead ? m.contribute_sent_moderated() : m.contribute_sent_decided();
}

function waitingWords(count: number): string {
	if (count === 0) return "";
	return count === 1 ? m.contribute_mine_waiting_one() : m.contribute_mine_waiting({ count });
}

function rejectedWords(count: number): string {
	if (count === 0) return "";
	return count === 1 ? m.contribute_mine_rejected_one() : m.contribute_mine_rejected({ count });
}
