import { asc, desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { auditLog } from "#db/schema/index.ts";

const line = {
	action: auditLog.action,
	subject: auditLog.subject,
	result: auditLog.result,
	detail: auditLog.detail,
};

/** The lines of the audit log, the oldest first. @param actor whose; everybody's without one */
export const auditLines = (db: Db, actor?: string) =>
	db
		.select(line)
		.from(auditLog)
		.where(actor === undefined ? undefined : eq(auditLog.actor, actor))
		.orderBy(asc(auditLog.id));

/** The newest of them. */
export const lastLine = async (db: Db) =>
	(await db.select(line).from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];

/** What was wrong with what was to be saved; all of the answer where nothing was. */
export const problemsOf = (result: object) => ("problems" in result ? result.problems : result);

/** @throws when it was not saved */
export const idOf = (result: { ok: boolean } & object): string => {
	if (!("answer" in result)) throw new Error(JSON.stringify(result));
	return (result.answer as { id: string }).id;
};
