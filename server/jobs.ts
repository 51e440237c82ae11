import { deleteExpiredLogins } from "#db/queries/logins.server.ts";
import { deleteEndedWindows } from "#db/queries/rate-limits.server.ts";
import type { Services } from "./context.server.ts";
import { log } from "./log.ts";

const hour = 60 * 60 * 1000;

/** Starts what the process does by itself: every hour it forgets logins and counters whose time is over. */
export function startJobs(services: Services): () => void {
	const tidy = () => {
		const now = new Date();
		Promise.all([deleteExpiredLogins(services.db, now), deleteEndedWindows(services.db, now)]).catch(
			(error: unknown) => log.error({ err: error }, "tidying failed"),
		);
	};
	const timer = setInterval(tidy, hour);
	timer.unref();
	return () => clearInterval(timer);
}
