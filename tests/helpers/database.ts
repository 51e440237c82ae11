import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { type Database, openDatabase } from "#db/client.ts";

/**
 * A fresh, migrated database: PGlite, or a database of its own on the server of TEST_DATABASE_URL; gone again on close.
 * @param stored SQL that fills it before it is migrated, as an earlier version left it; otherwise it is empty
 */
export async function openTestDatabase(stored?: string): Promise<Database> {
	const server = process.env.TEST_DATABASE_URL;
	if (!server) return stored === undefined ? openDatabase({}) : openStoredPglite(stored);
	const name = `duidingstafel_test_${randomBytes(6).toString("hex")}`;
	await onServer(server, `create database ${name}`);
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

async function onServer(url: string, statement: string): Promise<void> {
	const client = postgres(url, { max: 1, onnotice: () => {} });
	try {
		await client.unsafe(statement);
	} finally {
		await client.end();
	}
}
