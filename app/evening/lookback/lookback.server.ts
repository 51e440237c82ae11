import { type Actor, can } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { findSession, type Session, toResource } from "#db/queries/sessions.server.ts";
import { loadLookback } from "#server/outcome/lookback.server.ts";
import { database } from "#server/services.server.ts";
import type { LookbackData } from "./lookback-data.ts";

/** Last year's agreements as this evening opens with them. */
export async function loadLookbackPage(actor: Actor, session: Session): Promise<LookbackData> {
	const lookback = await loadLookback(database(), session, new Date());
	return { lookback, previous: lookback?.items.length ? null : await previousOf(actor, session) };
}

async function previousOf(actor: Actor, session: Session): Promise<LookbackData["previous"]> {
	const previous = session.previousId ? await findSession(database(), session.previousId) : null;
	if (!previous) return null;
	const { id, title, heldOn } = previous;
	const goes =
		can(actor, "session.facilitate", toResource(session)).allowed &&
		can(actor, "session.read", toResource(previous)).allowed;
	return { title, heldOn, href: goes ? paths.session(id) : null };
}
