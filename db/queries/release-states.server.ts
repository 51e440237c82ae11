import { and, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { type ReleaseState, releaseStates } from "#app/domain/figure/release.ts";
import type { Db } from "../client.ts";
import { figureRelease, releaseMove, releaseSession } from "../schema/index.ts";

/**
 * Until the transaction ends no other release is published or undone; reading them goes on. What one was protected against
 * would change under it.
 */
export async function lockReleases(tx: Db): Promise<void> {
	await tx.execute(sql`lock table ${figureRelease} in share row exclusive mode`);
}

/**
 * Moves a release forward, and notes who did.
 * @returns whether it was at an earlier state
 */
export async function moveRelease(
	db: Db,
	id: string,
	to: ReleaseState,
	by: string | null = null,
): Promise<boolean> {
	const earlier = releaseStates.slice(0, releaseStates.indexOf(to));
	return db.transaction(async (tx) => {
		await lockReleases(tx);
		const moved = await tx
			.update(figureRelease)
			.set({ state: to })
			.where(and(eq(figureRelease.id, id), inArray(figureRelease.state, earlier)))
			.returning({ id: figureRelease.id });
		if (moved.length > 0) await tx.insert(releaseMove).values({ release: id, state: to, by });
		return moved.length > 0;
	});
}

/** How far these releases are, and when each may be read by everybody. */
export async function releaseStatesOf(
	db: Db,
	ids: string[],
): Promise<Map<string, { state: ReleaseState; publicFrom: Date | null }>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: figureRelease.id, state: figureRelease.state, publicFrom: figureRelease.publicFrom })
		.from(figureRelease)
		.where(inArray(figureRelease.id, ids));
	return new Map(rows.map(({ id, ...about }) => [id, about]));
}

/** Lets the people of these evenings see a release before everybody does. */
export async function showToSessions(db: Db, release: string, sessions: string[]): Promise<void> {
	if (sessions.length === 0) return;
	await db
		.insert(releaseSession)
		.values(sessions.map((sessionId) => ({ release, sessionId })))
		.onConflictDoNothing();
}

/** What an evening that closes was shown under embargo is public from then on. */
export async function liftEmbargo(tx: Db, sessionId: string, now: Date): Promise<void> {
	const seen = await tx
		.update(releaseSession)
		.set({ seenAt: now })
		.where(and(eq(releaseSession.sessionId, sessionId), isNull(releaseSession.seenAt)))
		.returning({ release: releaseSession.release });
	if (seen.length === 0) return;
	await tx
		.update(figureRelease)
		.set({ publicFrom: now })
		.where(
			and(
				inArray(
					figureRelease.id,
					seen.map(({ release }) => release),
				),
				or(isNull(figureRelease.publicFrom), gt(figureRelease.publicFrom, now)),
			),
		);
}
