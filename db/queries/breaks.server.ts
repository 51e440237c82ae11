import { asc, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { seriesBreak } from "../schema/index.ts";

export type BreakRow = typeof seriesBreak.$inferSelect;

/** Every break, retired ones too, by indicator and period. @param indicator of that one alone */
export async function listManagedBreaks(db: Db, indicator?: string): Promise<BreakRow[]> {
	return db
		.select()
		.from(seriesBreak)
		.where(indicator === undefined ? undefined : eq(seriesBreak.indicator, indicator))
		.orderBy(asc(seriesBreak.indicator), asc(seriesBreak.period), asc(seriesBreak.id));
}

export async function findBreak(db: Db, id: string): Promise<BreakRow | null> {
	const [found] = await db.select().from(seriesBreak).where(eq(seriesBreak.id, id));
	return found ?? null;
}

export async function putBreak(tx: Db, row: Omit<BreakRow, "retired">): Promise<void> {
	await tx.insert(seriesBreak).values(row).onConflictDoUpdate({ target: seriesBreak.id, set: row });
}

/** @returns false when there is no such break */
export async function setBreakRetired(tx: Db, id: string, retired: boolean): Promise<boolean> {
	const changed = await tx
		.update(seriesBreak)
		.set({ retired })
		.where(eq(seriesBreak.id, id))
		.returning({ id: seriesBreak.id });
	return changed.length > 0;
}

export async function deleteBreak(tx: Db, id: string): Promise<void> {
	await tx.delete(seriesBreak).where(eq(seriesBreak.id, id));
}
