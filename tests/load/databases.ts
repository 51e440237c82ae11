import { randomInt } from "node:crypto";
import postgres from "postgres";

export interface TestDatabase {
	name: "PGlite" | "PostgreSQL";
	/** A database of its own with the demo. @returns the environment for servers on it */
	fresh(): Promise<Record<string, string>>;
}

/** PGlite, and PostgreSQL where TEST_DATABASE_URL names one. ONLY_DATABASE leaves out the other. */
export async function onEachDatabase(work: (database: TestDatabase) => Promise<void>): Promise<void> {
	const only = process.env.ONLY_DATABASE;
	if (only !== "PostgreSQL") await work({ name: "PGlite", fresh: async () => ({}) });
	const url = process.env.TEST_DATABASE_URL;
	if (!url || only === "PGlite") return;
	const admin = postgres(url, { max: 1, onnotice: () => {} });
	const made: string[] = [];
	try {
		await work({
			name: "PostgreSQL",
			fresh: async () => {
				const name = `duidingstafel_load_${randomInt(2 ** 32)}`;
				await admin.unsafe(`create database ${name}`);
				made.push(name);
				const own = new URL(url);
				own.pathname = `/${name}`;
				return { DATABASE_URL: own.href, DEMO: "1" };
			},
		});
	} finally {
		for (const name of made) await admin.unsafe(`drop database if exists ${name} with (force)`);
		await admin.end();
	}
}
