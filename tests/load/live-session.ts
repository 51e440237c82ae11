import { randomUUID } from "node:crypto";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import type { CommandType } from "#app/domain/command/commands.ts";
import { messageType } from "#app/domain/live/realtime-protocol.ts";
import type { RunningServer } from "#tests/helpers/server.ts";

/** Joins as a resident. @returns the cookie */
export async function join(server: RunningServer, nickname: string): Promise<string> {
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
export async function follow(server: RunningServer, cookie: string) {
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
	// Ours alone; y-websocket would complain of each.
	for (const type of [messageType.notice, messageType.ack]) provider.messageHandlers[type] = () => {};
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
		/** of everything that lies on the board */
		texts: () => [...cards.values()].map((card) => String((card as { text?: unknown }).text)),
		close: () => provider.destroy(),
	};
}

/** Sends a command to the server's demo evening. @throws when it is refused */
export async function command(
	server: Pick<RunningServer, "url" | "sessionId">,
	cookie: string,
	type: CommandType,
	fields: Record<string, unknown> = {},
): Promise<Record<string, string>> {
	const response = await fetch(`${server.url}/api/v1/sessions/${server.sessionId}/commands`, {
		method: "POST",
		headers: { "Content-Type": "application/json", cookie },
		body: JSON.stringify({ id: randomUUID(), type, ...fields }),
	});
	const answer = await response.json();
	if (!answer.ok) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
	return answer;
}

/** @returns the id of the contribution */
export async function contribute(server: RunningServer, cookie: string, text: string): Promise<string> {
	const story = { kind: "signaal", lens: "kan-beter", about: "buurt", text };
	return (await command(server, cookie, "contribute", story)).contribution ?? "";
}

/** The value below which this share of the sorted values lies. */
export function at(sorted: number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
