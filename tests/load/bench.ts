import { randomUUID } from "node:crypto";
import os from "node:os";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { demoLogin, type RunningServer, startServer } from "#tests/helpers/server.ts";

const people = 10;
const edits = 100;
const limit = 100;

/** Joins as a resident. @returns the cookie */
async function join(server: RunningServer, nickname: string): Promise<string> {
	const response = await fetch(`${server.url}/meedoen`, {
		method: "POST",
		headers: { Accept: "application/json" },
		body: new URLSearchParams({ code: server.code, nickname, role: "bewoner" }),
	});
	const cookie = response.headers.getSetCookie().find((each) => each.startsWith("login="));
	if (!cookie) throw new Error(`Joining gave ${response.status}`);
	return cookie.split(";")[0] ?? "";
}

/** Follows the board of a session. `seen` resolves when a card is there. */
async function follow(server: RunningServer, cookie: string) {
	const info = await (
		await fetch(`${server.url}/api/v1/sessions/${server.sessionId}`, { headers: { cookie } })
	).json();
	class Socket extends WebSocket {
		constructor(address: string) {
			super(address, { headers: { cookie } });
		}
	}
	const doc = new Y.Doc();
	const { epoch, schema } = info.documents.board;
	const provider = new WebsocketProvider(
		`${server.url.replace("http", "ws")}/realtime/${server.sessionId}`,
		"board",
		doc,
		{
			WebSocketPolyfill: Socket as never,
			disableBc: true,
			params: { epoch: String(epoch), schema: String(schema) },
		},
	);
	await new Promise<void>((resolve) => provider.once("sync", () => resolve()));
	const cards = doc.getMap("cards");
	return {
		seen: (id: string) =>
			new Promise<number>((resolve) => {
				const look = () => {
					if (!cards.has(id)) return;
					cards.unobserve(look);
					resolve(performance.now());
				};
				cards.observe(look);
				look();
			}),
		close: () => provider.destroy(),
	};
}

async function contribute(server: RunningServer, cookie: string, text: string): Promise<string> {
	const response = await fetch(`${server.url}/api/v1/sessions/${server.sessionId}/commands`, {
		method: "POST",
		headers: { "Content-Type": "application/json", cookie },
		body: JSON.stringify({
			id: randomUUID(),
			type: "contribute",
			kind: "signaal",
			lens: "kan-beter",
			about: "buurt",
			text,
		}),
	});
	const answer = await response.json();
	if (!answer.ok) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
	return answer.contribution;
}

function at(sorted: number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** From the moment of sending until each of the others has it on the board, in ms. */
async function propagation(server: RunningServer): Promise<{ visible: number[]; acknowledged: number[] }> {
	const cookies = await Promise.all(
		Array.from({ length: people }, (_, index) => join(server, `Bench ${index + 1}`)),
	);
	const followers = await Promise.all(cookies.map((cookie) => follow(server, cookie)));
	const partner = await demoLogin(server.url, "partner");
	const visible: number[] = [];
	const acknowledged: number[] = [];
	for (let edit = 0; edit < edits; edit += 1) {
		const sent = performance.now();
		const id = await contribute(server, partner, `Meting ${edit + 1}`);
		acknowledged.push(performance.now() - sent);
		for (const moment of await Promise.all(followers.map((each) => each.seen(id))))
			visible.push(moment - sent);
	}
	for (const follower of followers) follower.close();
	return { visible: visible.sort((a, b) => a - b), acknowledged: acknowledged.sort((a, b) => a - b) };
}

const databases = [
	{ name: "PGlite", env: {} },
	...(process.env.TEST_DATABASE_URL
		? [{ name: "PostgreSQL", env: { DATABASE_URL: process.env.TEST_DATABASE_URL, DEMO: "1" } }]
		: []),
];

process.stdout.write(
	`Node ${process.version}, ${os.cpus().length} cores; ${people} people, ${edits} contributions one after the other\n\n`,
);
process.stdout.write(
	"| database | visible, median | visible, p99 | acknowledged, median | limit (median) | |\n|---|---|---|---|---|---|\n",
);
for (const { name, env } of databases) {
	const server = await startServer({ env });
	try {
		const { visible, acknowledged } = await propagation(server);
		const median = at(visible, 0.5);
		const cells = [median, at(visible, 0.99), at(acknowledged, 0.5)].map((ms) => `${ms.toFixed(1)} ms`);
		process.stdout.write(
			`| ${name} | ${cells.join(" | ")} | ${limit} ms | ${median <= limit ? "met" : "MISSED"} |\n`,
		);
	} finally {
		await server.stop();
	}
}
