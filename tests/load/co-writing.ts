import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { messageType } from "#app/domain/live/realtime-protocol.ts";
import { workbookSchema } from "#app/domain/live/workbook.ts";
import { demoLogin, type RunningServer, startServer } from "#tests/helpers/server.ts";
import { socketAddress } from "./crowd.ts";
import { command } from "./live-session.ts";
import { mark, marksIn } from "./marks.ts";

/** Somewhere that several people can write in one document at once. */
export interface WritingServer {
	pid(): number;
	/** A socket of the n-th writer. */
	open(writer: number): Promise<Writer>;
	/** Everything, as somebody who comes in gets it. @returns how many bytes came over the line for it */
	fetch(doc: Y.Doc): Promise<number>;
	/** kill -9, and up again with what was kept */
	crash(): Promise<void>;
	close(): Promise<void>;
}

/** For updates that the server has already. */
const known = "known";

/** One writer: a document of their own that takes nothing in, so that the clients cost both servers the same. */
export class Writer {
	readonly doc = new Y.Doc();
	/** moment (performance.now) at which each edit came in */
	readonly seen = new Map<number, number>();
	/** how many updates of this connection the server said to be kept; ours alone says so */
	acknowledged = 0;
	received = 0;

	constructor(
		private readonly socket: WebSocket,
		/** what stands before every message */
		private readonly prefix: Uint8Array,
	) {
		socket.on("error", () => {});
		socket.on("message", (data: Buffer) => this.receive(data));
		this.doc.on("update", (update, origin) => {
			if (origin !== known) this.send(sync.messageYjsUpdate, update);
		});
	}

	private receive(data: Buffer): void {
		const now = performance.now();
		this.received += data.byteLength;
		for (const edit of marksIn(data)) if (!this.seen.has(edit)) this.seen.set(edit, now);
		const decoder = decoding.createDecoder(data.subarray(this.prefix.byteLength));
		if (decoding.readVarUint(decoder) === messageType.ack) this.acknowledged = decoding.readVarUint(decoder);
	}

	/** Resolves with what comes in answer to a question for all there is. */
	everything(): Promise<Uint8Array> {
		return new Promise((resolve, reject) => {
			this.socket.once("close", (code) => reject(new Error(`The socket was closed with ${code}`)));
			const look = (data: Buffer) => {
				const decoder = decoding.createDecoder(data.subarray(this.prefix.byteLength));
				if (decoding.readVarUint(decoder) !== messageType.sync) return;
				if (decoding.readVarUint(decoder) !== sync.messageYjsSyncStep2) return;
				this.socket.off("message", look);
				resolve(decoding.readVarUint8Array(decoder));
			};
			this.socket.on("message", look);
			this.send(sync.messageYjsSyncStep1, Y.encodeStateVector(this.doc));
		});
	}

	send(step: number, payload: Uint8Array): void {
		const message = encoding.createEncoder();
		encoding.writeUint8Array(message, this.prefix);
		encoding.writeVarUint(message, messageType.sync);
		encoding.writeVarUint(message, step);
		encoding.writeVarUint8Array(message, payload);
		this.socket.send(encoding.toUint8Array(message));
	}

	/** Adds a paragraph with a mark, as an editor would. */
	write(edit: number): void {
		const paragraph = new Y.XmlElement("paragraph");
		paragraph.insert(0, [new Y.XmlText(mark(edit))]);
		this.doc.getXmlFragment("open").push([paragraph]);
	}

	onClose(hear: (code: number) => void): void {
		this.socket.once("close", hear);
	}

	/** Reads nothing any more, as a phone in somebody's pocket. */
	stall(): void {
		this.socket.pause();
	}

	resume(): void {
		this.socket.resume();
	}

	close(): void {
		this.socket.close();
	}
}

async function connected(
	address: string,
	options: { headers?: Record<string, string> } = {},
): Promise<WebSocket> {
	const socket = new WebSocket(address, options);
	await once(socket, "open");
	return socket;
}

const accounts = 30;

/** So many partners who may write. @returns opens a socket of the n-th of them */
export async function ourWriters(
	server: RunningServer,
	facilitator: string,
	count: number,
): Promise<(writer: number, now?: RunningServer) => Promise<Writer>> {
	const cookies: string[] = [];
	for (let n = 0; n < count; n += 1) cookies.push(await partner(server, facilitator, `Schrijver ${n + 1}`));
	return async (writer, now = server) => {
		const cookie = cookies[writer % count] ?? "";
		const address = await socketAddress(now, cookie, "workbook");
		return new Writer(await connected(address, { headers: { cookie } }), new Uint8Array());
	};
}

/** The workbook of an evening. */
export async function ourServer(env: Record<string, string>): Promise<WritingServer> {
	let server = await startServer({ env });
	const facilitator = await demoLogin(server.url, "facilitator");
	const opens = await ourWriters(server, facilitator, accounts);
	const open = (writer: number) => opens(writer, server);
	return {
		pid: () => server.pid,
		open,
		fetch: async (doc) => {
			const path = `/api/v1/sessions/${server.sessionId}/documents/workbook?schema=${workbookSchema}`;
			const bytes = await rawBody(server.url + path, facilitator);
			Y.applyUpdate(doc, gunzipSync(bytes));
			const writer = await open(0);
			Y.applyUpdate(writer.doc, Y.encodeStateAsUpdate(doc), known);
			const before = writer.received;
			Y.applyUpdate(doc, await writer.everything());
			const size = bytes.byteLength + writer.received - before;
			writer.close();
			return size;
		},
		crash: async () => {
			await server.kill();
			server = await startServer({ env, folder: server.folder });
		},
		close: () => server.stop(),
	};
}

/** A partner who may write, as a facilitator confirmed. @returns the cookie */
async function partner(server: RunningServer, facilitator: string, nickname: string): Promise<string> {
	const response = await fetch(`${server.url}/meedoen`, {
		method: "POST",
		headers: { Accept: "application/json" },
		body: new URLSearchParams({ code: server.code, nickname, role: "partner", organisation: "School" }),
	});
	const cookie = response.headers.getSetCookie().find((each) => each.startsWith("login="));
	const { participant } = await response.json();
	await command(server, facilitator, "confirm-partner", { participant });
	return cookie?.split(";")[0] ?? "";
}

/** As it came over the line. */
async function rawBody(url: string, cookie: string): Promise<Buffer> {
	const { request } = await import("node:http");
	const asked = request(url, { headers: { cookie, "accept-encoding": "gzip" } });
	asked.end();
	const [response] = await once(asked, "response");
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk);
	return Buffer.concat(chunks);
}

/** A document of the peer. */
export async function peerServer(): Promise<WritingServer> {
	const folder = await mkdtemp(path.join(os.tmpdir(), "peer-"));
	const start = async () => {
		const script = path.resolve("tests/load/peer-server.ts");
		const child = spawn(process.execPath, ["--import", "tsx", script, path.join(folder, "document")], {
			env: { ...process.env, NODE_ENV: "production" },
			stdio: ["ignore", "pipe", "inherit"],
		});
		const [line] = await once(child.stdout, "data");
		return { child, port: Number(/port (\d+)/.exec(String(line))?.[1]) };
	};
	let running = await start();
	const prefix = encoding.encode((encoder) => encoding.writeVarString(encoder, "document"));
	const stop = async (child: ChildProcess) => {
		const ended = once(child, "exit");
		child.kill("SIGKILL");
		await ended;
	};
	const open = async () => {
		const socket = await connected(`ws://127.0.0.1:${running.port}`);
		const login = encoding.encode((encoder) => {
			encoding.writeUint8Array(encoder, prefix);
			for (const part of [2, 0]) encoding.writeVarUint(encoder, part);
			encoding.writeVarString(encoder, "");
		});
		const answered = once(socket, "message");
		socket.send(login);
		await answered;
		return new Writer(socket, prefix);
	};
	return {
		pid: () => running.child.pid ?? 0,
		open,
		fetch: async (doc) => {
			const writer = await open();
			const before = writer.received;
			Y.applyUpdate(doc, await writer.everything());
			const size = writer.received - before;
			writer.close();
			return size;
		},
		crash: async () => {
			await stop(running.child);
			running = await start();
		},
		close: async () => {
			await stop(running.child);
			await rm(folder, { recursive: true, force: true });
		},
	};
}
