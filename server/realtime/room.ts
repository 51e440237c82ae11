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
import { Attendance } from "./attendance.ts";
import type { Connection } from "./connection.ts";
import { RoomPresence } from "./presence.ts";

/** How often at most the room counts who is there, in milliseconds. */
const countInterval = 200;
/** Writing that went on for so long is kept as a checkpoint, in milliseconds. */
const checkpointInterval = 5 * 60_000;

interface PendingWrite {
	data: Uint8Array;
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
	/** moment (ms) of the newest checkpoint that this room knows of */
	private checkpointAt = 0;
	/** moment (ms) since which nobody was connected */
	idleSince = Date.now();
	/** called after every change of what is committed */
	onChange: () => void = () => {};
	/** called with how many people of each group are here, in this process */
	onCount: (counts: Presence) => void = () => {};

	constructor(
		private readonly db: Db,
		readonly sessionId: string,
		readonly kind: DocumentKind,
		public head: DocumentHead,
	) {}

	/** Fills a new room from the database. @throws when it cannot be read: a room is never empty by mistake */
	async load(): Promise<void> {
		for (const data of await loadDocument(this.db, this.head.id)) Y.applyUpdate(this.doc, data);
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
			const doc = new Y.Doc();
			for (const data of await loadDocument(tx, head.id)) Y.applyUpdate(doc, data);
			this.replace(doc, head);
		} else if (head.headSeq > this.head.headSeq) {
			this.staging = null;
			for (const data of await updatesAfter(tx, head.id, this.head.headSeq)) this.accept(data);
			this.head = head;
		}
		return head;
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
		this.head = head;
		if (update) this.accept(update);
	}

	/** The document was rebuilt: everybody comes back for the new one, nobody keeps what was taken off. */
	replace(doc: Y.Doc, head: DocumentHead): void {
		this.doc.destroy();
		this.doc = doc;
		this.staging = null;
		this.head = head;
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
	}

	/** An update that a client wrote: saved together with what else waits, then applied, broadcast and acknowledged. */
	write(data: Uint8Array, connection: Connection): void {
		this.pending.push({ data, connection });
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
				const before = await this.catchUp(tx);
				const session = await findSessionResource(tx, this.sessionId);
				const verdicts = batch.map((write) =>
					session && before.epoch === epoch ? this.verdict(write, session) : closeCode.otherEpoch,
				);
				const updates = batch
					.filter(({ data }, index) => verdicts[index] === "accepted" && !isEmpty(data))
					.map(({ data, connection }) => ({ data, actor: connection.actorKey }));
				return { head: await appendUpdates(tx, before, updates, new Date()), verdicts };
			});
			this.head = head;
			if (verdicts.some((verdict) => verdict !== "accepted")) this.discard();
			const written = batch.filter((_, index) => verdicts[index] === "accepted").map(({ data }) => data);
			const updates = written.filter((data) => !isEmpty(data));
			if (updates.length > 0) this.accept(Y.mergeUpdates(updates));
			for (const [index, { connection }] of batch.entries()) {
				const verdict = verdicts[index];
				if (verdict === "accepted") connection.acknowledge();
				// Nothing of a writer is dropped in silence: the gap would hide all that follows.
				else connection.close(verdict ?? closeCode.tryAgainLater);
			}
		} catch (error) {
			this.discard();
			this.closeAll(closeCode.tryAgainLater);
			throw error;
		}
	}

	/**
	 * Whether an update may be written now, else the code to close with: rights are asked at every write, and an update
	 * that cannot be applied (it is tried on the staging copy) must not reach the log, which nobody could load again.
	 */
	private verdict({ data, connection }: PendingWrite, session: SessionResource): "accepted" | number {
		if (!can(connection.actor, "workbook.write", session).allowed) return closeCode.restart;
		try {
			this.stage((doc) => Y.applyUpdate(doc, data));
			return "accepted";
		} catch {
			this.discard();
			return closeCode.badMessage;
		}
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
			this.presence.count(this.attendance.shown());
			const here = this.attendance.here();
			const counted = JSON.stringify(here);
			if (counted === this.counted) return;
			this.counted = counted;
			this.onCount(here);
		}, countInterval);
	}
}

/** A client that has nothing new answers the server's question with an update of nothing; that is not kept. */
const isEmpty = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;
