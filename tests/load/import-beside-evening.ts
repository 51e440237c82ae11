import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { ImportProgress } from "#app/domain/import/import-state.ts";
import { residentMemory } from "#server/process/resident-memory.ts";
import { demoLogin, type RunningServer } from "#tests/helpers/server.ts";
import { at, command, contribute, join } from "./live-session.ts";
import { memoryOf } from "./process-use.ts";

const people = 20;
/** between two edits of the room, in milliseconds */
const betweenEdits = 100;
const limits = { edit: 100, store: 20_000, memory: 300 };
const longest = 600_000;
const wijken = ["WK035501", "WK035502", "WK035503", "WK035504", "WK035505"];
const indicators = ["wmo-clienten", "jeugdhulp-clienten", "begeleiding-basis", "gezinnen-uitkering"];
const months = 2_085;

/** Fifty thousand rows: four counts in five wijken and their gemeente, in months that no evening looks at. */
function delivery(): string {
	const lines = indicators.flatMap((indicator, n) =>
		Array.from({ length: months }, (_, month) => {
			const period = `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
			const counts = wijken.map((_, at) => 100 + ((month * 7 + at * 13 + n * 31) % 800));
			const all = counts.reduce((sum, count) => sum + count, 0);
			return [["GM0355", all] as const, ...wijken.map((code, at) => [code, counts[at]] as const)].map(
				([code, value]) => `${indicator};${code};${period};${value}`,
			);
		}).flat(),
	);
	return ["Indicator;Gebied;Periode;Waarde", ...lines.slice(0, 50_000)].join("\n");
}

export const importBesideEveningHead = `50,000 rows by the page of imports, while ${people} people edit an evening

| database | what | | limit | |
|---|---|---|---|---|`;

/** @returns rows of a table in Markdown */
export async function benchImportBesideEvening(server: RunningServer, database: string): Promise<string> {
	const facilitator = await demoLogin(server.url, "facilitator");
	await command(server, facilitator, "set-phase", { phase: "tell" });
	await command(server, facilitator, "prepare-session", { settings: { moderated: false } });
	const cookies = await Promise.all(
		Array.from({ length: people }, (_, n) => join(server, `Iemand ${n + 1}`)),
	);
	const room = editing(server, cookies);
	try {
		return await measured(server, database, room);
	} finally {
		await room.stop();
	}
}

async function measured(
	server: RunningServer,
	database: string,
	room: ReturnType<typeof editing>,
): Promise<string> {
	await room.during("before", () => wait(10_000));
	const memory = watchMemory(server.pid);
	const cookie = await demoLogin(server.url, "data-manager");
	const begun = performance.now();
	const id = await room.during("reading", () => upload(server.url, cookie));
	const read = performance.now() - begun;
	const steps = await room.during("publishing", () => publish(server.url, cookie, id));
	const { own, children } = memory.stop();
	const times = await room.stop();
	const row = (what: string, told: string, limit?: string, met?: boolean) =>
		`| ${database} | ${what} | ${told} | ${limit ?? ""} | ${met === undefined ? "" : met ? "met" : "MISSED"} |`;
	const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
	return [
		...[...times].map(([when, sorted]) => {
			const p99 = at(sorted, 0.99);
			const told = `median ${at(sorted, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, of ${sorted.length}`;
			if (when === "before") return row("an edit before", told);
			return row(`an edit while ${when}`, told, `p99 ${limits.edit} ms`, p99 <= limits.edit);
		}),
		row("read and kept as a draft", seconds(read)),
		row("protected", seconds(steps.protecting)),
		row("stored and published", seconds(steps.storing), seconds(limits.store), steps.storing <= limits.store),
		row("memory of the server, more", `${own.toFixed(0)} MB`, `${limits.memory} MB`, own <= limits.memory),
		row("memory of its children", `${children.toFixed(0)} MB`),
	].join("\n");
}

/** The room writes at an even pace until it is told to stop; each edit counts for what goes on when it is sent. */
function editing(server: RunningServer, cookies: string[]) {
	const times = new Map<string, number[]>();
	let now = "";
	let isOver = false;
	const answers: Promise<void>[] = [];
	const write = async (cookie: string, n: number, of: number[]) => {
		const sent = performance.now();
		await contribute(server, cookie, `Er is genoeg te doen, maar hoe weet ik waar? ${n}`);
		of.push(performance.now() - sent);
	};
	const writing = (async () => {
		const begin = performance.now();
		for (let n = 0; !isOver; n += 1) {
			await wait(Math.max(0, begin + n * betweenEdits - performance.now()));
			answers.push(write(cookies[n % cookies.length] ?? "", n, times.get(now) ?? []));
		}
	})();
	return {
		async during<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
			times.set(what, []);
			now = what;
			return work();
		},
		async stop() {
			isOver = true;
			await writing;
			await Promise.all(answers);
			for (const each of times.values()) each.sort((a, b) => a - b);
			return times;
		},
	};
}

async function upload(url: string, cookie: string): Promise<string> {
	const form = new FormData();
	form.set("title", "Maandcijfers");
	form.set("publisher", "Gemeente Zeist");
	form.set("file", new File([delivery()], "maanden.csv"));
	const answer = await fetch(`${url}/beheer/import`, {
		method: "POST",
		headers: { cookie },
		body: form,
		redirect: "manual",
	});
	const id = /[0-9a-f-]{36}/.exec(answer.headers.get("Location") ?? "")?.[0];
	if (!id) {
		const [, said] = /role="alert".*?notice__title">([^<]*)/s.exec(await answer.text()) ?? [];
		throw new Error(`Sending the file gave ${answer.status}: ${said}`);
	}
	return id;
}

/** @returns how long each step took, in milliseconds */
async function publish(url: string, cookie: string, id: string) {
	const took = { protecting: 0, storing: 0 };
	const body = new URLSearchParams({ intent: "publish", when: "now", label: "Maanden" });
	const begun = performance.now();
	await fetch(`${url}/beheer/import/${id}`, {
		method: "POST",
		headers: { cookie },
		body,
		redirect: "manual",
	});
	let last = begun;
	for (let step: ImportProgress["step"] = "protecting"; performance.now() < begun + longest; ) {
		const { imports } = await (await fetch(`${url}/api/v1/imports`, { headers: { cookie } })).json();
		const found = imports.find((one: { id: string }) => one.id === id);
		const now = performance.now();
		took[step === "storing" || step === "showing" ? "storing" : "protecting"] += now - last;
		last = now;
		if (found.state === "published") return took;
		if (found.state !== "publishing") throw new Error(`The delivery is ${JSON.stringify(found)}`);
		step = found.progress?.step ?? step;
		await wait(250);
	}
	throw new Error("Publishing takes too long");
}

/** How much more the server holds than at first, and how much its children do, in MB. */
function watchMemory(pid: number) {
	let first = Number.NaN;
	const most = { own: 0, children: 0 };
	const look = async () => {
		const own = await memoryOf(pid);
		first = Number.isNaN(first) ? own : first;
		most.own = Math.max(most.own, own - first);
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
			.trim()
			.split(" ")
			.filter(Boolean);
		const each = await Promise.all(children.map((child) => residentMemory(Number(child))));
		most.children = Math.max(most.children, each.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 2 ** 20);
	};
	// A server that is gone says elsewhere why.
	const timer = setInterval(() => look().catch(() => clearInterval(timer)), 200);
	return {
		stop: () => {
			clearInterval(timer);
			return most;
		},
	};
}
