import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import type { Db } from "../client.ts";
import { participant } from "../schema/index.ts";

export type Participant = typeof participant.$inferSelect;

export async function insertParticipant(db: Db, row: typeof participant.$inferInsert): Promise<void> {
	await db.insert(participant).values(row);
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
