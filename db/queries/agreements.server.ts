import { and, asc, count, desc, eq, inArray, max } from "drizzle-orm";
import type { BoardAgreement } from "#app/domain/live/board.ts";
import type { Db } from "../client.ts";
import { agendaConfirmation, agendaItem, progressReport } from "../schema/index.ts";

export type AgendaItem = typeof agendaItem.$inferSelect;
export type ProgressReport = typeof progressReport.$inferSelect;

/** The agreements of a session, in order. */
export async function listAgendaItems(db: Db, sessionId: string): Promise<AgendaItem[]> {
	return db
		.select()
		.from(agendaItem)
		.where(eq(agendaItem.sessionId, sessionId))
		.orderBy(asc(agendaItem.position));
}

export async function findAgendaItem(db: Db, sessionId: string, id: string): Promise<AgendaItem | null> {
	const [row] = await db
		.select()
		.from(agendaItem)
		.where(and(eq(agendaItem.id, id), eq(agendaItem.sessionId, sessionId)));
	return row ?? null;
}

export async function countAgendaItems(db: Db, sessionId: string): Promise<number> {
	const [row] = await db.select({ n: count() }).from(agendaItem).where(eq(agendaItem.sessionId, sessionId));
	return row?.n ?? 0;
}

/** Adds an agreement behind the others; the caller holds the board's row lock. */
export async function insertAgendaItem(
	tx: Db,
	row: Omit<typeof agendaItem.$inferInsert, "position">,
): Promise<void> {
	const [last] = await tx
		.select({ position: max(agendaItem.position) })
		.from(agendaItem)
		.where(eq(agendaItem.sessionId, row.sessionId));
	await tx.insert(agendaItem).values({ ...row, position: (last?.position ?? 0) + 1 });
}

export async function updateAgendaItem(
	tx: Db,
	id: string,
	change: Partial<Omit<AgendaItem, "id" | "sessionId">>,
): Promise<void> {
	await tx.update(agendaItem).set(change).where(eq(agendaItem.id, id));
}

export async function deleteAgendaItem(tx: Db, id: string): Promise<void> {
	await tx.delete(agendaItem).where(eq(agendaItem.id, id));
}

/** The agreements as the board shows them. */
export async function loadBoardAgreements(db: Db, sessionId: string): Promise<BoardAgreement[]> {
	const rows = await listAgendaItems(db, sessionId);
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		order: row.position,
		kind: row.kind,
		theme: row.themeId,
		goal: row.goal,
		action: row.action,
		who: row.who,
		lead: row.lead,
		firstStep: row.firstStep,
		firstStepOn: row.firstStepOn,
		passedTo: row.passedTo,
		commitment: row.commitment,
	}));
}

export async function upsertConfirmation(tx: Db, row: typeof agendaConfirmation.$inferInsert): Promise<void> {
	await tx
		.insert(agendaConfirmation)
		.values(row)
		.onConflictDoUpdate({
			target: [agendaConfirmation.sessionId, agendaConfirmation.actor],
			set: { organisation: row.organisation, remark: row.remark, confirmedAt: row.confirmedAt },
		});
}

export async function listConfirmations(
	db: Db,
	sessionId: string,
): Promise<(typeof agendaConfirmation.$inferSelect)[]> {
	return db
		.select()
		.from(agendaConfirmation)
		.where(eq(agendaConfirmation.sessionId, sessionId))
		.orderBy(asc(agendaConfirmation.confirmedAt));
}

export async function insertProgressReport(tx: Db, row: typeof progressReport.$inferInsert): Promise<void> {
	await tx.insert(progressReport).values(row);
}

/** All reports on these agreements, newest first. */
export async function listProgress(db: Db, items: string[]): Promise<ProgressReport[]> {
	if (items.length === 0) return [];
	return db
		.select()
		.from(progressReport)
		.where(inArray(progressReport.itemId, items))
		.orderBy(desc(progressReport.createdAt));
}
