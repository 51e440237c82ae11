import { promisify } from "node:util";
import { gzip } from "node:zlib";
import * as Y from "yjs";
import type { Db } from "#db/client.ts";
import {
	type DocumentHead,
	findHead,
	loadDocument,
	lockDocument,
	updatesAfter,
} from "#db/queries/documents.server.ts";
import { log } from "../process/log.ts";
import { isIncomplete } from "./compact.ts";

/** Behind its snapshot a document has at most about so many updates, and so many bytes of them. */
const longestTail = { updates: 1_000, bytes: 512 * 1024 };
/** Of a whole document, in bytes. */
const longestDocument = 10 * 1024 * 1024;

/** A document as one Yjs update. */
export interface DocumentState {
	epoch: number;
	seq: number;
	gzipped: Uint8Array;
}

/** The staging copy with an update in it. */
export interface Staged {
	doc: Y.Doc;
	/** the names of the root types that the update changed something in */
	changed: string[];
}

/** How old a state may be that somebody who comes in is given, in milliseconds. */
const stateAge = 1_000;
const compress = promisify<Uint8Array, Uint8Array>(gzip);

/**
 * One document as it is committed (`doc`, at `head.headSeq`), with a staging copy in which the next update is made.
 * Memory never runs ahead of the log: `doc` changes after a commit only.
 */
export abstract class LiveDocument {
	doc = new Y.Doc();
	private staging: Y.Doc | null = null;
	private tail: Promise<unknown> = Promise.resolve();
	/** behind the snapshot, as far as this process saw it written */
	private tailBytes = 0;
	/** of the whole document, or somewhat more */
	private bytes = 0;
	/** what was last given to somebody who came in */
	private given: { doc: Y.Doc; seq: number; at: number; state: Promise<DocumentState> } | null = null;
	/** called after every change of what is committed */
	onChange: () => void = () => {};
	/** called when so much stands behind the snapshot that a new one is due */
	onLongTail: () => void = () => {};

	constructor(
		protected readonly db: Db,
		public head: DocumentHead,
	) {}

	/** This was committed. */
	protected abstract accepted(update: Uint8Array): void;
	/** The document was rebuilt: nobody may keep what was taken off. */
	protected abstract rebuilt(): void;

	/** Fills a new document from the database. @throws when it cannot be read: a room is never empty by mistake */
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
		const state = compress(Y.encodeStateAsUpdate(doc)).then((gzipped) => ({
			epoch: head.epoch,
			seq: head.headSeq,
			gzipped,
		}));
		this.given = { doc, seq: head.headSeq, at: Date.now(), state };
		return state;
	}

	/** What is committed and what is about to be. */
	private copy(): Y.Doc {
		if (!this.staging) {
			this.staging = new Y.Doc();
			Y.applyUpdate(this.staging, Y.encodeStateAsUpdate(this.doc));
		}
		return this.staging;
	}

	/** Makes one update in the staging copy. @returns null when `change` changed nothing */
	stage(change: (doc: Y.Doc) => void): Uint8Array | null {
		const staging = this.copy();
		let made: Uint8Array | null = null;
		const keep = (update: Uint8Array) => {
			made = update;
		};
		staging.on("update", keep);
		staging.transact(() => change(staging));
		staging.off("update", keep);
		return made;
	}

	/**
	 * Tries an update out on the staging copy. @returns null when it cannot be applied or waits for something that is not
	 * there: nobody could load the document again, or nobody would see it. The copy may be spoilt then.
	 */
	stageUpdate(update: Uint8Array): Staged | null {
		const doc = this.copy();
		const roots = new Set<unknown>();
		const note = ({ changed }: Y.Transaction) => {
			for (const type of changed.keys()) roots.add(rootOf(type));
		};
		doc.on("afterTransaction", note);
		try {
			Y.applyUpdate(doc, update);
		} catch {
			return null;
		} finally {
			doc.off("afterTransaction", note);
		}
		if (isIncomplete(doc)) return null;
		return { doc, changed: [...doc.share.keys()].filter((name) => roots.has(doc.share.get(name))) };
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

	/** The document was rebuilt: everybody comes back for the new one. */
	replace(doc: Y.Doc, head: DocumentHead): void {
		this.doc.destroy();
		this.doc = doc;
		this.staging = null;
		this.moveTo(head);
		this.rebuilt();
		this.onChange();
	}

	/** Whether the document would be too large with so many bytes more. */
	isFull(more: number): boolean {
		if (this.bytes + more > longestDocument) this.bytes = Y.encodeStateAsUpdate(this.doc).byteLength;
		return this.bytes + more > longestDocument;
	}

	/** Whether the document may hold more than so many signs, of which each takes a byte at least. */
	mayHold(signs: number, more: number): boolean {
		return this.bytes + more > signs;
	}

	private moveTo(head: DocumentHead): void {
		if (head.snapshotSeq !== this.head.snapshotSeq) this.tailBytes = 0;
		this.head = head;
	}

	private accept(update: Uint8Array): void {
		// Those who wait for it come first; all of this happens in one go.
		this.accepted(update);
		Y.applyUpdate(this.doc, update);
		this.onChange();
		this.tailBytes += update.byteLength;
		this.bytes += update.byteLength;
		const updates = this.head.headSeq - this.head.snapshotSeq;
		if (updates >= longestTail.updates || this.tailBytes >= longestTail.bytes) this.onLongTail();
	}
}

/** What a type stands in, at the end. */
function rootOf<Event>(type: Y.AbstractType<Event>): Y.AbstractType<Event> {
	let root = type;
	while (root.parent) root = root.parent;
	return root;
}
