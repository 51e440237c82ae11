import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { messageType } from "#app/domain/live/realtime-protocol.ts";
import type { RunningServer } from "#tests/helpers/server.ts";

import { marksIn } from "./marks.ts";

/**
 * Somebody whose page is open and who reads along: a bare socket, which looks for marks and keeps nothing. A Yjs
 * document for each of three hundred would measure this machine's clients and not the server.
 */
export class Watcher {
	/** moment (performance.now) at which each edit came in */
	readonly seen = new Map<number, number>();
	private constructor(readonly socket: WebSocket) {
		socket.on("message", (data: Buffer) => {
			const now = performance.now();
			if (data[0] !== messageType.sync) return;
			for (const edit of marksIn(data)) if (!this.seen.has(edit)) this.seen.set(edit, now);
		});
	}

	/** Comes in and waits for the document as it is now. */
	static async join(address: string, cookie: string): Promise<Watcher> {
		const socket = new WebSocket(address, { headers: { cookie } });
		const watcher = new Watcher(socket);
		await once(socket, "open");
		const synced = new Promise<void>((resolve, reject) => {
			socket.on("message", (data: Buffer) => {
				if (data[0] === messageType.sync && data[1] === sync.messageYjsSyncStep2) resolve();
			});
			socket.once("close", (code) => reject(new Error(`The socket was closed with ${code}`)));
		});
		const question = encoding.createEncoder();
		encoding.writeVarUint(question, messageType.sync);
		sync.writeSyncStep1(question, new Y.Doc());
		socket.send(encoding.toUint8Array(question));
		await synced;
		return watcher;
	}

	close(): void {
		this.socket.removeAllListeners("close");
		this.socket.close();
	}
}

/** The address of a document's socket, as it is now. */
export async function socketAddress(
	server: RunningServer,
	cookie: string,
	kind: "board" | "workbook" = "board",
): Promise<string> {
	const answer = await fetch(`${server.url}/api/v1/sessions/${server.sessionId}`, { headers: { cookie } });
	const { epoch, schema } = (await answer.json()).documents[kind];
	const host = server.url.replace("http", "ws");
	return `${host}/realtime/${server.sessionId}/${kind}?epoch=${epoch}&schema=${schema}`;
}

/** Until everybody has seen so many edits, or it has lasted too long. */
export async function untilSeen(watchers: Watcher[], edits: number, longest: number): Promise<void> {
	const end = performance.now() + longest;
	while (watchers.some(({ seen }) => seen.size < edits) && performance.now() < end) await wait(20);
}
