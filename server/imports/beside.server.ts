import type { ImportProgress } from "#app/domain/import/import-state.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { ProtectionError } from "../disclosure/protection-error.ts";
import { ChildWork, WorkError } from "../process/child-work.ts";
import type { BesideEnd, BesideJob } from "./beside-worker.ts";
import type { Ongoing } from "./ongoing-work.server.ts";
import { type Asked, type Ended, importWorks, type WorkName } from "./works.server.ts";

/** Two at once: whoever sends a file need not wait for what somebody publishes. */
const options = {
	entry: "server/imports/beside-worker.ts",
	timeLimitMs: 10 * 60_000,
	memoryLimitBytes: 768 * 2 ** 20,
	children: 2,
	waiting: 10,
	idleMs: 20_000,
	logs: true,
	yields: true,
};

let children: { work: ChildWork<BesideJob, BesideEnd, ImportProgress>; url: string } | null = null;

/** From now on the work on deliveries is done in processes beside this one, with connections of their own to this database. */
export function workBeside(url: string): void {
	children = { work: new ChildWork(options), url };
}

/** Ends what is worked on beside this process. */
export const stopBeside = async (): Promise<void> => children?.work.stop();

const unheard: Ongoing = { tell: () => {}, signal: new AbortController().signal };

/**
 * Does the work on a delivery: where the database can be opened twice in a process beside this one, which notices
 * nothing of it, else here.
 * @throws {WorkError} when no process could be had for it, or it took too long or too much
 * @throws {ProtectionError} and what the work throws
 */
export async function beside<Name extends WorkName>(
	db: Db,
	name: Name,
	asked: Asked<Name>,
	ongoing: Ongoing = unheard,
): Promise<Ended<Name>> {
	if (!children) return importWorks[name](db, asked as never, ongoing) as Promise<Ended<Name>>;
	const { url, work } = children;
	const job = { url, name, asked, locale: getLocale() } as BesideJob;
	const end = await work.run(job, ({ step, done, of }) => ongoing.tell(step, done, of));
	if ("protection" in end) throw new ProtectionError(end.protection, end.cells, null);
	if ("work" in end) throw new WorkError(end.work, end.message);
	return end.ended as Ended<Name>;
}
