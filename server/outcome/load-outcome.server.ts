import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { findOutcome, findOutcomeVersion } from "#db/queries/outcomes.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { database, services } from "../services.server.ts";
import { buildOutcome } from "./build-outcome.server.ts";

/**
 * The outcome of a session: the version that was asked for, else the newest adopted one, or how things stand now while
 * nothing is adopted or the agreements are open again.
 * @param version "1.0", or null
 * @returns null when there is no such version
 */
export async function loadOutcome(session: Session, version: string | null): Promise<Outcome | null> {
	const db = database();
	if (version !== null) {
		const [, number] = /^1\.(\d{1,4})$/.exec(version) ?? [];
		return number ? findOutcomeVersion(db, session.id, Number(number)) : null;
	}
	if (session.adoptedAt) return findOutcome(db, session.id);
	const room = await services().hub.room(session.id, "workbook");
	if (!room) throw new Error("The session has no workbook");
	return buildOutcome(db, session, room.doc, new Date());
}
