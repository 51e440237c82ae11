import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import * as Y from "yjs";
import { readWorkbook } from "#app/domain/live/workbook.ts";
import type { Phase } from "#app/domain/vocabulary.ts";
import type { Db } from "../client.ts";
import { type CheckpointReason, checkpoint } from "../schema/index.ts";

export type { CheckpointReason };

/** One moment of the workbook to go back to, without its content. */
export type Checkpoint = Pick<
	typeof checkpoint.$inferSelect,
	"id" | "seq" | "reason" | "phase" | "createdAt"
>;

const columns = {
	id: checkpoint.id,
	seq: checkpoint.seq,
	reason: checkpoint.reason,
	phase: checkpoint.phase,
	createdAt: checkpoint.createdAt,
};

/**
 * Keeps `doc` as it is at `seq`. A workbook without words, or one that did not change since its newest checkpoint,
 * is not kept again.
 */
export async function saveCheckpoint(
	tx: Db,
	request: {
		sessionId: string;
		doc: Y.Doc;
		seq: number;
		reason: CheckpointReason;
		phase: Phase;
		now: Date;
	},
): Promise<void> {
	const { doc, now, ...row } = request;
	if (Object.keys(readWorkbook(doc)).length === 0) return;
	const newest = await newestCheckpoint(tx, row.sessionId);
	if (newest?.seq === row.seq) return;
	await tx
		.insert(checkpoint)
		.values({ ...row, id: randomUUID(), data: Y.encodeStateAsUpdate(doc), createdAt: now });
}

export async function newestCheckpoint(db: Db, sessionId: string): Promise<Checkpoint | null> {
	const [row] = await newestFirst(db, sessionId).limit(1);
	return row ?? null;
}

export async function listCheckpoints(db: Db, sessionId: string): Promise<Checkpoint[]> {
	return newestFirst(db, sessionId);
}

const newestFirst = (db: Db, sessionId: string) =>
	db
		.select(columns)
		.from(checkpoint)
		.where(eq(checkpoint.sessionId, sessionId))
		.orderBy(desc(checkpoint.createdAt), desc(checkpoint.seq));

/** With `data`, the whole document as one Yjs update. */
export async function findCheckpoint(
	db: Db,
	sessionId: string,
	id: string,
): Promise<typeof checkpoint.$inferSelect | null> {
	const [row] = await db
		.select()
		.from(checkpoint)
		.where(and(eq(checkpoint.id, id), eq(checkpoint.sessionId, sessionId)));
	return row ?? null;
}

export async function deleteCheckpoints(tx: Db, sessionId: string): Promise<void> {
	await tx.delete(checkpoint).where(eq(checkpoint.sessionId, sessionId));
}
