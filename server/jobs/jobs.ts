import { deleteExpiredLogins } from "#db/queries/logins.server.ts";
import { deleteEndedWindows } from "#db/queries/rate-limits.server.ts";
import { log } from "../process/log.ts";
import type { Services } from "../services.server.ts";
import { sendReminders } from "./reminders.server.ts";

const hour = 60 * 60 * 1000;

/**
 * Starts what the process does by itself, at once and every hour: it forgets logins and counters whose time is over,
 * compacts documents and reminds of agreements. `address` is where this installation is found.
 * @returns stops it, after what is being done
 */
export function startJobs(services: Services, address: string): () => Promise<void> {
	const work = async () => {
		const now = new Date();
		await Promise.all([
			attempt("tidying logins", () => deleteExpiredLogins(services.db, now)),
			attempt("tidying counters", () => deleteEndedWindows(services.db, now)),
			attempt("compacting documents", () => services.hub.compaction.sweep(now)),
			attempt("reminding", () => sendReminders(services, address, now)),
		]);
	};
	let running = work();
	const timer = setInterval(() => {
		running = running.then(work);
	}, hour);
	timer.unref();
	return () => {
		clearInterval(timer);
		return running;
	};
}

/** One thing that fails does not keep the others from their turn, and is tried again an hour later. */
async function attempt(what: string, job: () => Promise<unknown>): Promise<void> {
	try {
		await job();
	} catch (error) {
		log.error({ err: error, job: what }, "a job failed");
	}
}
