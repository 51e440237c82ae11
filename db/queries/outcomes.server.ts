import { and, asc, count, desc, eq } from "drizzle-orm";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { readOutcome } from "#app/domain/outcome/upgrade-outcome.ts";
import type { Db } from "../client.ts";
import { outcome } from "../schema/index.ts";

export type OutcomeRow = typeof outcome.$inferSelect;

/** "1.0" for the first version of a session, "1.1" for the next. */
export const versionName = (number: number): string => `1.${number}`;

/** The number of the next version. */
export async function nextOutcomeNumber(db: Db, sessionId: string): Promise<number> {
	const [row] = await db.select({ n: count() }).from(outcome).where(eq(outcome.sessionId, sessionId));
	return row?.n ?? 0;
}

export async function insertOutcome(
	tx: Db,
	row: typeof outcome.$inferInsert & { content: Outcome },
): Promise<void> {
	await tx.insert(outcome).values(row);
}

/** The newest adopted version, or null while nothing is adopted. */
export async function findOutcome(db: Db, sessionId: string): Promise<Outcome | null> {
	const [row] = await db
		.select({ content: outcome.content })
		.from(outcome)
		.where(eq(outcome.sessionId, sessionId))
		.orderBy(desc(outcome.number))
		.limit(1);
	return row ? readOutcome(row.content) : null;
}

/** All versions of a session, oldest first, without their content. */
export async function listOutcomes(
	db: Db,
	sessionId: string,
): Promise<Pick<OutcomeRow, "number" | "adoptedAt" | "sha256">[]> {
	return db
		.select({ number: outcome.number, adoptedAt: outcome.adoptedAt, sha256: outcome.sha256 })
		.from(outcome)
		.where(eq(outcome.sessionId, sessionId))
		.orderBy(asc(outcome.number));
}

/** One version by its number. */
export async function findOutcomeVersion(db: Db, sessionId: string, number: number): Promise<Outcome | null> {
	const [row] = await db
		.select({ content: outcome.content })
		.from(outcome)
		.where(and(eq(outcome.sessionId, sessionId), eq(outcome.number, number)));
	return row ? readOutcome(row.content) : null;
}
