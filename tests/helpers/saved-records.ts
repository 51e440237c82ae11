import { desc } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { auditLog } from "#db/schema/index.ts";

/** The newest line of the audit log. */
export const lastLine = async (db: Db) =>
	(await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1)).map(
		({ action, result, subject, detail }) => ({ action, result, subject, detail }),
	)[0];

/** What was wrong with what was to be saved; all of the answer where nothing was. */
export const problemsOf = (result: object) => ("problems" in result ? result.problems : result);

/** @throws when it was not saved */
export const idOf = (result: { ok: boolean } & object): string => {
	if (!("answer" in result)) throw new Error(JSON.stringify(result));
	return (result.answer as { id: string }).id;
};
