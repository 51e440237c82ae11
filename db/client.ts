import { mkdirSync } from "node:fs";
import path from "node:path";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { type AnswerTools, lockFolder } from "./folder-lock.ts";
import { type Listen, listenOn } from "./listen.ts";
import * as schema from "./schema/index.ts";

/** What every query takes: the database itself or an open transaction. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database {
	db: Db;
	/** Which driver serves: PGlite is one process on one folder, PostgreSQL as many processes as there are. */
	driver: "postgres" | "pglite";
	/** Hears what other processes on the same database tell; null where there can be none. */
	listen: Listen | null;
	close(): Promise<void>;
}

const migrationsFolder = path.resolve("db/migrations");

/**
 * Opens PostgreSQL when there is a `url`, else PGlite in `folder` (or in memory when that is absent),
 * and brings it up to the newest migration.
 * @throws {import("./folder-lock.ts").FolderInUseError} when another process holds the folder.
 */
export async function openDatabase(options: {
	url?: string;
	folder?: string;
	/** for tools that find the folder held by this process */
	answer?: AnswerTools;
}): Promise<Database> {
	return options.url ? openPostgres(options.url) : openPglite(options.folder, options.answer);
}

async function openPostgres(url: string): Promise<Database> {
	const { default: postgres } = await import("postgres");
	const { drizzle } = await import("drizzle-orm/postgres-js");
	const { migrate } = await import("drizzle-orm/postgres-js/migrator");
	const { PostgresPool } = await import("./postgres-pool.ts");
	const pool = new PostgresPool(url);
	const db = drizzle(pool as unknown as ReturnType<typeof postgres>, { schema, casing: "snake_case" });
	// Two processes that start at once must not both migrate: the second waits for the first.
	const lock = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
	try {
		await lock`select pg_advisory_lock(718203)`;
		await migrate(db, { migrationsFolder });
	} catch (error) {
		await pool.end();
		throw error;
	} finally {
		await lock.end({ timeout: 1 });
	}
	return {
		db: db as unknown as Db,
		driver: "postgres",
		listen: listenOn(url),
		close: () => pool.end(),
	};
}

async function openPglite(folder?: string, answer?: AnswerTools): Promise<Database> {
	const { PGlite } = await import("@electric-sql/pglite");
	const { drizzle } = await import("drizzle-orm/pglite");
	const { migrate } = await import("drizzle-orm/pglite/migrator");
	let unlock = async () => {};
	if (folder) {
		mkdirSync(folder, { recursive: true });
		unlock = await lockFolder(folder, answer);
	}
	const client = await PGlite.create(folder ? path.join(folder, "pglite") : undefined);
	const db = drizzle(client, { schema, casing: "snake_case" });
	await migrate(db, { migrationsFolder });
	return {
		db: db as unknown as Db,
		driver: "pglite",
		listen: null,
		close: async () => {
			await client.close();
			await unlock();
		},
	};
}
