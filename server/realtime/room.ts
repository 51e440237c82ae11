import { promisify } from "node:util";
import { gzip } from "node:zlib";
import * as encoding from "lib0/encoding";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { can, type SessionResource } from "#app/domain/authorisation.ts";
import { closeCode, messageType, type Presence } from "#app/domain/realtime-protocol.ts";
import type { Db } from "#db/client.ts";
import { newestCheckpoint, saveCheckpoint } from "#db/queries/checkpoints.server.ts";
import {
	appendUpdates,
	type DocumentHead,
	findHead,
	loadDocument,
	lockDocument,
	updatesAfter,
} from "#db/queries/documents.server.ts";
import { findSession, findSessionResource } from "#db/queries/sessions.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { log } from "../log.ts";
import type { SavingHealth } from "../saving-health.ts";
import { Attendance } from "./attendance.ts";
import { isIncomplete } from "./compact.ts";
import type { Connection } from "./connection.ts";
import { RoomPresence } from "./presence.ts";
import type { WrittenUpdate } from "./written-update.ts";

/** How often at most the room counts who is there, in milliseconds. */
const countInterval = 200;
/** With more people than this only the carets of those who run the evening are passed on. */
const mostCarets = 100;
/** Behind its snapshot a document has at most about so many updates, and so many bytes of them. */
const longestTail = { updates: 1_000, bytes: 512 * 1024 };
/** Writing that went on for so long is kept as a checkpoint, in milliseconds. */
const checkpointInterval = 5 * 60_000;

/** Of a whole document, in bytes. */
const longestDocument = 10 * 1024 * 1024;

/** A document as one Yjs update. */
export interface DocumentState {
	epoch: number;
	gzipped: Uint8Array;
}
/** How old a state may be that somebody who comes in is given, in milliseconds. */
const stateAge = 1_000;
const compress = promisify<Uint8Array, Uint8Array>(gzip);

/** What becomes of an update: it is written, or its connection is closed with this code. */
type Verdict = "accepted" | number;

interface PendingWrite {
	update: WrittenUpdate;
	connection: Connection;
}

/**
 * One live document: what is committed (`doc`, at `head.headSeq`), a staging copy in which the next update is made,
 * and the connections that follow it. Memory never runs ahead of the log: `doc` changes after a commit only.
 */
export class Room {
	readonly connections = new Set<Connection>();
	private readonly presence = new RoomPresence((message) => this.broadcast(message));
	doc = new Y.Doc();
	private staging: Y.Doc | null = null;
	private tail: Promise<unknown> = Promise.resolve();
	private pending: PendingWrite[] = [];
	private countTimer: NodeJS.Timeout | null = null;
	/** what other processes were told of it */
	private counted = "";
	readonly attendance = new Attendance(this.connections);
	/** behind the snapshot, as far as this process saw it written */
	private tailBytes = 0;
	/** of the whole document, or somewhat more */
	private bytes = 0;
	/** by Yjs client, who wrote under it first: nobody writes in another's name */
	private readonly writers = new Map<number, string>();
	/** what was last given to somebody who came in */
	private given: { doc: Y.Doc; seq: number; at: number; state: Promise<DocumentState> } | null = null;
	/** moment (ms) of the newest checkpoint that this room knows of */
	private checkpointAt = 0;
	/** moment (ms) since which nobody was connected */
	idleSince = Date.now();
	/** called after every change of what is committed */
	onChange: () => void = () => {};
	/** called when so much stands behind the snapshot that a new one is due */
	onLongTail: () => void = () => {};
	/** called with how many people of each group are here, in this process */
	onCount: (counts: Presence) => void = () => {};

	private readonly db: Db;
	private readonly saving: SavingHealth;

	constructor(
		{ db, saving }: { db: Db; saving: SavingHealth },
		readonly sessionId: string,
		readonly kind: DocumentKind,
		public head: DocumentHead,
	) {
		this.db = db;
		this.saving = saving;
	}

	/** Fills a new room from the database. @throws when it cannot be read: a room is never empty by mistake */
	async load(): Promise<void> {
		this.doc = await this.read(this.db, this.head);
	}

	private async read(db: Db, head: DocumentHead): Promise<Y.Doc> {
		const { updates, damaged } = await loadDocument(db, head);
		if (damaged.length > 0)
			log.error({ document: head.id, damaged }, "a snapshot is damaged; an older one was used");
		const doc = new Y.Doc();
		for (const data of updates) Y.applyUpdate(doc, data);
		this.bytes = updates.reduce((sum, { byteLength }) => sum + byteLength, 0);
		return doc;
	}

	/** Runs one writer at a time; in one process this spares the database its queue of waiting row locks. */
	exclusive<T>(work: () => Promise<T>): Promise<T> {
		const run = this.tail.then(work, work);
		this.tail = run.catch(() => undefined);
		return run;
	}

	/**
	 * Takes the document's row lock inside `tx` (or only reads it) and brings memory up to what others committed.
	 * Updates of other processes, and commits that were reported as failed, come in here.
	 */
	async catchUp(tx: Db, readHead = lockDocument): Promise<DocumentHead> {
		const head = await readHead(tx, this.head.id);
		if (head.epoch !== this.head.epoch) {
			this.replace(await this.read(tx, head), head);
		} else if (head.headSeq > this.head.headSeq) {
			this.staging = null;
			const missed = await updatesAfter(tx, head.id, this.head.headSeq);
			// Others went on for so long that what this process lacks stands in a snapshot.
			const updates = missed ?? [Y.encodeStateAsUpdate(await this.read(tx, head))];
			this.moveTo(head);
			for (const data of updates) this.accept(data);
		}
		return head;
	}

	private moveTo(head: DocumentHead): void {
		if (head.snapshotSeq !== this.head.snapshotSeq) this.tailBytes = 0;
		this.head = head;
	}

	/** Another process says that the document has come to `seq`: takes over what it wrote. */
	async follow(seq: number): Promise<void> {
		if (this.head.headSeq >= seq) return;
		await this.exclusive(async () => {
			if (this.head.headSeq >= seq) return;
			const read = (tx: Db) => this.catchUp(tx, findHead);
			// The head and what stands behind it are read as of one moment.
			await this.db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });
		});
	}

	/**
	 * Everything up to now, or up to a moment ago: three hundred people who come in at once are given the same bytes, and
	 * their sockets bring the rest.
	 */
	state(): Promise<DocumentState> {
		const { doc, head, given } = this;
		const fresh = given?.doc === doc && (given.seq === head.headSeq || Date.now() - given.at < stateAge);
		if (given && fresh) return given.state;
		const state = compress(Y.encodeStateAsUpdate(doc)).then((gzipped) => ({ epoch: head.epoch, gzipped }));
		this.given = { doc, seq: head.headSeq, at: Date.now(), state };
		return state;
	}

	/** Makes one update in the staging copy. @returns null when `change` changed nothing */
	stage(change: (doc: Y.Doc) => void): Uint8Array | null {
		if (!this.staging) {
			this.staging = new Y.Doc();
			Y.applyUpdate(this.staging, Y.encodeStateAsUpdate(this.doc));
		}
		const { staging } = this;
		let made: Uint8Array | null = null;
		const keep = (update: Uint8Array) => {
			made = update;
		};
		staging.on("update", keep);
		staging.transact(() => change(staging));
		staging.off("update", keep);
		return made;
	}

	/** A commit failed, or might have: the staging copy may be ahead of the log and is dropped. */
	discard(): void {
		this.staging = null;
	}

	/** The transaction committed: what it appended becomes visible to everybody. */
	commit(head: DocumentHead, update: Uint8Array | null): void {
		this.moveTo(head);
		if (update) this.accept(update);
	}

	/** The document was rebuilt: everybody comes back for the new one, nobody keeps what was taken off. */
	replace(doc: Y.Doc, head: DocumentHead): void {
		this.doc.destroy();
		this.doc = doc;
		this.staging = null;
		this.moveTo(head);
		this.closeAll(closeCode.otherEpoch);
		this.onChange();
	}

	private accept(update: Uint8Array): void {
		Y.applyUpdate(this.doc, update);
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, messageType.sync);
		sync.writeUpdate(message, update);
		this.broadcast(encoding.toUint8Array(message));
		this.onChange();
		this.tailBytes += update.byteLength;
		this.bytes += update.byteLength;
		const updates = this.head.headSeq - this.head.snapshotSeq;
		if (updates >= longestTail.updates || this.tailBytes >= longestTail.bytes) this.onLongTail();
	}

	/** An update that a client wrote: saved together with what else waits, then applied, broadcast and acknowledged. */
	write(update: WrittenUpdate, connection: Connection): void {
		this.pending.push({ update, connection });
		if (this.pending.length > 1) return;
		this.exclusive(() => this.flush()).catch((error: unknown) =>
			log.error({ err: error }, "saving a document failed"),
		);
	}

	private async flush(): Promise<void> {
		const batch = this.pending;
		this.pending = [];
		const { epoch } = this.head;
		await this.keepCheckpoint();
		try {
			const { head, verdicts } = await this.db.transaction(async (tx) => {
				const [before, session] = await Promise.all([
					this.catchUp(tx),
					findSessionResource(tx, this.sessionId),
				]);
				const sameDocument = session && before.epoch === epoch;
				const verdicts = sameDocument ? this.judge(batch, session) : batch.map(() => closeCode.otherEpoch);
				const updates = batch
					.filter(({ update }, index) => verdicts[index] === "accepted" && !update.isEmpty)
					.map(({ update, connection }) => ({ data: update.data, actor: connection.actorKey }));
				return { head: await appendUpdates(tx, before, updates, new Date()), verdicts };
			});
			this.saving.succeeded();
			this.moveTo(head);
			if (verdicts.some((verdict) => verdict !== "accepted")) this.discard();
			const written = batch.filter(({ update }, index) => verdicts[index] === "accepted" && !update.isEmpty);
			for (const { update, connection } of written)
				for (const client of update.clients) this.writers.set(client, connection.actorKey);
			if (written.length > 0) this.accept(Y.mergeUpdates(written.map(({ update }) => update.data)));
			this.answer(batch, verdicts);
		} catch (error) {
			this.saving.failed(error);
			this.discard();
			this.closeAll(closeCode.tryAgainLater);
			throw error;
		}
	}

	private answer(batch: PendingWrite[], verdicts: Verdict[]): void {
		const accepted = new Map<Connection, number>();
		for (const [index, { connection }] of batch.entries()) {
			if (verdicts[index] === "accepted") accepted.set(connection, (accepted.get(connection) ?? 0) + 1);
		}
		for (const [connection, count] of accepted) connection.acknowledge(count);
		for (const [index, { connection }] of batch.entries()) {
			const verdict = verdicts[index] ?? closeCode.tryAgainLater;
			// Nothing of a writer is dropped in silence: the gap would hide all that follows.
			if (verdict !== "accepted") connection.close(verdict);
		}
	}

	/** Which of these may be written, in this order, else the code to close with. */
	private judge(batch: PendingWrite[], session: SessionResource): Verdict[] {
		const accepted: PendingWrite[] = [];
		return batch.map((write) => {
			const verdict = this.verdict(write, accepted, session);
			if (verdict === "accepted") accepted.push(write);
			else {
				this.discard();
				this.stage((doc) => {
					for (const { update } of accepted) Y.applyUpdate(doc, update.data);
				});
			}
			return verdict;
		});
	}

	/**
	 * Rights are asked at every write, and an update that cannot be applied (it is tried on the staging copy) must not
	 * reach the log, which nobody could load again.
	 */
	private verdict(write: PendingWrite, before: PendingWrite[], session: SessionResource): Verdict {
		const { update, connection } = write;
		if (!can(connection.actor, "workbook.write", session).allowed) return closeCode.restart;
		for (const client of update.clients) {
			const other = before.find((each) => each.update.clients.has(client))?.connection.actorKey;
			const writer = this.writers.get(client) ?? other ?? connection.actorKey;
			if (writer !== connection.actorKey) return closeCode.badMessage;
		}
		if (this.isFull(update.data.byteLength)) return closeCode.full;
		try {
			this.stage((doc) => Y.applyUpdate(doc, update.data));
		} catch {
			return closeCode.badMessage;
		}
		// It waits for something that is not there, and nobody would see it.
		return this.staging && isIncomplete(this.staging) ? closeCode.badMessage : "accepted";
	}

	private isFull(more: number): boolean {
		if (this.bytes + more > longestDocument) this.bytes = Y.encodeStateAsUpdate(this.doc).byteLength;
		return this.bytes + more > longestDocument;
	}

	/**
	 * Keeps the texts as they are before the next change, when the newest checkpoint is old. In a transaction of its
	 * own: a checkpoint that fails keeps nobody from writing.
	 */
	private async keepCheckpoint(): Promise<void> {
		const now = new Date();
		if (now.getTime() - this.checkpointAt < checkpointInterval) return;
		try {
			await this.db.transaction(async (tx) => {
				const { sessionId, doc, head } = this;
				const newest = await newestCheckpoint(tx, sessionId);
				const age = now.getTime() - (newest?.createdAt.getTime() ?? 0);
				this.checkpointAt = now.getTime() - (age < checkpointInterval ? age : 0);
				const session = age < checkpointInterval ? null : await findSession(tx, sessionId);
				if (!session) return;
				const { phase } = session;
				await saveCheckpoint(tx, { sessionId, doc, seq: head.headSeq, reason: "time", phase, now });
			});
		} catch (error) {
			log.error({ err: error }, "keeping a checkpoint failed");
		}
	}

	add(connection: Connection): void {
		this.connections.add(connection);
		connection.send(this.presence.message());
		this.scheduleCount();
	}

	remove(connection: Connection): void {
		this.connections.delete(connection);
		this.presence.leave(connection);
		if (this.connections.size === 0) this.idleSince = Date.now();
		this.scheduleCount();
	}

	/** What a client says about itself: where its caret is. */
	place(update: Uint8Array, connection: Connection): void {
		this.presence.receive(update, connection);
	}

	broadcast(message: Uint8Array): void {
		for (const connection of this.connections) connection.send(message);
	}

	closeAll(code: number): void {
		for (const connection of [...this.connections]) connection.close(code);
	}

	destroy(code: number): void {
		this.closeAll(code);
		if (this.countTimer) clearTimeout(this.countTimer);
		this.presence.destroy();
		this.doc.destroy();
	}

	/** Another process says who is in this room there. */
	countElsewhere(node: string, counts: Presence): void {
		this.attendance.hear(node, counts);
		this.scheduleCount();
	}

	private scheduleCount(): void {
		this.countTimer ??= setTimeout(() => {
			this.countTimer = null;
			this.presence.count(this.attendance.shown(), this.attendance.size > mostCarets);
			const here = this.attendance.here();
			const counted = JSON.stringify(here);
			if (counted === this.counted) return;
			this.counted = counted;
			this.onCount(here);
		}, countInterval);
	}
}
