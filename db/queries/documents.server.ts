import { createHash } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, lt, lte, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { channel } from "../listen.ts";
import { type DocumentKind, document, documentSnapshot, documentUpdate, session } from "../schema/index.ts";
import { versionOf } from "./sessions.server.ts";

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
	await insertSnapshot(tx, row.id, 1, content, now);
}

const hashOf = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");

async function insertSnapshot(tx: Db, id: string, seq: number, data: Uint8Array, now: Date): Promise<void> {
	const row = { documentId: id, seq, data, sha256: hashOf(data), createdAt: now };
	await tx.insert(documentSnapshot).values(row);
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

function newsOf({ sessionId, kind, headSeq }: DocumentHead): string {
	const news: DocumentNews = { about: "document", sessionId, kind, seq: headSeq };
	return JSON.stringify(news);
}

/** Tells the other processes, once this transaction commits. */
const announce = (tx: Db, head: DocumentHead) =>
	tx.execute(sql`select pg_notify(${channel}, ${newsOf(head)})`);

/** Everything of a document, in the order in which it is applied. */
export interface DocumentLog {
	/** a snapshot and every update after it */
	updates: Uint8Array[];
	/** sequence numbers of snapshots that were damaged and not used */
	damaged: number[];
}

/**
 * The newest sound snapshot and every update after it: together the whole document.
 * @throws when there is none, or when an update is missing: a document is never less than what was committed
 */
export async function loadDocument(
	db: Db,
	{ id, headSeq }: Pick<DocumentHead, "id" | "headSeq">,
): Promise<DocumentLog> {
	const snapshots = await db
		.select()
		.from(documentSnapshot)
		.where(eq(documentSnapshot.documentId, id))
		.orderBy(desc(documentSnapshot.seq));
	const sound = snapshots.find((each) => hashOf(each.data) === each.sha256);
	const updates = sound && (await updatesAfter(db, id, sound.seq));
	if (!updates || sound.seq + updates.length < headSeq)
		throw new Error("A document has no snapshot that can be read with what stands behind it");
	const damaged = snapshots.filter(({ seq }) => seq > sound.seq).map(({ seq }) => seq);
	return { updates: [sound.data, ...updates], damaged };
}

/** What was appended after `seq`, or null when some of it was taken into a snapshot. */
export async function updatesAfter(db: Db, id: string, seq: number): Promise<Uint8Array[] | null> {
	const rows = await db
		.select({ seq: documentUpdate.seq, data: documentUpdate.data })
		.from(documentUpdate)
		.where(and(eq(documentUpdate.documentId, id), gt(documentUpdate.seq, seq)))
		.orderBy(asc(documentUpdate.seq));
	return rows.every((row, index) => row.seq === seq + 1 + index) ? rows.map((row) => row.data) : null;
}

/** Documents with updates behind their snapshot of which the newest is older than `before`. */
export async function documentsToCompact(db: Db, before: Date, most: number): Promise<string[]> {
	const newest = sql`(select max(${documentUpdate.createdAt}) from ${documentUpdate} where ${documentUpdate.documentId} = ${document.id})`;
	const rows = await db
		.select({ id: document.id })
		.from(document)
		.where(and(gt(document.headSeq, document.snapshotSeq), sql`${newest} < ${before.toISOString()}`))
		.limit(most);
	return rows.map((row) => row.id);
}

/**
 * Puts a snapshot of everything up to `head.headSeq` in the place of what was taken into it. The snapshot before it
 * stays, with the updates between the two.
 * @returns false when the document was rebuilt or got another snapshot meanwhile; then nothing happened
 * @throws when the snapshot cannot be read back as it was written
 */
export async function replaceLog(tx: Db, head: DocumentHead, data: Uint8Array, now: Date): Promise<boolean> {
	const { epoch, snapshotSeq } = await lockDocument(tx, head.id);
	if (epoch !== head.epoch || snapshotSeq !== head.snapshotSeq) return false;
	await insertSnapshot(tx, head.id, head.headSeq, data, now);
	const [written] = await tx
		.select({ data: documentSnapshot.data })
		.from(documentSnapshot)
		.where(and(eq(documentSnapshot.documentId, head.id), eq(documentSnapshot.seq, head.headSeq)));
	if (!written || hashOf(written.data) !== hashOf(data)) throw new Error("A snapshot was written wrongly");
	await tx.update(document).set({ snapshotSeq: head.headSeq }).where(eq(document.id, head.id));
	await tx
		.delete(documentSnapshot)
		.where(and(eq(documentSnapshot.documentId, head.id), lt(documentSnapshot.seq, snapshotSeq)));
	await tx
		.delete(documentUpdate)
		.where(and(eq(documentUpdate.documentId, head.id), lte(documentUpdate.seq, snapshotSeq)));
	return true;
}

interface NewUpdate {
	data: Uint8Array;
	/** actor key of who wrote it */
	actor: string;
}

/** Appends updates behind `head`, whose row lock the caller holds. @returns the new head */
export async function appendUpdates(
	tx: Db,
	head: DocumentHead,
	updates: NewUpdate[],
	now: Date,
): Promise<DocumentHead> {
	if (updates.length === 0) return head;
	const headSeq = head.headSeq + updates.length;
	const next = { ...head, headSeq };
	const rows = updates.map((update, index) => ({
		documentId: head.id,
		seq: head.headSeq + 1 + index,
		createdAt: now,
		...update,
	}));
	await Promise.all([
		tx.update(document).set({ headSeq }).where(eq(document.id, head.id)),
		tx.insert(documentUpdate).values(rows),
		announce(tx, next),
	]);
	return next;
}

interface AppendIfUnchanged {
	version: string;
	updates: NewUpdate[];
	/** whether there are other processes, for whom PostgreSQL has to wake up */
	tell: boolean;
	now: Date;
}

/**
 * The same in one statement and without waiting, for the most frequent case: nobody appended since `head`, and the
 * session is as it was at `version` (see `findVersionedSession`), so that what was decided by it still holds.
 * @returns the new head, or null when something changed or somebody is at it; then nothing was appended
 */
export async function appendIfUnchanged(
	db: Db,
	head: DocumentHead,
	{ version, updates, tell, now }: AppendIfUnchanged,
): Promise<DocumentHead | null> {
	const next = { ...head, headSeq: head.headSeq + updates.length };
	const statement = statements.get(db) ?? prepareAppend(db);
	statements.set(db, statement);
	const moved = await statement.execute({
		id: head.id,
		epoch: head.epoch,
		before: head.headSeq,
		after: next.headSeq,
		version,
		data: updates.map(({ data }) => Buffer.from(data).toString("base64")).join(),
		actors: updates.map(({ actor }) => actor).join(),
		now: now.toISOString(),
		news: tell ? newsOf(next) : null,
	});
	return moved.length > 0 ? next : null;
}

/** Making the text of this statement takes longer than PostgreSQL needs for it. */
const statements = new WeakMap<Db, ReturnType<typeof prepareAppend>>();

function prepareAppend(db: Db) {
	const { placeholder } = sql;
	// Both rows are locked, so that whoever changes them next comes after this.
	const held = db.$with("held", { id: document.id }).as(sql`
		select ${document.id} from ${document} join ${session} on ${session.id} = ${document.sessionId}
		where ${document.id} = ${placeholder("id")} and ${document.epoch} = ${placeholder("epoch")}
			and ${document.headSeq} = ${placeholder("before")} and ${versionOf} = ${placeholder("version")}
		for update of ${document} skip locked for share of ${session} skip locked`);
	const written = db.$with("written", {}).as(sql`
		insert into ${documentUpdate} (document_id, seq, data, actor, created_at)
		select held.id, ${placeholder("before")}::integer + place, decode(data, 'base64'), actor, ${placeholder("now")}::timestamptz
		from held, unnest(string_to_array(${placeholder("data")}, ','), string_to_array(${placeholder("actors")}, ','))
			with ordinality as appended (data, actor, place)`);
	return db
		.with(held, written)
		.update(document)
		.set({ headSeq: sql`${placeholder("after")}` })
		.from(held)
		.where(eq(document.id, held.id))
		.returning({
			told: sql`case when ${placeholder("news")}::text is not null then pg_notify(${channel}, ${placeholder("news")}) end`,
		})
		.prepare("append_if_unchanged");
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
	await insertSnapshot(tx, head.id, next.headSeq, content, now);
	await tx
		.update(document)
		.set({ epoch: next.epoch, headSeq: next.headSeq, snapshotSeq: next.snapshotSeq })
		.where(eq(document.id, head.id));
	await announce(tx, next);
	return next;
}
