import * as Y from "yjs";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { sharedTextBounds } from "#app/domain/live/text-limits.ts";
import { can, type SessionResource } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { newestCheckpoint, saveCheckpoint } from "#db/queries/checkpoints.server.ts";
import { appendIfUnchanged, appendUpdates, type DocumentHead } from "#db/queries/documents.server.ts";
import { findSession, findVersionedSession, type VersionedSession } from "#db/queries/sessions.server.ts";
import { log } from "../process/log.ts";
import type { Connection } from "./connection.ts";
import type { Room, RoomProcess } from "./room.ts";
import { outgrowsText, outgrowsWorkbook } from "./text-bounds.ts";
import type { WrittenUpdate } from "./written-update.ts";

/** Writing that went on for so long is kept as a checkpoint, in milliseconds. */
const checkpointInterval = 5 * 60_000;

/** What becomes of an update: it is written, or its connection is closed with this code. */
type Verdict = "accepted" | number;

interface PendingWrite {
	update: WrittenUpdate;
	connection: Connection;
}

interface Appended {
	head: DocumentHead;
	verdicts: Verdict[];
}

/** What people write in one room: what comes while the room is busy is saved together, in the order in which it came. */
export class Writing {
	private pending: PendingWrite[] = [];
	/** by Yjs client, who wrote under it first: nobody writes in another's name */
	private readonly writers = new Map<number, string>();
	/** as it was read last */
	private session: VersionedSession | null = null;
	/** moment (ms) of the newest checkpoint that is known here */
	private checkpointAt = 0;

	constructor(
		private readonly room: Room,
		private readonly process: RoomProcess,
	) {}

	/** An update that a client wrote: saved together with what else waits, then applied, broadcast and acknowledged. */
	write(update: WrittenUpdate, connection: Connection): void {
		this.pending.push({ update, connection });
		if (this.pending.length > 1) return;
		this.room
			.exclusive(() => this.flush())
			.catch((error: unknown) => log.error({ err: error }, "saving a document failed"));
	}

	private async flush(): Promise<void> {
		const { room } = this;
		const batch = this.pending;
		this.pending = [];
		await this.keepCheckpoint();
		try {
			const { head, verdicts } =
				(await this.appendUnchanged(batch)) ??
				(await this.process.db.transaction((tx) => this.append(tx, batch)));
			this.process.saving.succeeded();
			if (verdicts.some((verdict) => verdict !== "accepted")) room.discard();
			const written = acceptedOf(batch, verdicts);
			for (const { update, connection } of written)
				for (const client of update.clients) this.writers.set(client, connection.actorKey);
			room.commit(head, written.length > 0 ? Y.mergeUpdates(written.map(({ update }) => update.data)) : null);
			answer(batch, verdicts);
		} catch (error) {
			this.process.saving.failed(error);
			room.discard();
			room.closeAll(closeCode.tryAgainLater);
			throw error;
		}
	}

	/** By what is known here, in one trip to the database. @returns null when it has to be looked at anew */
	private async appendUnchanged(batch: PendingWrite[]): Promise<Appended | null> {
		const { session, room } = this;
		const { db, neighbours } = this.process;
		if (!session) return null;
		const verdicts = this.judge(batch, session.resource);
		if (verdicts.every((verdict) => verdict === "accepted")) {
			const updates = updatesOf(batch, verdicts);
			if (updates.length === 0) return { head: room.head, verdicts };
			const head = await appendIfUnchanged(db, room.head, {
				version: session.version,
				updates,
				tell: neighbours?.areThere() ?? false,
				now: new Date(),
			});
			if (head) return { head, verdicts };
		}
		room.discard();
		return null;
	}

	private async append(tx: Db, batch: PendingWrite[]): Promise<Appended> {
		const { epoch } = this.room.head;
		const [head, session] = await Promise.all([
			this.room.catchUp(tx),
			findVersionedSession(tx, this.room.sessionId),
		]);
		this.session = session;
		const sameDocument = session && head.epoch === epoch;
		const verdicts = sameDocument
			? this.judge(batch, session.resource)
			: batch.map(() => closeCode.otherEpoch);
		return { head: await appendUpdates(tx, head, updatesOf(batch, verdicts), new Date()), verdicts };
	}

	/** Which of these may be written, in this order, else the code to close with. */
	private judge(batch: PendingWrite[], session: SessionResource): Verdict[] {
		const accepted: PendingWrite[] = [];
		return batch.map((write) => {
			const verdict = this.verdict(write, accepted, session);
			if (verdict === "accepted") accepted.push(write);
			else {
				this.room.discard();
				for (const { update } of accepted) this.room.stageUpdate(update.data);
			}
			return verdict;
		});
	}

	/** Rights are asked at every write, and what could not be applied must not reach the log. */
	private verdict(write: PendingWrite, before: PendingWrite[], session: SessionResource): Verdict {
		const { update, connection } = write;
		if (!can(connection.actor, "workbook.write", session).allowed) return closeCode.restart;
		for (const client of update.clients) {
			const other = before.find((each) => each.update.clients.has(client))?.connection.actorKey;
			const writer = this.writers.get(client) ?? other ?? connection.actorKey;
			if (writer !== connection.actorKey) return closeCode.badMessage;
		}
		if (this.room.isFull(update.data.byteLength)) return closeCode.full;
		const staged = this.room.stageUpdate(update.data);
		if (!staged) return closeCode.badMessage;
		const { doc } = this.room;
		if (outgrowsText(staged, doc)) return closeCode.full;
		const mayBeMany = this.room.mayHold(sharedTextBounds.allSigns, update.data.byteLength);
		return mayBeMany && outgrowsWorkbook(staged, doc) ? closeCode.full : "accepted";
	}

	/**
	 * Keeps the texts as they are before the next change, when the newest checkpoint is old. In a transaction of its
	 * own: a checkpoint that fails keeps nobody from writing.
	 */
	private async keepCheckpoint(): Promise<void> {
		const now = new Date();
		if (now.getTime() - this.checkpointAt < checkpointInterval) return;
		try {
			await this.process.db.transaction(async (tx) => {
				const { sessionId, doc, head } = this.room;
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
}

/** What of a batch adds something and may be written. */
const acceptedOf = (batch: PendingWrite[], verdicts: Verdict[]): PendingWrite[] =>
	batch.filter(({ update }, index) => verdicts[index] === "accepted" && !update.isEmpty);

const updatesOf = (batch: PendingWrite[], verdicts: Verdict[]) =>
	acceptedOf(batch, verdicts).map(({ update, connection }) => ({
		data: update.data,
		actor: connection.actorKey,
	}));

function answer(batch: PendingWrite[], verdicts: Verdict[]): void {
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
