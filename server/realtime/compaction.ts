import type { Db } from "#db/client.ts";
import { documentsToCompact, findHead, loadDocument, replaceLog } from "#db/queries/documents.server.ts";
import { log } from "../process/log.ts";
import { openWorker, WorkThread } from "../process/work-thread.ts";
import type { CompactionJob } from "./compact.ts";

/** In MB; a document of 10 MB with all that was ever typed in it takes a fraction of it. */
const memory = 512;
const limits = { time: 60_000, waiting: 200 };
const thread = new WorkThread<CompactionJob, Uint8Array | null>(
	() => openWorker("server/realtime/compaction-worker.ts", memory),
	limits,
);

/** Documents that nobody wrote in for so long are taken together by the sweep, in milliseconds. */
const quietTime = 60 * 60 * 1000;
const sweptAtOnce = 100;

/** Keeps the logs of documents short: what was written long ago stands in a snapshot. */
export class Compaction {
	/** by document, what is going on now */
	private readonly running = new Map<string, Promise<void>>();

	constructor(private readonly db: Db) {}

	/** Begins, unless it is going on already. A failure is logged: the log is only longer than it could be. */
	start(id: string): void {
		if (this.running.has(id)) return;
		const work = this.compact(id)
			.catch((error: unknown) => log.error({ err: error, document: id }, "compacting a document failed"))
			.then(() => {
				this.running.delete(id);
			});
		this.running.set(id, work);
	}

	/** Everything up to now as one snapshot. */
	private async compact(id: string): Promise<void> {
		const read = async (tx: Db) => {
			const head = await findHead(tx, id);
			return { head, log: await loadDocument(tx, head) };
		};
		// Both as of one moment.
		const found = await this.db.transaction(read, {
			isolationLevel: "repeatable read",
			accessMode: "read only",
		});
		const { head } = found;
		if (head.headSeq === head.snapshotSeq) return;
		const data = await thread.run({ kind: head.kind, updates: found.log.updates });
		if (!data) return log.warn({ document: id }, "a document holds updates that cannot be applied yet");
		await this.db.transaction((tx) => replaceLog(tx, head, data, new Date()));
	}

	/** Documents that were left with a long log, such as by a process that was killed. */
	async sweep(now: Date): Promise<void> {
		const before = new Date(now.getTime() - quietTime);
		for (const id of await documentsToCompact(this.db, before, sweptAtOnce)) {
			this.start(id);
			await this.running.get(id);
		}
	}

	/** Resolves when nothing is going on. */
	async idle(): Promise<void> {
		await Promise.all(this.running.values());
	}
}
