import type { ImportProgress } from "#app/domain/import/import-state.ts";
import type { getLocale } from "#app/words/index.ts";
import { type Db, openDatabase } from "#db/client.ts";
import { ProtectionError } from "../disclosure/protection-error.ts";
import { WorkError } from "../process/child-work.ts";
import { doWork } from "../process/do-work.ts";
import { inLocale } from "../process/in-locale.server.ts";
import { log } from "../process/log.ts";
import { type Asked, importWorks, type WorkName } from "./works.server.ts";

export interface BesideJob {
	/** of the database */
	url: string;
	name: WorkName;
	asked: Asked<WorkName>;
	locale: ReturnType<typeof getLocale>;
}

/** How it ended: what the work gave, or what it threw where that has a meaning. */
export type BesideEnd =
	| { ended: unknown }
	| { protection: ProtectionError["code"]; cells: string[] }
	| { work: WorkError["code"]; message: string };

let opened: Promise<Db> | null = null;
/** One that could not be opened is tried again by the next job. */
const databaseAt = (url: string): Promise<Db> => {
	opened ??= openDatabase({ url }).then(
		({ db }) => db,
		(error) => {
			opened = null;
			throw error;
		},
	);
	return opened;
};

// It is broken off by ending this process.
const { signal } = new AbortController();

/** Work on deliveries in a process of its own, with its own connections to the database. */
doWork(async ({ url, name, asked, locale }: BesideJob, tell: (progress: ImportProgress) => void) => {
	try {
		const db = await databaseAt(url);
		const ongoing = {
			tell: (step: ImportProgress["step"], done = 0, of = 0) => tell({ step, done, of }),
			signal,
		};
		const ended = await inLocale(locale, () => importWorks[name](db, asked as never, ongoing));
		return { ended } satisfies BesideEnd;
	} catch (error) {
		if (error instanceof ProtectionError)
			return { protection: error.code, cells: error.cells } satisfies BesideEnd;
		if (error instanceof WorkError) return { work: error.code, message: error.message } satisfies BesideEnd;
		log.error({ err: error, work: name }, "work on a delivery failed");
		throw error;
	}
});
