import { type Actor, can, sessionsOf } from "#app/domain/session/authorisation.ts";
import type { EarlierEvening } from "#app/domain/session/earlier-evening.ts";
import { dayAt } from "#app/domain/typed/start-of-day.ts";
import type { Db } from "#db/client.ts";
import { listAdoptedOr } from "#db/queries/previous-sessions.server.ts";

/**
 * The evenings that somebody may look back at, newest first: their own, and, for who reads across the wijken, every
 * one of which the agreements were adopted.
 * @param before ISO date; what is held after it and not adopted is no earlier evening
 */
export async function listEarlierSessions(
	db: Db,
	actor: Actor,
	before = dayAt(new Date()),
): Promise<EarlierEvening[]> {
	const own = sessionsOf(actor);
	const acrossWijken = can(actor, "overview.read").allowed;
	return (await listAdoptedOr(db, own)).filter(
		({ id, adopted, heldOn }) =>
			(adopted || heldOn <= before) && (own.includes(id) || (adopted && acrossWijken)),
	);
}
