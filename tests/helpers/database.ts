import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import postgres from "postgres";
import { type Database, type Db, openDatabase } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";

/**
 * A fresh, migrated database: PGlite, or a database of its own on the server of TEST_DATABASE_URL; gone again on close.
 * @param stored SQL that fills it before it is migrated, as an earlier version left it; otherwise it is empty
 */
export async function openTestDatabase(stored?: string): Promise<Database> {
	const server = process.env.TEST_DATABASE_URL;
	if (!server) return stored === undefined ? openDatabase({}) : openStoredPglite(stored);
	return openOn(server, stored === undefined ? {} : { stored });
}

/**
 * The same with the demo's figures, as they were seeded once for the whole run; null where they were not.
 * @see {@link import("./seeded-figures.ts").setup}
 */
export async function openSeededDatabase(): Promise<Database | null> {
	const { SEEDED_FIGURES: seeded, TEST_DATABASE_URL: server } = process.env;
	if (!seeded) return null;
	return server ? openOn(server, { template: seeded }) : openSeededPglite(seeded);
}

async function openOn(
	server: string,
	{ template = "template1", stored }: { template?: string; stored?: string },
): Promise<Database> {
	const name = `duidingstafel_test_${randomBytes(6).toString("hex")}`;
	await onServer(server, `create database ${name} template ${template}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	if (stored !== undefined) await onServer(url.href, stored);
	const opened = await openDatabase({ url: url.href });
	return {
		...opened,
		close: async () => {
			await opened.close();
			await onServer(server, `drop database ${name} with (force)`);
		},
	};
}

async function openSeededPglite(file: string): Promise<Database> {
	const client = await PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) });
	const db = drizzle(client, { schema, casing: "snake_case" });
	return { db: db as unknown as Db, driver: "pglite", listen: null, close: () => client.close() };
}

/** It has to stand in a folder, for two to open it one after the other. */
async function openStoredPglite(stored: string): Promise<Database> {
	const folder = mkdtempSync(path.join(tmpdir(), "duidingstafel-"));
	const client = await PGlite.create(path.join(folder, "pglite"));
	await client.exec(stored);
	await client.close();
	const opened = await openDatabase({ folder });
	return {
		...opened,
		close: async () => {
			await opened.close();
			rmSync(folder, { recursive: true });
		},
	};
}

/** One statement on a server, or several. */
export async function onServer(url: string, statement: string): Promise<void> {
	const client = postgres(url, { max: 1, onnotice: () => {} });
	try {
		await client.unsafe(statement);
	} finally {
		await client.end();
	}
}
