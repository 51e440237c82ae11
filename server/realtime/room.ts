import * as encoding from "lib0/encoding";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { closeCode, messageType, type Presence } from "#app/domain/realtime-protocol.ts";
import { shownPresence } from "#app/domain/shown-group.ts";
import type { Db } from "#db/client.ts";
import {
	appendUpdates,
	type DocumentHead,
	loadDocument,
	lockDocument,
	updatesAfter,
} from "#db/queries/documents.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { log } from "../log.ts";
import type { Connection } from "./connection.ts";

/** How often at most the room tells who is there, in milliseconds. */
const presenceInterval = 200;

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
	readonly awareness: Awareness;
	doc = new Y.Doc();
	private staging: Y.Doc | null = null;
	private tail: Promise<unknown> = Promise.resolve();
	private pending: PendingWrite[] = [];
	private presenceTimer: NodeJS.Timeout | null = null;
	/** moment (ms) since which nobody was connected */
	idleSince = Date.now();

	constructor(
		private readonly db: Db,
		readonly sessionId: string,
		readonly kind: DocumentKind,
		public head: DocumentHead,
	) {
		this.awareness = new Awareness(new Y.Doc());
		this.awareness.setLocalState({ presence: {} });
		this.awareness.on("update", () => this.broadcast(this.awarenessMessage()));
	}

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
	 * Takes the document's row lock inside `tx` and brings memory up to what others committed.
	 * Updates of other processes, and commits that were reported as failed, come in here.
	 */
	async catchUp(tx: Db): Promise<DocumentHead> {
		const head = await lockDocument(tx, this.head.id);
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

	/** Makes an update in the staging copy. @returns null when `change` changed nothing */
	stage(change: (doc: Y.Doc) => void): Uint8Array | null {
		if (!this.staging) {
			this.staging = new Y.Doc();
			Y.applyUpdate(this.staging, Y.encodeStateAsUpdate(this.doc));
		}
		let made: Uint8Array | null = null;
		const keep = (update: Uint8Array) => {
			made = update;
		};
		this.staging.on("update", keep);
		change(this.staging);
		this.staging.off("update", keep);
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
	}

	private accept(update: Uint8Array): void {
		Y.applyUpdate(this.doc, update);
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, messageType.sync);
		sync.writeUpdate(message, update);
		this.broadcast(encoding.toUint8Array(message));
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
		try {
			const head = await this.db.transaction(async (tx) => {
				const before = await this.catchUp(tx);
				const updates = batch
					.filter(({ data }) => !isEmpty(data))
					.map(({ data, connection }) => ({ data, actor: connection.actorKey }));
				return appendUpdates(tx, before, updates, new Date());
			});
			this.discard();
			this.head = head;
			for (const { data, connection } of batch) {
				if (!isEmpty(data)) this.accept(data);
				connection.acknowledge();
			}
		} catch (error) {
			this.discard();
			this.closeAll(closeCode.tryAgainLater);
			throw error;
		}
	}

	add(connection: Connection): void {
		this.connections.add(connection);
		connection.send(this.awarenessMessage());
		this.schedulePresence();
	}

	remove(connection: Connection): void {
		this.connections.delete(connection);
		if (this.connections.size === 0) this.idleSince = Date.now();
		this.schedulePresence();
	}

	broadcast(message: Uint8Array): void {
		for (const connection of this.connections) connection.send(message);
	}

	closeAll(code: number): void {
		for (const connection of [...this.connections]) connection.close(code);
	}

	destroy(code: number): void {
		if (this.presenceTimer) clearTimeout(this.presenceTimer);
		this.awareness.destroy();
		this.closeAll(code);
		this.doc.destroy();
	}

	/** How many people of each group are here; somebody with two tabs counts once. */
	presence(): Presence {
		const seen = new Map([...this.connections].map((connection) => [connection.actorKey, connection.group]));
		const counts: Presence = {};
		for (const group of seen.values()) counts[group] = (counts[group] ?? 0) + 1;
		return shownPresence(counts);
	}

	private schedulePresence(): void {
		this.presenceTimer ??= setTimeout(() => {
			this.presenceTimer = null;
			this.awareness.setLocalState({ presence: this.presence() });
		}, presenceInterval);
	}

	private awarenessMessage(): Uint8Array {
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, messageType.awareness);
		encoding.writeVarUint8Array(message, encodeAwarenessUpdate(this.awareness, [this.awareness.clientID]));
		return encoding.toUint8Array(message);
	}
}

/** A client that has nothing new answers the server's question with an update of nothing; that is not kept. */
const isEmpty = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;
