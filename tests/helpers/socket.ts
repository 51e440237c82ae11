import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { messageType } from "#app/domain/live/realtime-protocol.ts";
import { documentEpochs } from "#db/queries/sessions.server.ts";
import { Hub } from "#server/realtime/hub.ts";
import { createRealtime, documentSchemas } from "#server/realtime/upgrade.ts";
import type { Evening, Guest, House } from "./evening.ts";
import { servicesOf } from "./serve.ts";

type Kind = "board" | "workbook";

export interface SocketServer {
	address: string;
	/** The board in a browser's own client, with the login of `who`; resolves when it has the whole document. */
	follow(evening: Evening, who: Guest): Promise<Follower>;
	/** The texts of the workbook in the same way, to write in too. */
	openTexts(evening: Evening, who: Guest): Promise<Follower>;
	/** A bare socket, for what a well-behaved client would not do. */
	raw(evening: Evening, options?: RawOptions): Promise<RawSocket>;
	/** Everybody who follows stops. */
	empty(): void;
	/** As a process that stops and starts again: whoever follows comes back to documents that are read anew. */
	restart(): Promise<void>;
	close(): Promise<void>;
}

/** For vi.waitFor: as long as what others do may take to arrive. */
export const within = { timeout: 5_000, interval: 10 };

/** The socket of the product on a port of its own, without the pages. */
export async function openSocketServer(house: Pick<House, "db" | "hub">): Promise<SocketServer> {
	const { db } = house;
	const services = servicesOf(house);
	const realtime = createRealtime(services);
	const server = createServer();
	server.on("upgrade", (request, socket, head) => {
		socket.on("error", () => socket.destroy());
		if (!realtime.upgrade(request, socket, head)) socket.destroy();
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	const followers: Follower[] = [];
	const empty = () => {
		for (const follower of followers.splice(0)) follower.leave();
	};
	const open = async (evening: Evening, who: Guest, kind: Kind) => {
		const params = await documentParams(db, evening, kind);
		const follower = await follow(`ws://${address}/realtime/${evening.id}`, kind, params, who);
		followers.push(follower);
		return follower;
	};
	return {
		address,
		follow: (evening, who) => open(evening, who, "board"),
		openTexts: (evening, who) => open(evening, who, "workbook"),
		raw: async (evening, options = {}) => {
			const kind = options.kind ?? "board";
			const params = { ...(await documentParams(db, evening, kind)), ...options.params };
			const path = options.path ?? `/realtime/${evening.id}/${kind}`;
			return openRaw(`ws://${address}${path}?${new URLSearchParams(params)}`, options);
		},
		empty,
		restart: async () => {
			await services.hub.stop();
			house.hub = services.hub = new Hub(db);
		},
		close: async () => {
			empty();
			await realtime.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** A message about a document, as a client sends it by itself. */
export function syncMessage(write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, messageType.sync);
	write(encoder);
	return encoding.toUint8Array(encoder);
}

/** What a client names in the address of a document. */
async function documentParams(
	db: House["db"],
	evening: Evening,
	kind: Kind,
): Promise<Record<string, string>> {
	const epochs = await documentEpochs(db, evening.id);
	return { epoch: String(epochs[kind]), schema: String(documentSchemas[kind]) };
}

interface RawOptions {
	who?: Guest;
	kind?: Kind;
	/** in the place of the right ones */
	params?: Record<string, string>;
	headers?: Record<string, string>;
	path?: string;
}

interface RawSocket {
	socket: WebSocket;
	closed: Promise<number>;
	refused: Promise<number>;
}

function openRaw(url: string, { who, headers }: RawOptions): RawSocket {
	const socket = new WebSocket(url, { headers: { ...(who ? { cookie: who.cookie } : {}), ...headers } });
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

async function follow(
	url: string,
	kind: Kind,
	params: Record<string, string>,
	who: Guest,
): Promise<Follower> {
	class SocketWithLogin extends WebSocket {
		constructor(url: string) {
			super(url, { headers: { cookie: who.cookie } });
			this.on("error", () => {});
		}
	}
	const doc = new Y.Doc();
	const provider = new WebsocketProvider(url, kind, doc, {
		params,
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
