import { setTimeout as wait } from "node:timers/promises";
import { demoLogin, type RunningServer } from "#tests/helpers/server.ts";
import { socketAddress, untilSeen, Watcher } from "./crowd.ts";
import { at, command, contribute, join } from "./live-session.ts";
import { mark } from "./marks.ts";
import { cpuOf, memoryOf } from "./process-use.ts";

const people = 300;
/** ms */
const limits = { joins: 10_000, visible: 500, acknowledged: 1_000 };
const mostMemory = 1_000;

interface Load {
	name: string;
	/** edits a second, by the whole room */
	pace: number;
	seconds: number;
}
const loads: Load[] = [
	{ name: "an edit a second for ten people", pace: people / 10, seconds: 20 },
	{ name: "an edit a second each", pace: people, seconds: 1 },
];

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const verdict = (met: boolean): string => (met ? "met" : "MISSED");

/** Everybody writes in turn, at an even pace. @returns sorted times in ms: until all others saw it, until the answer */
async function write(
	server: RunningServer,
	cookies: string[],
	watchers: Watcher[],
	load: Load,
	first: number,
) {
	const edits = load.pace * load.seconds;
	const sent = new Map<number, number>();
	const acknowledged: number[] = [];
	const begin = performance.now();
	const answers: Promise<void>[] = [];
	for (let edit = 0; edit < edits; edit += 1) {
		await wait(Math.max(0, begin + (edit * 1000) / load.pace - performance.now()));
		const cookie = cookies[edit % cookies.length] ?? "";
		const now = performance.now();
		sent.set(first + edit, now);
		answers.push(
			contribute(server, cookie, `Genoeg te doen, maar hoe weet ik waar? ${mark(first + edit)}`).then(() => {
				acknowledged.push(performance.now() - now);
			}),
		);
	}
	await Promise.all(answers);
	await untilSeen(watchers, first + edits, 30_000);
	const visible = watchers.flatMap(({ seen }) =>
		[...sent].map(([edit, moment]) => (seen.get(edit) ?? Number.POSITIVE_INFINITY) - moment),
	);
	const sorted = (values: number[]) => values.sort((a, b) => a - b);
	return { visible: sorted(visible), acknowledged: sorted(acknowledged) };
}

/** A room of three hundred: all come at once, and then all write. @returns rows of a table in Markdown */
export async function benchFullRoom(server: RunningServer, database: string): Promise<string> {
	const facilitator = await demoLogin(server.url, "facilitator");
	await command(server, facilitator, "set-phase", { phase: "tell" });
	await command(server, facilitator, "prepare-session", { settings: { moderated: false } });

	const rows: string[] = [];
	const arrived = performance.now();
	const cookies = await Promise.all(
		Array.from({ length: people }, (_, n) => join(server, `Iemand ${n + 1}`)),
	);
	const joined = performance.now() - arrived;
	const address = await socketAddress(server, facilitator);
	const watchers = await Promise.all(cookies.map((cookie) => Watcher.join(address, cookie)));
	const joins = performance.now() - arrived;
	rows.push(
		`| ${database} | ${people} joins | ${ms(joined)} for the logins, ${ms(joins)} with the board | ${ms(limits.joins)} | ${verdict(joins <= limits.joins)} |`,
	);

	let first = 0;
	for (const load of loads) {
		const before = await cpuOf(server.pid);
		const { visible, acknowledged } = await write(server, cookies, watchers, load, first);
		const cpu = ((await cpuOf(server.pid)) - before) / (load.pace * load.seconds);
		first += load.pace * load.seconds;
		for (const [what, times, limit] of [
			["visible", visible, limits.visible],
			["acknowledged", acknowledged, limits.acknowledged],
		] as const) {
			const p99 = at(times, 0.99);
			rows.push(
				`| ${database} | ${load.name}, ${what} | median ${ms(at(times, 0.5))}, p99 ${ms(p99)} | ${ms(limit)} | ${verdict(p99 <= limit)} |`,
			);
		}
		rows.push(`| ${database} | ${load.name}, server CPU for each | ${cpu.toFixed(1)} ms | | |`);
	}
	const memory = await memoryOf(server.pid);
	rows.push(
		`| ${database} | memory afterwards | ${memory.toFixed(0)} MB | ${mostMemory} MB | ${verdict(memory <= mostMemory)} |`,
	);
	for (const watcher of watchers) watcher.close();
	return rows.join("\n");
}

export const fullRoomHead = `${people} people in one evening

| database | what | | limit | |
|---|---|---|---|---|`;
