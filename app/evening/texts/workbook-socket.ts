import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as sync from "y-protocols/sync";
import { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import { applyUpdate, encodeStateAsUpdate } from "yjs";
import { messageType } from "#app/domain/live/realtime-protocol.ts";
import * as paths from "#app/paths.ts";
import type { OutgoingEdits } from "./outgoing-edits.ts";

export interface DocumentVersion {
	epoch: number;
	schema: number;
}

interface SocketListener {
	/** The document is whole. `asked`: the server takes our updates on this connection. */
	synced(asked: boolean): void;
	disconnected(): void;
	/** for good, as far as y-websocket is concerned */
	closed(code: number): void;
	/** something of ours was committed */
	acknowledged(): void;
}

/**
 * The socket of the workbook: y-websocket's, with our own way of sending. By itself it would send every key, and every
 * movement of everybody's caret, at once. Here the page says when to send, only its own, and only after the server
 * asked what we have: what is sent and acknowledged can be counted then.
 */
export class WorkbookSocket {
	readonly provider: WebsocketProvider;
	private asked = false;

	constructor(
		sessionId: string,
		version: DocumentVersion,
		readonly doc: Y.Doc,
		private readonly edits: OutgoingEdits,
		private readonly listener: SocketListener,
	) {
		const scheme = location.protocol === "https:" ? "wss" : "ws";
		this.provider = new WebsocketProvider(
			`${scheme}://${location.host}${paths.realtime(sessionId)}`,
			"workbook",
			doc,
			{
				params: { epoch: String(version.epoch), schema: String(version.schema) },
				// Other tabs of this browser would show what is not committed.
				disableBc: true,
			},
		);
		doc.off("update", this.provider._updateHandler);
		this.awareness.off("update", this.provider._awarenessUpdateHandler);
		this.readMessages();
		this.provider.on("sync", (synced) => {
			if (synced) listener.synced(this.asked);
		});
		this.provider.on("status", ({ status }) => {
			if (status !== "disconnected") return;
			this.asked = false;
			edits.disconnected();
			listener.disconnected();
		});
		this.provider.on("closed", ({ code }) => listener.closed(code));
	}

	get awareness(): Awareness {
		return this.provider.awareness;
	}

	/** Whether an update of the document came from the server. */
	isRemote(origin: unknown): boolean {
		return origin === this.provider;
	}

	/** Takes over what the document is by now, from somewhere else than the socket. */
	receive(now: Y.Doc): void {
		applyUpdate(this.doc, encodeStateAsUpdate(now), this.provider);
	}

	private readMessages(): void {
		const { messageHandlers } = this.provider;
		const answer = messageHandlers[messageType.sync];
		messageHandlers[messageType.sync] = (encoder, decoder, ...rest) => {
			const asks = decoding.peekVarUint(decoder) === sync.messageYjsSyncStep1;
			answer?.(encoder, decoder, ...rest);
			if (!asks) return;
			this.asked = true;
			this.edits.answered();
		};
		messageHandlers[messageType.ack] = (_encoder, decoder) => {
			this.edits.acknowledge(decoding.readVarUint(decoder));
			this.listener.acknowledged();
		};
		// The board tells of these.
		messageHandlers[messageType.notice] = () => {};
	}

	/** Sends what was written since the last time. */
	sendEdits(): void {
		const update = this.asked && this.provider.wsconnected ? this.edits.take() : null;
		if (!update) return;
		this.send(messageType.sync, (message) => sync.writeUpdate(message, update));
	}

	/** Tells where our own caret is. */
	sendCaret(): void {
		if (!this.asked || !this.provider.wsconnected) return;
		const state = encodeAwarenessUpdate(this.awareness, [this.doc.clientID]);
		this.send(messageType.awareness, (message) => encoding.writeVarUint8Array(message, state));
	}

	private send(type: number, write: (message: encoding.Encoder) => void): void {
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, type);
		write(message);
		this.provider.ws?.send(encoding.toUint8Array(message));
	}

	connect(): void {
		this.provider.connect();
	}

	disconnect(): void {
		this.provider.disconnect();
	}

	destroy(): void {
		this.provider.destroy();
		this.doc.destroy();
	}
}
