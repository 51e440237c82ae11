import { randomInt, randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { demoLogin, type RunningServer, startServer } from "#tests/helpers/server.ts";
import { follow } from "./live-session.ts";

/** Kills a server again and again while people write, and counts what was acknowledged and is gone, or is there twice. */

const rounds = Number(process.env.FAULT_ROUNDS ?? 20);
const writers = 50;
/** from the first writer of a round until the kill, in ms */
const shortest = 200;
const longest = 1_500;

const print = (line: string) => process.stdout.write(`${line}\n`);

interface Written {
	text: string;
	acknowledged: boolean;
}

/** One person who writes one thing after another, each under its own id until it is answered. */
class Writer {
	readonly written: Written[] = [];
	private waiting: { id: string; text: string } | null = null;

	constructor(private readonly name: string) {}

	async writeUntil(server: RunningServer, cookie: string, dead: AbortSignal): Promise<void> {
		while (!dead.aborted) {
			if (!this.waiting) {
				const text = `${this.name}, nummer ${this.written.length + 1}`;
				this.waiting = { id: randomUUID(), text };
				this.written.push({ text, acknowledged: false });
			}
			const { id, text } = this.waiting;
			const command = { id, type: "contribute", kind: "signaal", lens: "kan-beter", about: "buurt", text };
			try {
				const response = await fetch(`${server.url}/api/v1/sessions/${server.sessionId}/commands`, {
					method: "POST",
					headers: { "Content-Type": "application/json", cookie },
					body: JSON.stringify(command),
				});
				if (!response.ok) throw new Error(`A contribution was answered with ${response.status}`);
				if (!(await response.json()).ok) throw new Error("A contribution was refused");
			} catch (error) {
				// The line broke: nobody knows whether it was kept, and it is sent again.
				if (error instanceof TypeError || dead.aborted) return;
				throw error;
			}
			const [last] = this.written.slice(-1);
			if (last) last.acknowledged = true;
			this.waiting = null;
		}
	}
}

async function kills(database: string, start: (folder?: string) => Promise<RunningServer>): Promise<boolean> {
	const people = Array.from({ length: writers }, (_, index) => new Writer(`Schrijver ${index + 1}`));
	let server = await start();
	let slowest = 0;
	for (let round = 0; round < rounds; round += 1) {
		const cookie = await demoLogin(server.url, "partner");
		const dead = new AbortController();
		const writing = people.map((person) => person.writeUntil(server, cookie, dead.signal));
		await wait(randomInt(shortest, longest));
		await server.kill();
		dead.abort();
		await Promise.all(writing);
		const killed = performance.now();
		server = await start(server.folder);
		slowest = Math.max(slowest, performance.now() - killed);
	}
	// What nobody answered is sent once more, as the people would.
	const cookie = await demoLogin(server.url, "partner");
	const last = new AbortController();
	const writing = people.map((person) => person.writeUntil(server, cookie, last.signal));
	await wait(longest);
	last.abort();
	await Promise.all(writing);

	const board = await follow(server, cookie);
	const texts = board.texts();
	board.close();
	await server.stop();
	const acknowledged = people.flatMap(({ written }) => written.filter((each) => each.acknowledged));
	const count = new Map<string, number>();
	for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
	const missing = acknowledged.filter(({ text }) => !count.has(text)).length;
	const doubled = people.flatMap(({ written }) => written.filter(({ text }) => (count.get(text) ?? 0) > 1));
	const cells = [rounds, acknowledged.length, missing, doubled.length, `${(slowest / 1000).toFixed(1)} s`];
	print(`| ${database} | ${cells.join(" | ")} |`);
	return acknowledged.length > 0 && missing === 0 && doubled.length === 0;
}

print(`kill -9 while ${writers} people write

| database | kills | acknowledged | of these missing | doubled | slowest start again |
|---|---|---|---|---|---|`);
const results = [await kills("PGlite", (folder) => startServer({ folder }))];
const url = process.env.TEST_DATABASE_URL;
if (url) {
	const name = `duidingstafel_faults_${randomInt(2 ** 32)}`;
	const admin = postgres(url, { max: 1, onnotice: () => {} });
	await admin.unsafe(`create database ${name}`);
	const own = new URL(url);
	own.pathname = `/${name}`;
	const folders = new Set<string>();
	try {
		const start = async (folder?: string) => {
			const server = await startServer({ folder, env: { DATABASE_URL: own.href, DEMO: "1" } });
			folders.add(server.folder);
			return server;
		};
		results.push(await kills("PostgreSQL", start));
	} finally {
		await admin.unsafe(`drop database ${name} with (force)`);
		await admin.end();
		for (const folder of folders) await rm(folder, { recursive: true, force: true });
	}
}
if (results.includes(false)) process.exitCode = 1;
