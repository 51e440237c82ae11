import { randomInt } from "node:crypto";
import { closeCode, type GroupCounts } from "#app/domain/live/realtime-protocol.ts";
import { type Actor, actorKey, can, partIn } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import type { Listen } from "#db/listen.ts";
import { findDocument, findHeads } from "#db/queries/documents.server.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { noteStayed } from "#db/queries/participants.server.ts";
import { findSessionResource } from "#db/queries/sessions.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { contain } from "../process/contain.ts";
import { log } from "../process/log.ts";
import { SavingHealth } from "../process/saving-health.ts";
import { Compaction } from "./compaction.ts";
import type { Connection } from "./connection.ts";
import { Neighbours, type Recipients, type RightsOf, type TopicNotice } from "./neighbours.ts";
import { type News, NoticeLog } from "./notice-log.ts";
import { Room } from "./room.ts";

/** How long a room without people stays in memory, in milliseconds. */
const idleTime = 60_000;
/** Between two notices that the texts of a session changed, in milliseconds. */
const textsInterval = 2_000;
/** What fits in one message to other processes. */
const noticesAtOnce = 50;

/** Whether a notice is for this person. */
function isFor(to: Recipients, actor: Actor, sessionId: string): boolean {
	if (to === "everybody") return true;
	const part = partIn(actor, sessionId);
	return to.actors?.includes(actorKey(actor)) || Boolean(part && to.parts?.includes(part));
}

const keyOf = ({ sessionId, kind }: Pick<Room, "sessionId" | "kind">): string => `${sessionId}/${kind}`;

/** All live documents of this process, and what others on the same database tell of theirs. */
export class Hub {
	/** by session and kind; a room that is being loaded has nobody in it yet */
	private readonly rooms = new Map<string, Promise<Room>>();
	private readonly live = new Set<Room>();
	/** Rises with every notice, so that a page can tell whether it missed one. Every process counts from elsewhere. */
	version = randomInt(2 ** 47);
	private readonly notices = new NoticeLog();
	private readonly timer: NodeJS.Timeout;
	private stopped = false;
	/** sessions whose people will hear that the texts changed */
	private readonly textsTimers = new Map<string, NodeJS.Timeout>();

	private readonly neighbours: Neighbours | null;
	readonly compaction: Compaction;
	readonly saving = new SavingHealth();

	/** @param listen hears other processes; null or left out where this is the only one */
	constructor(
		private readonly db: Db,
		listen: Listen | null = null,
	) {
		this.compaction = new Compaction(db);
		this.timer = setInterval(
			contain("looking after sockets", () => this.sweep()),
			15_000,
		);
		this.timer.unref();
		this.neighbours = listen && new Neighbours(db, listen, this.newsOfOthers);
	}

	/**
	 * The room of a document, loaded when it is not there yet, or null when the session has none.
	 * @throws after the stop: nobody would clear it away any more
	 */
	async room(sessionId: string, kind: DocumentKind): Promise<Room | null> {
		const key = keyOf({ sessionId, kind });
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
		if (this.stopped) throw new Error("This process has stopped");
		const { db, saving, neighbours } = this;
		const room = new Room({ db, saving, neighbours }, sessionId, kind, head);
		if (kind === "workbook") room.onChange = () => this.textsChanged(sessionId);
		room.onLongTail = () => this.compaction.start(head.id);
		room.onCount = (counts) => this.tell({ about: "people", sessionId, kind, counts });
		const loading = room.load().then(() => {
			this.live.add(room);
			return room;
		});
		this.rooms.set(key, loading);
		// A failed load is forgotten, so that the next visitor tries again.
		loading.catch(() => this.rooms.delete(key));
		return loading;
	}

	private connections(sessionId?: string): Connection[] {
		return [...this.live].flatMap((room) =>
			sessionId && room.sessionId !== sessionId ? [] : [...room.connections],
		);
	}

	/** How many sockets are open in this process. */
	countConnections(): number {
		return this.connections().length;
	}

	/** Tells people of a session that something they may see has changed; they fetch it themselves. */
	notify(sessionId: string, given: TopicNotice[]): void {
		const each = new Map(given.map((notice) => [JSON.stringify(notice), notice]));
		const notices = [...each.values()];
		if (notices.length === 0) return;
		this.notifyHere(sessionId, notices);
		for (let from = 0; from < notices.length; from += noticesAtOnce)
			this.tell({ about: "notices", sessionId, notices: notices.slice(from, from + noticesAtOnce) });
	}

	private notifyHere(sessionId: string, notices: TopicNotice[]): void {
		const connections = this.connections(sessionId);
		for (const notice of notices) {
			this.version += 1;
			this.notices.add(sessionId, notice);
			for (const connection of connections) {
				if (isFor(notice.to, connection.actor, sessionId)) connection.notify(notice.topic, this.version);
			}
		}
	}

	/** What changed for somebody who has no socket and asks: since the mark that they were given. */
	newsFor(actor: Actor, sessionId: string, mark: string): News {
		return this.notices.since(mark, sessionId, (to) => isFor(to, actor, sessionId));
	}

	/** What other processes say. Nobody waits for what follows from it; they look again within seconds. */
	private readonly newsOfOthers = {
		document: (sessionId: string, kind: DocumentKind, seq: number) => {
			const room = this.rooms.get(keyOf({ sessionId, kind }));
			if (room) this.later(room.then((found) => found.follow(seq)));
			else if (kind === "workbook") this.textsChanged(sessionId);
		},
		notices: (sessionId: string, notices: TopicNotice[]) => this.notifyHere(sessionId, notices),
		rights: (of: RightsOf | null) => this.later(this.recheckHere(of ?? undefined)),
		people: (
			node: string,
			{ sessionId, kind }: { sessionId: string; kind: DocumentKind },
			counts: GroupCounts,
		) => {
			const room = this.rooms.get(keyOf({ sessionId, kind }));
			if (room) this.later(room.then((found) => found.countElsewhere(node, counts)));
		},
		missed: () => this.later(this.lookAtAll()),
	};

	/** Takes over what other processes wrote in any document that is live here, and says who is in its room. */
	private async lookAtAll(): Promise<void> {
		const live = new Map([...this.live].map((room) => [room.head.id, room]));
		for (const { id, headSeq } of await findHeads(this.db, [...live.keys()])) {
			const room = live.get(id);
			if (!room) continue;
			await room.follow(headSeq);
			const { sessionId, kind } = room;
			if (room.attendance.isSomebodyHere) {
				this.tell({ about: "people", sessionId, kind, counts: room.attendance.here() });
			}
		}
	}

	private tell(news: Parameters<Neighbours["tell"]>[0]): void {
		if (this.neighbours) this.later(this.neighbours.tell(news));
	}

	private later(work: Promise<unknown>): void {
		work.catch((error: unknown) => log.error({ err: error }, "keeping up with other processes failed"));
	}

	/**
	 * Whoever follows the board hears that the texts changed. The version stays as it is: a page that was away
	 * fetches the texts anyway when it is back.
	 */
	private textsChanged(sessionId: string): void {
		if (this.textsTimers.has(sessionId)) return;
		const tell = () => {
			this.textsTimers.delete(sessionId);
			this.notices.add(sessionId, { topic: "texts", to: "everybody" });
			for (const connection of this.connections(sessionId)) {
				if (connection.room.kind === "board") connection.notify("texts", this.version);
			}
		};
		this.textsTimers.set(sessionId, setTimeout(contain("telling about texts", tell), textsInterval));
	}

	/** Rights changed (removed, other role, logged out): asks the database again and closes what no longer holds. */
	async recheck(only?: RightsOf): Promise<void> {
		this.tell({ about: "rights", of: only ?? null });
		await this.recheckHere(only);
	}

	private async recheckHere(only?: RightsOf): Promise<void> {
		for (const connection of this.connections(only?.sessionId)) {
			if (only?.kind && connection.room.kind !== only.kind) continue;
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
		const canWrite = kind === "workbook" && can(actor, "workbook.write", session).allowed;
		// Other rights on this socket: it comes back and gets them.
		const same =
			canWrite === connection.canWrite && partIn(actor, sessionId) === partIn(connection.actor, sessionId);
		return same ? null : closeCode.restart;
	}

	/** Cuts sockets that died without a word, asks after everybody's rights, forgets rooms that nobody is in. */
	private sweep(): void {
		for (const connection of this.connections()) {
			if (connection.alive) {
				connection.alive = false;
				connection.socket.ping();
			} else connection.socket.terminate();
		}
		this.noteWhoStays(new Date()).catch((error: unknown) =>
			log.error({ err: error }, "noting who stays failed"),
		);
		this.recheckHere().catch((error: unknown) =>
			log.error({ err: error }, "checking rights of open sockets failed"),
		);
		for (const room of this.live) room.recount();
		this.forgetIdle(Date.now() - idleTime);
	}

	/** Whoever is here minutes after joining counts as somebody who was there. */
	async noteWhoStays(now: Date): Promise<void> {
		for (const { sessionId, kind, attendance } of this.live) {
			if (kind !== "board") continue;
			const keys = attendance.everybodyHere().map(({ actorKey }) => actorKey.split(":"));
			const idsOf = (wanted: Actor["kind"]) => keys.flatMap(([of, id = ""]) => (of === wanted ? id : []));
			await noteStayed(this.db, sessionId, {
				participants: idsOf("participant"),
				accounts: idsOf("account"),
				now,
			});
		}
	}

	/** Closes rooms in which nobody was since that moment (ms). */
	forgetIdle(before: number): void {
		for (const room of this.live) {
			if (room.connections.size > 0 || room.idleSince >= before) continue;
			this.rooms.delete(keyOf(room));
			this.live.delete(room);
			room.destroy(closeCode.restart);
			this.compaction.start(room.head.id);
		}
	}

	/** The process stops: whoever is still in a room is told to come back, and what is being compacted is finished. */
	async stop(): Promise<void> {
		this.stopped = true;
		clearInterval(this.timer);
		await this.neighbours?.stop();
		for (const timer of this.textsTimers.values()) clearTimeout(timer);
		this.textsTimers.clear();
		for (const loading of this.rooms.values()) {
			(await loading.catch(() => null))?.destroy(closeCode.restart);
		}
		this.rooms.clear();
		this.live.clear();
		await this.compaction.idle();
	}
}
