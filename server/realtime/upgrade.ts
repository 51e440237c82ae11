import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { type WebSocket, WebSocketServer } from "ws";
import { boardSchema } from "#app/domain/live/board.ts";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { workbookSchema } from "#app/domain/live/workbook.ts";
import { type Actor, can } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import type { Db } from "#db/client.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { findParticipant } from "#db/queries/participants.server.ts";
import { findSessionResource } from "#db/queries/sessions.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { loginHash } from "../auth/login.server.ts";
import { isOwnOrigin } from "../auth/origin.ts";
import { isId } from "../auth/secrets.ts";
import { contain } from "../process/contain.ts";
import { log } from "../process/log.ts";
import type { Services } from "../services.server.ts";
import { Connection } from "./connection.ts";

const path = /^\/realtime\/([^/]+)\/(board|workbook)$/;
export const documentSchemas: Record<DocumentKind, number> = { board: boardSchema, workbook: workbookSchema };
const base = "http://localhost";
const socketsPerDocument = 350;
const socketsPerActor = 10;
/** A peer that does not answer the closing handshake is cut after closeTimeout, which the types of ws do not know. */
const settings = {
	noServer: true,
	maxPayload: 1024 * 1024,
	perMessageDeflate: false,
	closeTimeout: 2_000,
};
/** Over how long everybody is told to come back, so that they do not all come at once, in milliseconds. */
const spread = 2_000;

/**
 * Serves GET /realtime/:sessionId/:document. A refusal on HTTP level cannot be read by a browser,
 * so a socket is accepted first and then closed with a code that says why.
 */
export function createRealtime(services: Services) {
	const server = new WebSocketServer(settings);

	/** @returns false when the path is not ours, or something else than a socket is wanted */
	function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
		if (!isForSocket(request)) return false;
		const target = request.url ?? "/";
		// An address such as "//" is no address.
		if (!URL.canParse(target, base)) return false;
		const url = new URL(target, base);
		if (!url.pathname.startsWith(paths.realtime(""))) return false;
		const [, session, kind] = path.exec(url.pathname) ?? [];
		const isDocument = isId(session) && kind !== undefined;
		if (!isDocument || !isOwnOrigin(services.env, request.headers, { required: false })) {
			refuse(socket, isDocument ? "403 Forbidden" : "404 Not Found");
		} else if (services.stopping) {
			// Not with a code of the socket: a proxy that reads this asks another process.
			refuse(socket, "503 Service Unavailable");
		} else {
			const opened = (ws: WebSocket) => {
				ws.on("error", () => ws.terminate());
				return open(ws, request, url, session, kind as DocumentKind);
			};
			server.handleUpgrade(
				request,
				socket,
				head,
				contain("opening a socket", opened, (ws) => ws.terminate()),
			);
		}
		return true;
	}

	async function open(
		ws: WebSocket,
		request: IncomingMessage,
		url: URL,
		sessionId: string,
		kind: DocumentKind,
	): Promise<void> {
		const buffered: Uint8Array[] = [];
		const hold = (data: Buffer) => {
			if (buffered.length < 100) buffered.push(data);
			else ws.close(closeCode.tooMany);
		};
		ws.on("message", hold);
		try {
			const hash = loginHash(services.env, request.headers.cookie);
			if (!hash) return ws.close(closeCode.notLoggedIn);
			const actor = await actorOfLogin(services.db, hash, new Date());
			const session = await findSessionResource(services.db, sessionId);
			if (actor.kind === "anonymous") return ws.close(closeCode.notLoggedIn);
			if (!session || !can(actor, `${kind}.read`, session).allowed) return ws.close(closeCode.notAllowed);
			const room = await services.hub.room(sessionId, kind);
			if (!room) return ws.close(closeCode.notAllowed);
			const epoch = url.searchParams.get("epoch");
			const schema = url.searchParams.get("schema");
			if (epoch !== String(room.head.epoch) || schema !== String(documentSchemas[kind])) {
				return ws.close(closeCode.otherEpoch);
			}
			const canWrite = kind === "workbook" && can(actor, "workbook.write", session).allowed;
			const caretName = canWrite ? await nameAtCaret(services.db, actor, sessionId) : null;
			const connection = new Connection(ws, room, actor, hash, caretName);
			const own = [...room.connections].filter((other) => other.actorKey === connection.actorKey);
			if (room.connections.size >= socketsPerDocument || own.length >= socketsPerActor) {
				return ws.close(closeCode.tryAgainLater);
			}
			if (services.stopping) return ws.close(closeCode.restart);
			ws.off("message", hold);
			if (ws.readyState === ws.OPEN) connection.start(buffered, services.hub.version);
		} catch (error) {
			log.error({ err: error }, "opening a socket failed");
			ws.close(closeCode.tryAgainLater);
		}
	}

	/** Tells everybody to come back, also who is only just coming in. */
	async function close(): Promise<void> {
		const open = [...server.clients];
		for (const ws of open) {
			ws.close(closeCode.restart);
			await wait(Math.min(20, spread / open.length));
		}
		server.close();
	}

	return { upgrade, close };
}

/** Whether a WebSocket is wanted, and nothing else. */
export const isForSocket = ({ headers }: IncomingMessage): boolean =>
	headers.upgrade?.trim().toLowerCase() === "websocket";

/** Refuses an upgrade, and does not wait for the other side to hang up too. */
export function refuse(socket: Duplex, status: string, ...headers: string[]): void {
	socket.once("finish", () => socket.destroy());
	socket.end([`HTTP/1.1 ${status}`, "Connection: close", ...headers, "", ""].join("\r\n"));
}

/** What others read at somebody's caret: the name of an account, or who a partner said to be at the door. */
async function nameAtCaret(db: Db, actor: Actor, sessionId: string): Promise<string> {
	if (actor.kind === "anonymous") throw new Error("Nobody writes without a login");
	if (actor.kind === "account") return actor.name;
	const row = await findParticipant(db, sessionId, actor.id);
	return [actor.nickname, row?.organisation].filter(Boolean).join(", ");
}
