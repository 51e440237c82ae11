import * as encoding from "lib0/encoding";
import * as sync from "y-protocols/sync";
import { closeCode, messageType, type Presence } from "#app/domain/live/realtime-protocol.ts";
import type { Actor } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import type { DocumentHead } from "#db/queries/documents.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { contain } from "../process/contain.ts";
import type { SavingHealth } from "../process/saving-health.ts";
import { Attendance, presentAs } from "./attendance.ts";
import type { Connection } from "./connection.ts";
import { LiveDocument } from "./live-document.ts";
import type { Neighbours } from "./neighbours.ts";
import { RoomPresence } from "./presence.ts";
import { Writing } from "./writing.ts";

/** How often at most the room counts who is there, in milliseconds. */
const countInterval = 200;
/** With more people than this only the carets of those who run the evening are passed on. */
const mostCarets = 100;

/** What a room shares with all others of its process. */
export interface RoomProcess {
	db: Db;
	saving: SavingHealth;
	/** null where there can be no other process */
	neighbours: Pick<Neighbours, "areThere"> | null;
}

/** A live document with the people who follow it and write in it. */
export class Room extends LiveDocument {
	readonly connections = new Set<Connection>();
	readonly attendance = new Attendance(this.connections);
	readonly writing: Writing;
	private readonly presence = new RoomPresence((message) => this.broadcast(message));
	private countTimer: NodeJS.Timeout | null = null;
	/** who is here, as it may be shown */
	private shown: Presence = {};
	/** what other processes were told of it */
	private counted = "";
	/** moment (ms) since which nobody was connected */
	idleSince = Date.now();
	/** called with how many people of each group are here, in this process */
	onCount: (counts: Presence) => void = () => {};

	constructor(
		process: RoomProcess,
		readonly sessionId: string,
		readonly kind: DocumentKind,
		head: DocumentHead,
	) {
		super(process.db, head);
		this.writing = new Writing(this, process);
	}

	protected accepted(update: Uint8Array): void {
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, messageType.sync);
		sync.writeUpdate(message, update);
		this.broadcast(encoding.toUint8Array(message));
	}

	protected rebuilt(): void {
		this.closeAll(closeCode.otherEpoch);
	}

	add(connection: Connection): void {
		this.connections.add(connection);
		connection.send(this.presence.message());
		this.scheduleCount();
	}

	remove(connection: Connection): void {
		if (!this.connections.delete(connection)) return;
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

	/** Somebody follows without a socket. @returns who was here a moment ago, as it may be shown */
	ask(actor: Actor): Presence {
		this.attendance.ask(presentAs(actor, this.sessionId));
		this.scheduleCount();
		return this.shown;
	}

	/** Who followed without a socket leaves without a word. */
	recount(): void {
		if (this.attendance.isSomebodyHere) this.scheduleCount();
	}

	private scheduleCount(): void {
		this.countTimer ??= setTimeout(
			contain("counting who is in a room", () => this.count()),
			countInterval,
		);
	}

	private count(): void {
		this.countTimer = null;
		this.shown = this.attendance.shown();
		this.presence.count(this.shown, this.attendance.size > mostCarets);
		const here = this.attendance.here();
		const counted = JSON.stringify(here);
		if (counted === this.counted) return;
		this.counted = counted;
		this.onCount(here);
	}
}
