import { type Actor, actorKey } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { log } from "./log.ts";
import { RefusalBudget } from "./refusal-budget.ts";

/**
 * Kept in memory, for each process: what goes beyond it must cost no query either, or a flood of refusals would be
 * work for the database.
 */
const budget = new RefusalBudget({ each: 20, all: 1_000, milliseconds: 10 * 60_000 });

/** Something that was refused, without anything that was typed. */
interface RefusedDeed {
	actor: Actor;
	address: string;
	/** the type of the command or change; "unknown" for one that does not exist */
	action: string;
	/** the code of the refusal */
	code: string;
	/** null outside sessions, and where the id is none */
	session: string | null;
}

/**
 * Leaves a line of a refusal in the audit log, outside the transaction that was rolled back. One that cannot be written
 * changes nothing of the answer.
 */
export async function auditRefusal(
	db: Db,
	{ actor, address, action, code, session }: RefusedDeed,
): Promise<void> {
	const key = actorKey(actor);
	const room = budget.take(key, Date.now());
	if (room === "none") return;
	const line = { actor: key, action, address, result: room === "last" ? "refused-often" : code };
	try {
		await writeAudit(db, { ...line, detail: session ? { session } : undefined });
	} catch (error) {
		log.error({ err: error }, "a refusal could not be written into the audit log");
	}
}
