import { firstSentence } from "#app/domain/live/rich-text.ts";
import { parseWorkbookKey } from "#app/domain/live/workbook-keys.ts";
import { type Actor, can, type SessionResource } from "#app/domain/session/authorisation.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { joinAddress } from "#server/http/join-address.server.ts";
import { loadLookback } from "#server/outcome/lookback.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { database } from "#server/services.server.ts";
import { turnoutOf } from "../choose/choose.server.ts";
import { loadTable, sessionSummary } from "../shell/table.server.ts";
import type { HallData } from "./hall-data.ts";

/** What the big screen shows beside the board. How many voted is for those who run the evening, until it is shown. */
export async function loadHall(
	request: Request,
	actor: Actor,
	{ session, resource }: { session: Session; resource: SessionResource },
): Promise<HallData> {
	const db = database();
	const { voters, people, stickers } = await turnoutOf(session);
	const runs = can(actor, "session.moderate", resource).allowed;
	const maySeeVoters = runs || session.votes === "shown";
	return {
		session: await sessionSummary(session),
		figures: await loadTable(session),
		sentences: await sentencesOf(session.id),
		voters: maySeeVoters ? voters : null,
		present: people,
		stickers,
		lookback: await loadLookback(db, session, new Date()),
		join: session.closedAt ? null : joinAddress(request, session.code),
	};
}

async function sentencesOf(sessionId: string): Promise<Record<string, string>> {
	const { texts } = await loadTexts(sessionId);
	return Object.fromEntries(
		Object.entries(texts).flatMap(([key, text]) => {
			const named = parseWorkbookKey(key);
			return named?.kind === "theme" && named.part === "see" ? [[named.theme, firstSentence(text)]] : [];
		}),
	);
}
