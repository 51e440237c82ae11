import { desc } from "drizzle-orm";
import type { Db } from "../client.ts";
import { demoMail } from "../schema/index.ts";

export async function insertDemoMail(db: Db, mail: typeof demoMail.$inferInsert): Promise<void> {
	await db.insert(demoMail).values(mail);
}

/** The newest mails that a demo database holds, newest first. */
export async function listDemoMail(db: Db): Promise<(typeof demoMail.$inferSelect)[]> {
	return db.select().from(demoMail).orderBy(desc(demoMail.createdAt)).limit(10);
}
