import {
	type Actor,
	actorKey,
	can,
	isModerated,
	type Part,
	type SessionResource,
} from "#app/domain/authorisation.ts";
import type { FigureCard } from "#app/domain/figure-card.ts";
import { longestText } from "#app/domain/text-limits.ts";
import { phases, type WritingLanguage } from "#app/domain/vocabulary.ts";
import { getLocale, m } from "#app/i18n/index.ts";
import { listOwn } from "#db/queries/contributions.server.ts";
import { findParticipant } from "#db/queries/participants.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { database } from "../context.server.ts";
import { loadBoard } from "./load-board.server.ts";
import { authorOf } from "./own-contributions.server.ts";
import { sessionSummary, tableFigures } from "./table.server.ts";

/** Everything that a contributor's phone shows. */
export async function loadPhone(
	actor: Actor,
	{ session, resource, part }: { session: Session; resource: SessionResource; part: Part },
) {
	const moderated = isModerated(part, resource);
	const { beingRead, ...own } = await ownCounts(actor, session.id);
	return {
		session: await sessionSummary(session),
		board: await loadBoard(session.id),
		figures: await phoneFigures(session),
		me: {
			key: actorKey(actor),
			language: await languageOf(actor, session.id),
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
	const { indicators, cards } = await tableFigures(session);
	return indicators.map((id) => cards.find((each) => each.indicator.id === id) ?? null);
}

/** The language that somebody writes in, as chosen at the door; for accounts that of the page. */
export async function languageOf(actor: Actor, sessionId: string): Promise<WritingLanguage> {
	if (actor.kind !== "participant") return getLocale();
	return (await findParticipant(database(), sessionId, actor.id))?.language ?? getLocale();
}

async function ownCounts(actor: Actor, sessionId: string) {
	const author = authorOf(actor);
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
