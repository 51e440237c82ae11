import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as decoding from "lib0/decoding";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { messageType } from "#app/domain/realtime-protocol.ts";
import { documentEpochs } from "#db/queries/sessions.server.ts";
import { createMailer } from "#server/auth/mailer.ts";
import { readEnv } from "#server/env.ts";
import { createRealtime, documentSchemas } from "#server/realtime/upgrade.ts";
import type { Evening, Guest, House } from "./evening.ts";

type Kind = "board" | "workbook";

/** The socket of the product on a port of its own, without the pages. */
export async function openSocketServer({
	db,
	hub,
}: House): Promise<{ address: string; close(): Promise<void> }> {
	const env = readEnv({ DEMO: "1", NODE_ENV: "test" });
	const realtime = createRealtime({ db, hub, env, mailer: createMailer(db, env), stopping: false });
	const server = createServer();
	server.on("upgrade", (request, socket, head) => {
		if (!realtime.upgrade(request, socket, head)) socket.destroy();
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	return {
		address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			realtime.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** What a client names in the address of a document. */
async function documentParams(house: House, evening: Evening, kind: Kind) {
	const epochs = await documentEpochs(house.db, evening.id);
	return { epoch: String(epochs[kind]), schema: String(documentSchemas[kind]) };
}

/** A bare socket, for what a well-behaved client would not do. */
export async function openRaw(
	house: House,
	evening: Evening,
	options: {
		address: string;
		who?: Guest;
		kind?: Kind;
		params?: Record<string, string>;
		headers?: Record<string, string>;
		path?: string;
	},
): Promise<{ socket: WebSocket; closed: Promise<number>; refused: Promise<number> }> {
	const kind = options.kind ?? "board";
	const params = new URLSearchParams({ ...(await documentParams(house, evening, kind)), ...options.params });
	const path = options.path ?? `/realtime/${evening.id}/${kind}`;
	const socket = new WebSocket(`ws://${options.address}${path}?${params}`, {
		headers: { ...(options.who ? { cookie: options.who.cookie } : {}), ...options.headers },
	});
	socket.on("error", () => {});
	const closed = once(socket, "close").then(([code]) => code as number);
	const refused = new Promise<number>((resolve) => {
		socket.on("unexpected-response", (request, response) => {
			resolve(response.statusCode ?? 0);
			request.destroy();
		});
	});
	return { socket, closed, refused };
}

export interface Follower {
	doc: Y.Doc;
	provider: WebsocketProvider;
	/** notices so far */
	notices: string[];
	/** how many of its updates the server said are committed */
	acknowledged: () => number;
	/** the code with which the server ended it */
	ended: Promise<number>;
	leave(): void;
}

/** A browser's own client, with the login of `who`; resolves when it has the whole document. */
export async function follow(
	house: House,
	evening: Evening,
	address: string,
	who: Guest,
	kind: Kind = "board",
): Promise<Follower> {
	class SocketWithLogin extends WebSocket {
		constructor(url: string) {
			super(url, { headers: { cookie: who.cookie } });
			this.on("error", () => {});
		}
	}
	const doc = new Y.Doc();
	const provider = new WebsocketProvider(`ws://${address}/realtime/${evening.id}`, kind, doc, {
		params: await documentParams(house, evening, kind),
		disableBc: true,
		WebSocketPolyfill: SocketWithLogin as unknown as typeof globalThis.WebSocket,
	});
	const notices: string[] = [];
	let acknowledged = 0;
	provider.messageHandlers[messageType.notice] = (_encoder, decoder) => {
		notices.push(decoding.readVarString(decoder));
	};
	provider.messageHandlers[messageType.ack] = (_encoder, decoder) => {
		acknowledged = decoding.readVarUint(decoder);
	};
	const ended = new Promise<number>((resolve) => provider.on("closed", ({ code }) => resolve(code)));
	await Promise.race([
		new Promise<void>((resolve) => provider.on("sync", (synced) => synced && resolve())),
		ended.then((code) => {
			throw new Error(`The socket was closed with ${code}`);
		}),
	]);
	return {
		doc,
		provider,
		notices,
		acknowledged: () => acknowledged,
		ended,
		leave: () => {
			provider.destroy();
			doc.destroy();
		},
	};
}
