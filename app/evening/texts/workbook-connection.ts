import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { plainText, type RichText } from "#app/domain/live/rich-text.ts";
import { readText, readWorkbook, workbookSchema } from "#app/domain/live/workbook.ts";
import { type ConnectionState, patience } from "#app/live/board-connection.ts";
import { fetchDocument } from "#app/live/fetch-document.ts";
import { type FollowingByHttp, followByHttp } from "#app/live/follow-by-http.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { fromBase64, type KeptEdits, KeptEditsStore, toBase64, type WordsAside } from "./kept-edits.ts";
import { OutgoingEdits } from "./outgoing-edits.ts";
import { type DocumentVersion, WorkbookSocket } from "./workbook-socket.ts";

/** What an editor is bound to: the document, and where everybody's carets are. */
export interface WorkbookDocument {
	doc: Y.Doc;
	awareness: Awareness;
}

export interface WorkbookListener {
	state(state: ConnectionState): void;
	/** null while it is not there, and for somebody who only reads */
	document(document: WorkbookDocument | null): void;
	texts(texts: Record<string, RichText>): void;
	/** how many changes are not acknowledged yet */
	unsaved(count: number): void;
	/** what cannot be sent any more, for its writer to copy */
	aside(words: WordsAside[]): void;
}

/** in ms: typing is sent in small steps, carets more slowly, and what the page keeps or shows of it more slowly still */
const pace = { send: 50, caret: 150, show: 200, keep: 400, retry: 1_000 };
type Timed = keyof typeof pace | "poll";

/** What the server says to edits that it will not take, however often they are sent. */
const cannotBeSent: ReadonlySet<number> = new Set([
	closeCode.otherEpoch,
	closeCode.badMessage,
	closeCode.full,
]);

/** For edits that can only be given back as words. */
const noDocument: DocumentVersion = { epoch: 0, schema: 0 };

/**
 * The workbook of one session, as one page has it open. What is written counts as saved when the server acknowledged
 * it; until then it is kept on this device too. When this copy of the document cannot be sent any more (rebuilt, or
 * other rights), the words that were not saved are given back as text.
 */
export class WorkbookConnection {
	private readonly edits = new OutgoingEdits();
	private readonly store: KeptEditsStore;
	private socket: WorkbookSocket | null = null;
	private version = noDocument;
	private stopped = false;
	/** tabs whose edits were put into this document, and can be forgotten once they are acknowledged */
	private restored: string[] = [];
	private words: WordsAside[] = [];
	private count = 0;
	/** while no socket comes through: the texts can be read, and nothing can be sent */
	private polling: FollowingByHttp | null = null;
	private readonly timers = new Map<Timed, ReturnType<typeof setTimeout>>();

	constructor(
		private readonly owner: Owner,
		storage: Storage | null,
		private readonly listener: WorkbookListener,
	) {
		this.store = new KeptEditsStore(storage, owner, Math.random().toString(36).slice(2));
		for (const [event, hear] of this.windowListeners) window.addEventListener(event, hear);
		this.waitForSocket();
		void this.connect();
	}

	/** Leaves the page: sends what can still be sent, and keeps the rest for the next time. */
	stop(): void {
		this.stopped = true;
		this.socket?.sendEdits();
		this.keep();
		for (const timer of this.timers.values()) clearTimeout(timer);
		this.polling?.stop();
		for (const [event, hear] of this.windowListeners) window.removeEventListener(event, hear);
		this.close();
	}

	/** The writer has the words that were given back. */
	dismissWords(): void {
		this.words = [];
		this.listener.aside([]);
		for (const { tab, edits } of this.store.all()) if (!this.fits(edits)) this.store.forget(tab);
	}

	private readonly windowListeners: [string, (event: Event) => void][] = [
		["online", () => this.socket?.connect()],
		// The browser knows at once; the socket itself would notice after half a minute.
		["offline", () => this.socket?.disconnect()],
		["pagehide", () => this.keep()],
		["beforeunload", (event) => this.count > 0 && event.preventDefault()],
	];

	private async connect(): Promise<void> {
		const found = await fetchDocument(this.owner.session, "workbook", workbookSchema);
		if (this.stopped) return;
		if (found === "refused") this.end();
		else if (found === "unreachable") this.again();
		else this.open({ epoch: Number(found.epoch), schema: workbookSchema }, found.doc);
	}

	private again(): void {
		this.away();
		this.soon("retry", () => void this.connect(), pace.retry * (1 + Math.random()));
	}

	private open(version: DocumentVersion, doc: Y.Doc): void {
		this.version = version;
		const socket = new WorkbookSocket(this.owner.session, version, doc, this.edits, {
			synced: (asked) => this.synced(socket, asked),
			disconnected: () => this.stopped || this.away(),
			closed: (code) => this.stopped || this.closed(socket, code),
			acknowledged: () => this.settle(),
		});
		this.socket = socket;
		doc.on("update", (update: Uint8Array, origin: unknown, _: Y.Doc, transaction: Y.Transaction) => {
			if (!socket.isRemote(origin)) this.wrote(update, doc, transaction);
			this.soon("show", () => this.listener.texts(readWorkbook(doc)));
		});
		socket.awareness.on("update", (changes: Record<string, number[]>) => {
			if (Object.values(changes).flat().includes(doc.clientID)) this.soon("caret", () => socket.sendCaret());
		});
	}

	private away(): void {
		if (!this.polling) this.listener.state("offline");
		this.waitForSocket();
	}

	private waitForSocket(): void {
		if (!this.polling) this.soon("poll", () => this.poll());
	}

	private poll(): void {
		if (this.polling || this.socket?.provider.synced) return;
		this.polling = followByHttp(this.owner.session, "workbook", workbookSchema, {
			socket: () => this.socket?.provider ?? null,
			document: (now, epoch) => {
				if (this.socket && epoch !== String(this.version.epoch)) this.startOver();
				else this.socket?.receive(now);
				this.listener.texts(readWorkbook(this.socket?.doc ?? now));
			},
			state: (state) => {
				if (state === "ended") return this.end();
				if (state === "polling") this.listener.document(null);
				this.listener.state(state);
			},
		});
	}

	private stopPolling(): void {
		this.polling?.stop();
		this.polling = null;
	}

	/** Whoever logs in again on this device finds the same words again. */
	private end(): void {
		this.stopPolling();
		clearTimeout(this.timers.get("poll"));
		this.keep();
		this.giveBack(this.unsavedWords());
		this.close();
		this.listener.state("ended");
	}

	private synced(socket: WorkbookSocket, mayWrite: boolean): void {
		this.stopPolling();
		this.listener.texts(readWorkbook(socket.doc));
		if (mayWrite) this.restore(socket.doc);
		else for (const { edits } of this.store.others()) this.giveBack(edits.words);
		if (!mayWrite && this.edits.count > 0) {
			this.startOver();
			return;
		}
		this.listener.document(mayWrite ? { doc: socket.doc, awareness: socket.awareness } : null);
		this.listener.state("live");
	}

	private closed(socket: WorkbookSocket, code: number): void {
		if (code === closeCode.tooMany) {
			this.soon("retry", () => socket.connect(), pace.retry * (1 + Math.random()));
		} else if (cannotBeSent.has(code)) {
			this.startOver();
		} else {
			this.end();
		}
	}

	/** This copy of the document cannot be sent: its unsaved words are given back, and a fresh copy is fetched. */
	private startOver(): void {
		const words = this.unsavedWords();
		this.giveBack(words);
		this.close();
		this.edits.clear();
		if (words.length > 0) this.store.keep({ ...noDocument, update: "", words });
		else this.store.release();
		this.showCount();
		this.again();
	}

	private close(): void {
		this.listener.document(null);
		this.socket?.destroy();
		this.socket = null;
	}

	private wrote(update: Uint8Array, doc: Y.Doc, transaction: Y.Transaction): void {
		const [key] = [...doc.share].find(([, type]) => transaction.changedParentTypes.has(type)) ?? [];
		this.edits.add(update, key ?? null, performance.now());
		this.showCount();
		this.soon("send", () => this.socket?.sendEdits());
		this.soon("keep", () => this.keep());
	}

	/** Something was acknowledged; when that was all, nothing of it has to stay on this device. */
	private settle(): void {
		this.showCount();
		if (this.count > 0) return;
		this.store.release();
		for (const tab of this.restored.splice(0)) this.store.forget(tab);
	}

	private showCount(): void {
		if (this.edits.count === this.count) return;
		this.count = this.edits.count;
		this.listener.unsaved(this.count);
	}

	/** Puts in what was not sent when a tab of this writer was closed or reloaded. */
	private restore(doc: Y.Doc): void {
		for (const { tab, edits } of this.store.others()) {
			try {
				if (!this.fits(edits)) throw new Error("It belongs to another document");
				Y.applyUpdate(doc, fromBase64(edits.update), "kept");
				this.restored.push(tab);
			} catch {
				this.giveBack(edits.words);
			}
		}
		this.settle();
	}

	private fits({ epoch, schema }: KeptEdits): boolean {
		return epoch === this.version.epoch && schema === this.version.schema;
	}

	private keep(): void {
		const { update } = this.edits;
		if (!update) return;
		const words = this.unsavedWords();
		this.store.keep({ ...this.version, update: toBase64(update), words });
	}

	private unsavedWords(): WordsAside[] {
		const { doc } = this.socket ?? {};
		const words = this.edits.keys.map((key) => ({ key, text: doc ? plainText(readText(doc, key)) : "" }));
		return words.filter(({ text }) => text !== "");
	}

	private giveBack(words: WordsAside[]): void {
		if (words.length === 0) return;
		const each = new Map([...this.words, ...words].map((one) => [`${one.key} ${one.text}`, one]));
		this.words = [...each.values()];
		this.listener.aside(this.words);
	}

	/** Does something once after its pace, however often it is asked meanwhile. */
	private soon(what: Timed, work: () => void, wait = what === "poll" ? patience() : pace[what]): void {
		if (this.timers.has(what)) return;
		const timer = setTimeout(() => {
			this.timers.delete(what);
			if (!this.stopped) work();
		}, wait);
		this.timers.set(what, timer);
	}
}
