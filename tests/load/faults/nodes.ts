import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import * as Y from "yjs";
import { demoLogin, type RunningServer, startServer } from "#tests/helpers/server.ts";
import { socketAddress, untilSeen, Watcher } from "../crowd.ts";
import type { TestDatabase } from "../databases.ts";
import { at, contribute } from "../live-session.ts";
import { mark } from "../marks.ts";
import { isWhole } from "./tellers.ts";
import { TextWriters, workbook } from "./text-writers.ts";

const writers = 8;
const edits = 100;
const betweenEdits = 50;
/** from one process to the other, p99 in ms */
const limit = 1_000;

export const nodesHead = `Two processes on one database, ${writers} people in the texts; the line between the processes is cut, and one of them is drained

| acknowledged | missing | doubled | same texts at both | from one to the other, p99 | limit | |
|---|---|---|---|---|---|---|`;

/** What a process says the texts are. @throws when something in them waits for what never came */
async function hashAt(server: RunningServer, cookie: string): Promise<string> {
	const doc = await workbook(server, cookie);
	if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error("The texts are not whole");
	return createHash("sha256").update(Y.encodeStateAsUpdate(doc)).digest("hex");
}

/** @returns a row of a table in Markdown, and whether all went as it must */
export async function nodes({ fresh }: TestDatabase): Promise<{ rows: string[]; whole: boolean }> {
	const env = await fresh();
	const first = await startServer({ env });
	let second = await startServer({ env });
	const partner = await demoLogin(first.url, "partner");
	const facilitator = await demoLogin(first.url, "facilitator");
	const [here, there] = [new TextWriters(writers / 2), new TextWriters(writers / 2, writers)];
	const stop = new AbortController();
	let drained = false;
	const writing = [
		here.write(() => first, [partner, facilitator], stop.signal),
		there.write(() => (drained ? first : second), [partner, facilitator], stop.signal),
	];

	// While they write: somebody tells at one process, and somebody reads at the other.
	const reader = await Watcher.join(await socketAddress(second, facilitator), facilitator);
	const sent: number[] = [];
	for (let edit = 0; edit < edits; edit += 1) {
		sent.push(performance.now());
		await contribute(first, partner, `Aan de andere kant ${mark(edit)}`);
		await wait(betweenEdits);
	}
	await untilSeen([reader], edits, 10_000);
	const times = sent.map((moment, edit) => (reader.seen.get(edit) ?? Number.POSITIVE_INFINITY) - moment);
	const p99 = at(
		times.sort((a, b) => a - b),
		0.99,
	);
	reader.close();

	await cutListening(env.DATABASE_URL ?? "");
	await wait(2_000);
	drained = true;
	await second.shutDown();
	await wait(2_000);
	second = await startServer({ env, folder: second.folder });
	drained = false;
	await wait(2_000);
	stop.abort();
	await Promise.all(writing);
	// A process looks by itself every five seconds, should it have heard nothing.
	const deadline = performance.now() + 6_000;
	let same = false;
	while (!same && performance.now() < deadline) {
		same = (await hashAt(first, partner)) === (await hashAt(second, partner));
		await wait(100);
	}
	const counts = [await here.count(first, partner), await there.count(second, partner)];
	await first.stop();
	await second.stop();
	const sum = (of: "acknowledged" | "missing" | "doubled") =>
		counts.reduce((total, count) => total + count[of], 0);
	const whole = counts.every(isWhole) && same && p99 <= limit;
	const cells = [
		sum("acknowledged"),
		sum("missing"),
		sum("doubled"),
		same ? "yes" : "no",
		`${p99.toFixed(0)} ms`,
		`${limit} ms`,
		whole ? "met" : "MISSED",
	];
	return { rows: [`| ${cells.join(" | ")} |`], whole };
}

async function cutListening(url: string): Promise<void> {
	const admin = postgres(url, { max: 1, onnotice: () => {} });
	await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`;
	await admin.end();
}
