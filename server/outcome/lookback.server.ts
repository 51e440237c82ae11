import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { Db } from "#db/client.ts";
import { listProgress } from "#db/queries/agreements.server.ts";
import { findOutcome } from "#db/queries/outcomes.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { loadFigureMoves } from "./figure-move.server.ts";

/**
 * The agreements that this evening opens with, as they were adopted last year, and what came of them.
 * @returns null without an earlier evening, or when nothing was adopted there
 */
export async function loadLookback(
	db: Db,
	session: Pick<Session, "previousId">,
	now: Date,
): Promise<Outcome["lookback"]> {
	const adopted = session.previousId ? await findOutcome(db, session.previousId) : null;
	if (!adopted) return null;
	const moves = await loadFigureMoves(db, adopted, now);
	const reports = await listProgress(
		db,
		adopted.agreements.map((one) => one.id),
	);
	const { title, heldOn } = adopted.session;
	return {
		title,
		heldOn,
		items: adopted.agreements.map(({ id, kind, goal, action, lead }) => {
			const newest = reports.find((report) => report.itemId === id);
			return {
				kind,
				goal,
				action,
				lead,
				state: newest?.state ?? null,
				note: newest?.note ?? "",
				figure: moves.get(id) ?? null,
			};
		}),
	};
}
