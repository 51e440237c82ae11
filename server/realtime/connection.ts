import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { WebSocket } from "ws";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import {
	closeCode,
	type GroupCounts,
	messageType,
	type NoticeTopic,
} from "#app/domain/live/realtime-protocol.ts";
import { type Actor, partIn } from "#app/domain/session/authorisation.ts";
import { contain } from "../process/contain.ts";
import { presentAs } from "./attendance.ts";
import type { Room } from "./room.ts";
import { readUpdate } from "./written-update.ts";

/** A reader who does not keep up is cut off here, so that one stalled phone cannot fill the memory. */
const longestBuffer = 4 * 1024 * 1024;
const messagesPerSecond = 30;
const burst = 100;

/** One socket of one actor in one room. */
export class Connection {
	readonly actorKey: string;
	readonly group: keyof GroupCounts;
	/** runs the evening */
	readonly leads: boolean;
	private acknowledged = 0;
	private allowance = burst;
	private refilledAt = Date.now();
	/** answered the last ping */
	alive = true;

	constructor(
		readonly socket: WebSocket,
		readonly room: Room,
		readonly actor: Actor,
		readonly loginHash: string,
		/** what others read at this writer's caret; null for who only reads the document */
		readonly caretName: string | null,
	) {
		({ actorKey: this.actorKey, group: this.group } = presentAs(actor, room.sessionId));
		this.leads = partIn(actor, room.sessionId) === "facilitator";
	}

	get canWrite(): boolean {
		return this.caretName !== null;
	}

	/** Starts following the room. `buffered` are the messages that came while the document was loading,
	 * `version` that of the newest notice. */
	start(buffered: Uint8Array[], version: number): void {
		this.socket.on("pong", () => {
			this.alive = true;
		});
		this.socket.on(
			"close",
			contain("leaving a room", () => this.room.remove(this)),
		);
		this.socket.on("message", (data: Buffer) => this.receive(data));
		this.room.add(this);
		this.notify("hello", version);
		if (this.canWrite) {
			const message = encoding.createEncoder();
			encoding.writeVarUint(message, messageType.sync);
			sync.writeSyncStep1(message, this.room.doc);
			this.send(encoding.toUint8Array(message));
		}
		for (const message of buffered) this.receive(message);
	}

	private receive(data: Uint8Array): void {
		if (!this.withinRate()) {
			this.close(closeCode.tooMany);
			return;
		}
		try {
			this.handle(decoding.createDecoder(data));
		} catch {
			// Whatever could not be decoded came from this client alone; nobody else may notice.
			this.close(closeCode.badMessage);
		}
	}

	/** A whitelist: a state vector may come from everybody, updates and a caret from writers, all else is dropped. */
	private handle(decoder: decoding.Decoder): void {
		const type = decoding.readVarUint(decoder);
		if (type === messageType.awareness && this.canWrite) {
			this.room.place(decoding.readVarUint8Array(decoder), this);
		}
		if (type !== messageType.sync) return;
		const step = decoding.readVarUint(decoder);
		const payload = decoding.readVarUint8Array(decoder);
		if (step === sync.messageYjsSyncStep1) {
			const reply = encoding.createEncoder();
			encoding.writeVarUint(reply, messageType.sync);
			encoding.writeVarUint(reply, sync.messageYjsSyncStep2);
			encoding.writeVarUint8Array(reply, Y.encodeStateAsUpdate(this.room.doc, payload));
			this.send(encoding.toUint8Array(reply));
		} else if (this.canWrite) {
			this.room.writing.write(readUpdate(payload), this);
		}
	}

	private withinRate(): boolean {
		const now = Date.now();
		this.allowance = Math.min(burst, this.allowance + ((now - this.refilledAt) / 1000) * messagesPerSecond);
		this.refilledAt = now;
		this.allowance -= 1;
		return this.allowance >= 0;
	}

	send(message: Uint8Array): void {
		if (this.socket.readyState !== this.socket.OPEN) return;
		if (this.socket.bufferedAmount > longestBuffer) this.close(closeCode.tryAgainLater);
		else this.socket.send(message);
	}

	/** So many more updates of this connection are committed. */
	acknowledge(count: number): void {
		this.acknowledged += count;
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, messageType.ack);
		encoding.writeVarUint(message, this.acknowledged);
		this.send(encoding.toUint8Array(message));
	}

	notify(topic: NoticeTopic, version: number): void {
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, messageType.notice);
		encoding.writeVarString(message, JSON.stringify({ topic, version }));
		this.send(encoding.toUint8Array(message));
	}

	/** Leaves the room at once. */
	close(code: number): void {
		this.room.remove(this);
		this.socket.close(code);
	}
}
