import type { Db } from "../client.ts";
import { auditLog } from "../schema/index.ts";

/** Writes lines: who (actor key) did what to what (an id, never a text), from which network address. */
export async function writeAudit(db: Db, ...lines: (typeof auditLog.$inferInsert)[]): Promise<void> {
	await db.insert(auditLog).values(lines);
}
