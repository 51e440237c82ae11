import { asc, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { source } from "../schema/index.ts";

export type SourceRow = typeof source.$inferSelect;

/** Sources that may be chosen, by title. */
export async function listSources(db: Db): Promise<SourceRow[]> {
	return db.select().from(source).where(eq(source.retired, false)).orderBy(asc(source.title));
}

/** @returns whether the id was free */
export async function insertSource(db: Db, row: typeof source.$inferInsert): Promise<boolean> {
	const made = await db.insert(source).values(row).onConflictDoNothing().returning({ id: source.id });
	return made.length > 0;
}
