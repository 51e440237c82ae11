import { and, eq, gte, like, or } from "drizzle-orm";
import type { Db } from "../client.ts";
import { command } from "../schema/index.ts";

export type SavedCommand = typeof command.$inferSelect;
type Key = Pick<SavedCommand, "sessionId" | "actor" | "id">;

export async function findCommand(db: Db, key: Key): Promise<SavedCommand | null> {
	const [row] = await db
		.select()
		.from(command)
		.where(and(eq(command.sessionId, key.sessionId), eq(command.actor, key.actor), eq(command.id, key.id)));
	return row ?? null;
}

/** Keeps commands with their answers. @throws a unique violation when another transaction kept one of them first */
export async function insertCommands(tx: Db, rows: (typeof command.$inferInsert)[]): Promise<void> {
	await tx.insert(command).values(rows);
}

/** Who did something in a session: whoever joined, at any moment, and accounts from then on (null: not at all). */
export async function actorsSince(db: Db, sessionId: string, since: Date | null): Promise<Set<string>> {
	const counts = [like(command.actor, "participant:%"), ...(since ? [gte(command.createdAt, since)] : [])];
	const rows = await db
		.selectDistinct({ actor: command.actor })
		.from(command)
		.where(and(eq(command.sessionId, sessionId), or(...counts)));
	return new Set(rows.map(({ actor }) => actor));
}
