import { setTimeout as wait } from "node:timers/promises";
import { demoLogin, type RunningServer } from "#tests/helpers/server.ts";
import { socketAddress, untilSeen, Watcher } from "./crowd.ts";
import { at, command, contribute, join } from "./live-session.ts";
import { mark } from "./marks.ts";
import { memoryOf } from "./process-use.ts";

const evenings = 30;
const peopleEach = 40;
/** an edit a second for ten people, in each of the evenings */
const pace = peopleEach / 10;
const seconds = 10;
/** ms */
const limits = { visible: 500, acknowledged: 1_000 };

/** An evening of its own on the same server, in which people tell without being read first. */
async function hold(server: RunningServer, facilitator: string, number: number): Promise<RunningServer> {
	const response = await fetch(`${server.url}/sessies`, {
		method: "POST",
		headers: { Accept: "application/json", cookie: facilitator },
		body: new URLSearchParams({
			title: `Avond ${number}`,
			place: "zeist-noord",
			heldOn: new Date().toISOString().slice(0, 10),
			indicator: "wor-jeugd",
		}),
	});
	const { session, code } = await response.json();
	if (!session) throw new Error(`A new evening gave ${response.status}`);
	const evening = { ...server, sessionId: session, code };
	await command(evening, facilitator, "prepare-session", { settings: { moderated: false } });
	await command(evening, facilitator, "set-phase", { phase: "tell" });
	return evening;
}

/** Thirty evenings at once. @returns rows of a table in Markdown */
export async function benchManyRooms(server: RunningServer, database: string): Promise<string> {
	const facilitator = await demoLogin(server.url, "facilitator");
	const rooms = [];
	for (let number = 0; number < evenings; number += 1) {
		const evening = await hold(server, facilitator, number);
		const cookies = await Promise.all(
			Array.from({ length: peopleEach }, (_, n) => join(evening, `Iemand ${n + 1}`)),
		);
		const address = await socketAddress(evening, facilitator);
		const watchers = await Promise.all(cookies.map((cookie) => Watcher.join(address, cookie)));
		rooms.push({ evening, cookies, watchers });
	}
	const acknowledged: number[] = [];
	const visible: number[] = [];
	await Promise.all(
		rooms.map(async ({ evening, cookies, watchers }, index) => {
			const sent: number[] = [];
			const answers: Promise<unknown>[] = [];
			await wait((index * 1000) / pace / evenings);
			for (let edit = 0; edit < pace * seconds; edit += 1) {
				const now = performance.now();
				sent.push(now);
				const answer = contribute(evening, cookies[edit % peopleEach] ?? "", `Genoeg te doen ${mark(edit)}`);
				answers.push(answer.then(() => acknowledged.push(performance.now() - now)));
				await wait(1000 / pace);
			}
			await Promise.all(answers);
			await untilSeen(watchers, sent.length, 30_000);
			for (const { seen } of watchers)
				for (const [edit, moment] of sent.entries())
					visible.push((seen.get(edit) ?? Number.POSITIVE_INFINITY) - moment);
		}),
	);
	const rows = (
		[
			["visible", visible, limits.visible],
			["acknowledged", acknowledged, limits.acknowledged],
		] as const
	).map(([what, times, limit]) => {
		const sorted = [...times].sort((a, b) => a - b);
		const p99 = at(sorted, 0.99);
		return `| ${database} | ${what} | median ${at(sorted, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms | ${limit} ms | ${p99 <= limit ? "met" : "MISSED"} |`;
	});
	const memory = await memoryOf(server.pid);
	for (const { watchers } of rooms) for (const watcher of watchers) watcher.close();
	return [...rows, `| ${database} | memory | ${memory.toFixed(0)} MB | | |`].join("\n");
}

export const manyRoomsHead = `${evenings} evenings at once with ${peopleEach} people each, an edit a second for ten of them

| database | what | | limit | |
|---|---|---|---|---|`;
