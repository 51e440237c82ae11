import type { LookbackData } from "#app/lookback/lookback-data.ts";
import { findSession, type Session } from "#db/queries/sessions.server.ts";
import { database } from "../context.server.ts";
import { loadLookback } from "../outcome/lookback.server.ts";

/** Last year's agreements as this evening opens with them. */
export async function loadLookbackPage(session: Session): Promise<LookbackData> {
	const previous = session.previousId ? await findSession(database(), session.previousId) : null;
	return {
		lookback: await loadLookback(database(), session, new Date()),
		previous: previous && { id: previous.id, title: previous.title, heldOn: previous.heldOn },
	};
}
