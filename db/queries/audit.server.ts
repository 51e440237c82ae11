import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { auditLog } from "../schema/index.ts";

/** Writes lines: who (actor key) did what to what (an id, never a text), from which network address. */
export async function writeAudit(db: Db, ...lines: (typeof auditLog.$inferInsert)[]): Promise<void> {
	await db.insert(auditLog).values(lines);
}

/** When somebody last did this in a session; null when never, or longer ago than the log is kept. */
export async function lastTimeOf(db: Db, sessionId: string, action: string): Promise<Date | null> {
	const [line] = await db
		.select({ at: auditLog.at })
		.from(auditLog)
		.where(and(eq(auditLog.action, action), sql`${auditLog.detail}->>'session' = ${sessionId}`))
		.orderBy(desc(auditLog.at))
		.limit(1);
	return line?.at ?? null;
}
