import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { channel } from "../listen.ts";
import { type DocumentKind, document, documentSnapshot, documentUpdate } from "../schema/index.ts";

export type DocumentHead = Pick<
	typeof document.$inferSelect,
	"id" | "sessionId" | "kind" | "epoch" | "headSeq" | "snapshotSeq"
>;

/** What other processes hear in the moment of a commit: the document has come this far. */
export interface DocumentNews {
	about: "document";
	sessionId: string;
	kind: DocumentKind;
	seq: number;
}

const headColumns = {
	id: document.id,
	sessionId: document.sessionId,
	kind: document.kind,
	epoch: document.epoch,
	headSeq: document.headSeq,
	snapshotSeq: document.snapshotSeq,
};

/** Makes a document with its first content, in the transaction that makes the session. */
export async function createDocument(
	tx: Db,
	row: { id: string; sessionId: string; kind: DocumentKind; content: Uint8Array; now: Date },
): Promise<void> {
	const { content, now, ...rest } = row;
	await tx.insert(document).values({ ...rest, headSeq: 1, snapshotSeq: 1 });
	await tx.insert(documentSnapshot).values({ documentId: row.id, seq: 1, data: content, createdAt: now });
}

export async function findDocument(
	db: Db,
	sessionId: string,
	kind: DocumentKind,
): Promise<DocumentHead | null> {
	const [row] = await db
		.select(headColumns)
		.from(document)
		.where(and(eq(document.sessionId, sessionId), eq(document.kind, kind)));
	return row ?? null;
}

/** Takes the document's row lock until the transaction ends; whoever holds it may append. */
export async function lockDocument(tx: Db, id: string): Promise<DocumentHead> {
	const [row] = await tx.select(headColumns).from(document).where(eq(document.id, id)).for("update");
	if (!row) throw new Error("The document does not exist any more");
	return row;
}

/** @throws when the document is gone */
export async function findHead(db: Db, id: string): Promise<DocumentHead> {
	const [row] = await findHeads(db, [id]);
	if (!row) throw new Error("The document does not exist any more");
	return row;
}

/** The heads of these documents as they are committed. */
export async function findHeads(db: Db, ids: string[]): Promise<DocumentHead[]> {
	if (ids.length === 0) return [];
	return db.select(headColumns).from(document).where(inArray(document.id, ids));
}

/** Tells the other processes, once this transaction commits. */
async function announce(tx: Db, { sessionId, kind, headSeq }: DocumentHead): Promise<void> {
	const news: DocumentNews = { about: "document", sessionId, kind, seq: headSeq };
	await tx.execute(sql`select pg_notify(${channel}, ${JSON.stringify(news)})`);
}

/** The newest snapshot and every update after it: together the whole document. */
export async function loadDocument(db: Db, id: string): Promise<Uint8Array[]> {
	const [snapshot] = await db
		.select()
		.from(documentSnapshot)
		.where(eq(documentSnapshot.documentId, id))
		.orderBy(desc(documentSnapshot.seq))
		.limit(1);
	const updates = await updatesAfter(db, id, snapshot?.seq ?? 0);
	return snapshot ? [snapshot.data, ...updates] : updates;
}

export async function updatesAfter(db: Db, id: string, seq: number): Promise<Uint8Array[]> {
	const rows = await db
		.select({ data: documentUpdate.data })
		.from(documentUpdate)
		.where(and(eq(documentUpdate.documentId, id), gt(documentUpdate.seq, seq)))
		.orderBy(asc(documentUpdate.seq));
	return rows.map((row) => row.data);
}

/** Appends updates behind `head`, whose row lock the caller holds. @returns the new head */
export async function appendUpdates(
	tx: Db,
	head: DocumentHead,
	updates: { data: Uint8Array; actor: string }[],
	now: Date,
): Promise<DocumentHead> {
	if (updates.length === 0) return head;
	const headSeq = head.headSeq + updates.length;
	await tx.update(document).set({ headSeq }).where(eq(document.id, head.id));
	await tx.insert(documentUpdate).values(
		updates.map((update, index) => ({
			documentId: head.id,
			seq: head.headSeq + 1 + index,
			createdAt: now,
			...update,
		})),
	);
	const next = { ...head, headSeq };
	await announce(tx, next);
	return next;
}

/**
 * Replaces a document by `content` under a new epoch and deletes its old log and snapshots,
 * so that what was taken off it is gone and not merely hidden.
 */
export async function rebuildDocument(
	tx: Db,
	head: DocumentHead,
	content: Uint8Array,
	now: Date,
): Promise<DocumentHead> {
	const next = {
		...head,
		epoch: head.epoch + 1,
		headSeq: head.headSeq + 1,
		snapshotSeq: head.headSeq + 1,
	};
	await tx.delete(documentUpdate).where(eq(documentUpdate.documentId, head.id));
	await tx.delete(documentSnapshot).where(eq(documentSnapshot.documentId, head.id));
	await tx
		.insert(documentSnapshot)
		.values({ documentId: head.id, seq: next.headSeq, data: content, createdAt: now });
	await tx
		.update(document)
		.set({ epoch: next.epoch, headSeq: next.headSeq, snapshotSeq: next.snapshotSeq })
		.where(eq(document.id, head.id));
	await announce(tx, next);
	return next;
}
