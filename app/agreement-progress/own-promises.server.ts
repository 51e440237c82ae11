import { checkToAnswer, isOpen, reportOf } from "#app/domain/agreement/progress.ts";
import type { Db } from "#db/client.ts";
import { listRunningAgreements } from "#db/queries/year.server.ts";
import type { OwnPromise } from "./own-promises.tsx";

/**
 * The agreements that an account pulls and that are not done, stopped or answered; those that wait for an answer first.
 * @param sessions the evenings that it may still see
 */
export async function loadOwnPromises(
	db: Db,
	owner: string,
	sessions: string[],
	now: Date,
): Promise<OwnPromise[]> {
	const running = await listRunningAgreements(db, { owner });
	return running
		.filter(({ sessionId, reports }) => sessions.includes(sessionId) && isOpen(reports[0]?.state ?? null))
		.map(({ id, sessionId, goal, action, placeName, adoptedAt, reports }) => ({
			id,
			sessionId,
			goal,
			action,
			placeName,
			started: reports.length > 0,
			check: checkToAnswer(adoptedAt, reports.map(reportOf), now),
		}))
		.sort((a, b) => Number(b.check !== null) - Number(a.check !== null));
}
