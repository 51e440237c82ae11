import { setTimeout as wait } from "node:timers/promises";
import { boardSchema } from "#app/domain/live/board.ts";
import { newsHeader } from "#app/domain/live/our-answers.ts";
import { demoLogin, type RunningServer } from "#tests/helpers/server.ts";
import { at, command, contribute, join } from "./live-session.ts";
import { cpuOf } from "./process-use.ts";

const phones = 300;
/** What a page does without a socket: asks every so often, a quarter sooner or later, in ms. */
const pace = 3_000;
const seconds = 30;
/** contributions a second, by the whole room; every one is news for everybody */
const written = 2;
/** ms */
const limit = 500;

/** A phone in a network that lets no sockets through. @returns how long each answer took, in ms */
async function follow(server: RunningServer, cookie: string, end: number): Promise<number[]> {
	const times: number[] = [];
	const address = `${server.url}/api/v1/sessions/${server.sessionId}/documents/board?schema=${boardSchema}`;
	let [mark, tag] = ["", ""];
	await wait(Math.random() * pace);
	while (performance.now() < end) {
		const asked = performance.now();
		const response = await fetch(`${address}&news=${mark}`, { headers: { cookie, "If-None-Match": tag } });
		await response.arrayBuffer();
		times.push(performance.now() - asked);
		if (response.status !== 200 && response.status !== 304) throw new Error(`Asking gave ${response.status}`);
		({ mark } = JSON.parse(response.headers.get(newsHeader) ?? "{}"));
		tag = response.headers.get("ETag") ?? "";
		await wait(pace * (0.75 + Math.random() / 2));
	}
	return times;
}

/** A room full of phones without sockets, while things are told. @returns a row of a table in Markdown */
export async function benchPolling(server: RunningServer, database: string): Promise<string> {
	const facilitator = await demoLogin(server.url, "facilitator");
	await command(server, facilitator, "set-phase", { phase: "tell" });
	await command(server, facilitator, "prepare-session", { settings: { moderated: false } });
	const cookies = await Promise.all(
		Array.from({ length: phones }, (_, n) => join(server, `Iemand ${n + 1}`)),
	);
	const before = await cpuOf(server.pid);
	const end = performance.now() + seconds * 1_000;
	const following = Promise.all(cookies.map((cookie) => follow(server, cookie, end)));
	for (let edit = 0; edit < seconds * written; edit += 1) {
		await contribute(server, cookies[edit % phones] ?? "", `Er is genoeg, maar hoe weet ik waar? ${edit}`);
		await wait(1_000 / written);
	}
	const times = (await following).flat().sort((one, other) => one - other);
	const cpu = ((await cpuOf(server.pid)) - before) / times.length;
	const p99 = at(times, 0.99);
	return `| ${database} | ${times.length} answers in ${seconds} s, ${cpu.toFixed(1)} ms of CPU each | median ${at(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms | ${limit} ms | ${p99 <= limit ? "met" : "MISSED"} |`;
}

export const pollingHead = `${phones} phones without sockets, while ${written} things a second are told

| database | what | time | limit | |
|---|---|---|---|---|`;
