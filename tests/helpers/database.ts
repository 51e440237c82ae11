import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { type Database, openDatabase } from "#db/client.ts";

/**
 * A fresh, migrated, empty database: PGlite in memory, or a database of its own on the server of TEST_DATABASE_URL,
 * which is dropped again on close.
 */
export async function openTestDatabase(): Promise<Database> {
	const server = process.env.TEST_DATABASE_URL;
	if (!server) return openDatabase({});
	const name = `duidingstafel_test_${randomBytes(6).toString("hex")}`;
	await onServer(server, `create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	const opened = await openDatabase({ url: url.href });
	return {
		...opened,
		close: async () => {
			await opened.close();
			await onServer(server, `drop database ${name} with (force)`);
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
