import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { demoLogin, type RunningServer, startServer } from "#tests/helpers/server.ts";
import type { TestDatabase } from "../databases.ts";
import { isWhole, Tellers } from "./tellers.ts";
import { TextWriters } from "./text-writers.ts";

const rounds = Number(process.env.FAULT_ROUNDS ?? 20);
const tellers = 40;
/** in the texts; an account may have ten sockets */
const writers = 10;
/** From the first edit of a round that is kept until the kill, in ms. */
const longest = 2_000;
/** PGlite takes its time when everybody comes back at once. */
const patience = 30_000;

export const killsHead = `kill -9 while ${tellers} people tell and ${writers} write in the texts, ${rounds} times

| database | what | acknowledged | of these missing | doubled | slowest start again | |
|---|---|---|---|---|---|---|`;

/** @returns rows of a table in Markdown, and whether nothing was lost */
export async function kills({ name, fresh }: TestDatabase): Promise<{ rows: string[]; whole: boolean }> {
	const env = await fresh();
	let server: RunningServer = await startServer({ env });
	const [partner, facilitator] = [
		await demoLogin(server.url, "partner"),
		await demoLogin(server.url, "facilitator"),
	];
	const [telling, writing] = [new Tellers(tellers), new TextWriters(writers)];
	const stop = new AbortController();
	const all = [
		telling.tell(() => server, partner, stop.signal),
		writing.write(() => server, [partner, facilitator], stop.signal),
	];
	let slowest = 0;
	for (let round = 0; round < rounds; round += 1) {
		const kept = writing.acknowledged;
		const end = performance.now() + patience;
		while (writing.acknowledged === kept && performance.now() < end) await wait(10);
		await wait(randomInt(longest));
		await server.kill();
		const killed = performance.now();
		server = await startServer({ env, folder: server.folder });
		slowest = Math.max(slowest, performance.now() - killed);
	}
	await wait(longest);
	stop.abort();
	await Promise.all(all);
	const counts = {
		contributions: await telling.count(server, partner),
		"edits of texts": await writing.count(server, partner),
	};
	await server.stop();
	const rows = Object.entries(counts).map(([what, count]) => {
		const { acknowledged, missing, doubled } = count;
		return `| ${name} | ${what} | ${acknowledged} | ${missing} | ${doubled} | ${(slowest / 1000).toFixed(1)} s | ${isWhole(count) ? "met" : "MISSED"} |`;
	});
	return { rows, whole: Object.values(counts).every(isWhole) };
}
