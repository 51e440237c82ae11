import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { openDatabase } from "#db/client.ts";
import { seedFigures } from "#db/seed/figures.ts";
import { figureTools } from "#server/seed-demo.server.ts";
import { onServer } from "./database.ts";

/**
 * Seeds the demo's figures once for the whole run: publishing them takes longer than most of the tests that need them.
 * SEEDED_FIGURES then names a file of PGlite, or a database on the server of TEST_DATABASE_URL.
 */
export async function setup(): Promise<() => Promise<void>> {
	const server = process.env.TEST_DATABASE_URL;
	return server ? seedOn(server) : seedFile();
}

async function seedOn(server: string): Promise<() => Promise<void>> {
	const name = `duidingstafel_seeded_${randomBytes(6).toString("hex")}`;
	await onServer(server, `create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	const { db, close } = await openDatabase({ url: url.href });
	await db.transaction((tx) => seedFigures(tx, figureTools));
	await close();
	process.env.SEEDED_FIGURES = name;
	return () => onServer(server, `drop database ${name}`);
}

async function seedFile(): Promise<() => Promise<void>> {
	const folder = await mkdtemp(path.join(os.tmpdir(), "duidingstafel-seeded-"));
	const { db, close } = await openDatabase({ folder });
	await db.transaction((tx) => seedFigures(tx, figureTools));
	await close();
	const client = await PGlite.create(path.join(folder, "pglite"));
	const stored = await client.dumpDataDir("none");
	await client.close();
	const file = path.join(folder, "figures.tar");
	await writeFile(file, new Uint8Array(await stored.arrayBuffer()));
	process.env.SEEDED_FIGURES = file;
	return () => rm(folder, { recursive: true, force: true });
}
