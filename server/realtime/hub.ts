import { type Actor, actorKey, can, type Part, partIn } from "#app/domain/authorisation.ts";
import { closeCode, type NoticeTopic } from "#app/domain/realtime-protocol.ts";
import type { Db } from "#db/client.ts";
import { findDocument } from "#db/queries/documents.server.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { findSessionResource } from "#db/queries/sessions.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { log } from "../log.ts";
import type { Connection } from "./connection.ts";
import { Room } from "./room.ts";

/** How long a room without people stays in memory, in milliseconds. */
const idleTime = 60_000;

/** All live documents of this process. */
export class Hub {
	private readonly rooms = new Map<string, Promise<Room>>();
	/** rises with every notice, so that a page can tell whether it missed one */
	version = 0;
	private readonly timer: NodeJS.Timeout;

	constructor(private readonly db: Db) {
		this.timer = setInterval(() => this.sweep(), 15_000);
		this.timer.unref();
	}

	/** The room of a document, loaded when it is not there yet, or null when the session has none. */
	async room(sessionId: string, kind: DocumentKind): Promise<Room | null> {
		const key = `${sessionId}/${kind}`;
		const known = await this.rooms.get(key);
		if (known) {
			// Whoever asked is about to use it: a room that is forgotten meanwhile would miss what is written now.
			known.idleSince = Date.now();
			return known;
		}
		const head = await findDocument(this.db, sessionId, kind);
		if (!head) return null;
		const existing = this.rooms.get(key);
		if (existing) return existing;
		const room = new Room(this.db, sessionId, kind, head);
		const loading = room.load().then(() => room);
		this.rooms.set(key, loading);
		// A failed load is forgotten, so that the next visitor tries again.
		loading.catch(() => this.rooms.delete(key));
		return loading;
	}

	private async connections(sessionId?: string): Promise<Connection[]> {
		const rooms = await Promise.all([...this.rooms.values()].map((room) => room.catch(() => null)));
		return rooms.flatMap((room) =>
			room && (!sessionId || room.sessionId === sessionId) ? [...room.connections] : [],
		);
	}

	/** How many sockets are open in this process. */
	async countConnections(): Promise<number> {
		return (await this.connections()).length;
	}

	/** Tells people of a session that something they may see has changed; they fetch it themselves. */
	async notify(
		sessionId: string,
		topic: NoticeTopic,
		to: { actors?: string[]; parts?: Part[] } | "everybody",
	): Promise<void> {
		this.version += 1;
		for (const connection of await this.connections(sessionId)) {
			const part = partIn(connection.actor, sessionId);
			if (
				to === "everybody" ||
				to.actors?.includes(connection.actorKey) ||
				(part && to.parts?.includes(part))
			) {
				connection.notify(topic, this.version);
			}
		}
	}

	/** Rights changed (removed, other role, logged out): asks the database again and closes what no longer holds. */
	async recheck(only?: { actor?: string; loginHash?: string; sessionId?: string }): Promise<void> {
		for (const connection of await this.connections(only?.sessionId)) {
			if (only?.actor && connection.actorKey !== only.actor) continue;
			if (only?.loginHash && connection.loginHash !== only.loginHash) continue;
			const actor = await actorOfLogin(this.db, connection.loginHash, new Date());
			const code = await this.refusal(actor, connection);
			if (code) connection.close(code);
		}
	}

	private async refusal(actor: Actor, connection: Connection): Promise<number | null> {
		if (actorKey(actor) !== connection.actorKey) return closeCode.notLoggedIn;
		const { sessionId, kind } = connection.room;
		const session = await findSessionResource(this.db, sessionId);
		if (!session || !can(actor, `${kind}.read`, session).allowed) return closeCode.notAllowed;
		// Another part means other rights on this socket: it comes back and gets them.
		return partIn(actor, sessionId) === partIn(connection.actor, sessionId) ? null : closeCode.restart;
	}

	/** Cuts sockets that died without a word, asks after everybody's rights, forgets rooms that nobody is in. */
	private sweep(): void {
		void this.connections().then((connections) => {
			for (const connection of connections) {
				if (!connection.alive) {
					connection.socket.terminate();
					continue;
				}
				connection.alive = false;
				connection.socket.ping();
			}
		});
		this.recheck().catch((error: unknown) =>
			log.error({ err: error }, "checking rights of open sockets failed"),
		);
		for (const [key, loading] of this.rooms) {
			loading
				.then((room) => {
					if (room.connections.size > 0 || Date.now() - room.idleSince < idleTime) return;
					this.rooms.delete(key);
					room.destroy(closeCode.restart);
				})
				.catch(() => undefined);
		}
	}

	/** The server stops: everybody is told to come back, spread over two seconds so that they do not all come at once. */
	async stop(): Promise<void> {
		clearInterval(this.timer);
		const connections = await this.connections();
		const step = Math.min(20, 2_000 / Math.max(1, connections.length));
		for (const connection of connections) {
			connection.close(closeCode.restart);
			await new Promise((resolve) => setTimeout(resolve, step));
		}
		for (const loading of this.rooms.values()) {
			(await loading.catch(() => null))?.destroy(closeCode.restart);
		}
		this.rooms.clear();
	}
}
