import { lt, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { rateLimit } from "../schema/index.ts";

/**
 * Counts one more event under `key` and tells how many there were in the running window of `seconds`.
 * Counted in the database, so that it holds over restarts and over several processes.
 */
export async function countEvent(db: Db, key: string, seconds: number, now = new Date()): Promise<number> {
	const ends = new Date(now.getTime() + seconds * 1000);
	const running = sql`${rateLimit.windowEndsAt} > ${now.toISOString()}::timestamptz`;
	const [row] = await db
		.insert(rateLimit)
		.values({ key, count: 1, windowEndsAt: ends })
		.onConflictDoUpdate({
			target: rateLimit.key,
			set: {
				count: sql`case when ${running} then ${rateLimit.count} + 1 else 1 end`,
				windowEndsAt: sql`case when ${running} then ${rateLimit.windowEndsAt} else ${ends.toISOString()}::timestamptz end`,
			},
		})
		.returning({ count: rateLimit.count });
	return row?.count ?? 1;
}

export async function deleteEndedWindows(db: Db, now: Date): Promise<void> {
	await db.delete(rateLimit).where(lt(rateLimit.windowEndsAt, now));
}
