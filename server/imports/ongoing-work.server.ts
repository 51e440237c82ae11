import { type ImportProgress, startOfWork } from "#app/domain/import/import-state.ts";
import type { Db } from "#db/client.ts";
import { type Claimed, tellProgress } from "#db/queries/import-claims.server.ts";
import { WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";

/** How often at most it is stored how far some work is, in milliseconds. */
const betweenWords = 1_000;
/** How often at least, so that it is not taken for stopped. */
const signOfLife = 60_000;

/** What work on an import is given. */
export interface Ongoing {
	/** Says how far it is; it does not wait and does not throw. */
	tell(step: ImportProgress["step"], done?: number, of?: number): void;
	/** When this process stops. */
	signal: AbortSignal;
}

const going = new Set<Promise<unknown>>();
const stopping = new AbortController();

/** Works on an import that was claimed, whether or not somebody waits for it, and stores how far it is. */
export function workOn<Result>(
	db: Db,
	claimed: Claimed,
	work: (ongoing: Ongoing) => Promise<Result>,
): Promise<Result> {
	const doing = withProgress(db, claimed, work);
	going.add(doing);
	const done = () => going.delete(doing);
	doing.then(done, done);
	return doing;
}

async function withProgress<Result>(
	db: Db,
	claimed: Claimed,
	work: (ongoing: Ongoing) => Promise<Result>,
): Promise<Result> {
	let progress = startOfWork;
	let next = 0;
	let writing = Promise.resolve();
	const write = () => {
		next = performance.now() + betweenWords;
		writing = writing
			.then(() => tellProgress(db, claimed, progress, new Date()))
			.catch((error: unknown) => log.error({ err: error }, "how far an import is was not stored"));
	};
	const tell: Ongoing["tell"] = (step, done = 0, of = 0) => {
		const isNext = step !== progress.step;
		progress = { step, done, of };
		if (isNext || performance.now() >= next) write();
	};
	const alive = setInterval(write, signOfLife).unref();
	try {
		return await work({ tell, signal: stopping.signal });
	} finally {
		clearInterval(alive);
		await writing;
	}
}

/** Breaks off what is being published or protected, and waits until it is said in the database; nothing is afterwards. */
export async function stopOngoingWork(): Promise<void> {
	stopping.abort(new WorkError("stopped", "the process stops"));
	await Promise.allSettled(going);
}
