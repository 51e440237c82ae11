import { and, asc, count, eq, exists, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import { minutesToStay } from "#app/domain/session/present.ts";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import type { Db } from "../client.ts";
import { participant, session, sessionMember } from "../schema/index.ts";

export type Participant = typeof participant.$inferSelect;

/** @returns false when this id is there already */
export async function insertParticipant(db: Db, row: typeof participant.$inferInsert): Promise<boolean> {
	const query = db.insert(participant).values(row).onConflictDoNothing({ target: participant.id });
	return (await query.returning({ id: participant.id })).length > 0;
}

export async function findParticipant(db: Db, sessionId: string, id: string): Promise<Participant | null> {
	const [row] = await db
		.select()
		.from(participant)
		.where(and(eq(participant.id, id), eq(participant.sessionId, sessionId)));
	return row ?? null;
}

/** The participant with this return code, removed or not; a removed one may still see and withdraw. */
export async function findParticipantByReturnCode(db: Db, hash: string): Promise<Participant | null> {
	const [row] = await db.select().from(participant).where(eq(participant.returnCodeHash, hash));
	return row ?? null;
}

export async function setReturnCode(db: Db, id: string, hash: string): Promise<void> {
	await db.update(participant).set({ returnCodeHash: hash }).where(eq(participant.id, id));
}

export async function updateParticipant(
	tx: Db,
	id: string,
	change: Partial<Pick<Participant, "confirmedAt" | "removedAt" | "admittedToRound">>,
): Promise<void> {
	await tx.update(participant).set(change).where(eq(participant.id, id));
}

/** Notes that these people are still there, minutes after they joined; of accounts, once the evening has started. */
export async function noteStayed(
	db: Db,
	sessionId: string,
	{ participants, accounts, now }: { participants: string[]; accounts: string[]; now: Date },
): Promise<void> {
	const joinedBefore = new Date(now.getTime() - minutesToStay * 60_000);
	if (participants.length > 0)
		await db
			.update(participant)
			.set({ stayedAt: now })
			.where(
				and(
					inArray(participant.id, participants),
					isNull(participant.stayedAt),
					lte(participant.joinedAt, joinedBefore),
				),
			);
	if (accounts.length > 0)
		await db
			.update(sessionMember)
			.set({ stayedAt: now })
			.where(
				and(
					eq(sessionMember.sessionId, sessionId),
					inArray(sessionMember.accountId, accounts),
					isNull(sessionMember.stayedAt),
					exists(
						db
							.select({ id: session.id })
							.from(session)
							.where(and(eq(session.id, sessionId), isNotNull(session.startedAt))),
					),
				),
			);
}

export async function listParticipants(db: Db, sessionId: string): Promise<Participant[]> {
	return db
		.select()
		.from(participant)
		.where(and(eq(participant.sessionId, sessionId), isNull(participant.removedAt)))
		.orderBy(asc(participant.joinedAt));
}

/** How many people of each role joined and were not removed. */
export async function countByRole(
	db: Db,
	sessionId: string,
): Promise<Partial<Record<ParticipantRole, number>>> {
	const rows = await db
		.select({ role: participant.role, n: count() })
		.from(participant)
		.where(and(eq(participant.sessionId, sessionId), isNull(participant.removedAt)))
		.groupBy(participant.role);
	return Object.fromEntries(rows.map((row) => [row.role, row.n]));
}
