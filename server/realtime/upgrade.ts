import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { type Actor, can } from "#app/domain/authorisation.ts";
import { boardSchema } from "#app/domain/board.ts";
import { closeCode } from "#app/domain/realtime-protocol.ts";
import { workbookSchema } from "#app/domain/workbook.ts";
import type { Db } from "#db/client.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { findParticipant } from "#db/queries/participants.server.ts";
import { findSessionResource } from "#db/queries/sessions.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { loginHash } from "../auth/login.server.ts";
import { isId } from "../auth/secrets.ts";
import type { Services } from "../context.server.ts";
import { log } from "../log.ts";
import { isOwnOrigin } from "../origin.ts";
import { Connection } from "./connection.ts";

const path = /^\/realtime\/([^/]+)\/(board|workbook)$/;
export const documentSchemas: Record<DocumentKind, number> = { board: boardSchema, workbook: workbookSchema };
const socketsPerDocument = 350;
const socketsPerActor = 10;

/**
 * Serves GET /realtime/:sessionId/:document. A refusal on HTTP level cannot be read by a browser,
 * so a socket is accepted first and then closed with a code that says why.
 */
export function createRealtime(services: Services) {
	const server = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024, perMessageDeflate: false });

	/** @returns false when the path is not ours */
	function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
		const url = new URL(request.url ?? "/", "http://localhost");
		if (!url.pathname.startsWith("/realtime/")) return false;
		socket.on("error", () => socket.destroy());
		const [, session, kind] = path.exec(url.pathname) ?? [];
		const isDocument = isId(session) && kind !== undefined;
		if (!isDocument || !isOwnOrigin(services.env, request.headers, { required: false })) {
			socket.end(`HTTP/1.1 ${isDocument ? "403 Forbidden" : "404 Not Found"}\r\nConnection: close\r\n\r\n`);
			return true;
		}
		if (services.stopping) {
			socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
			return true;
		}
		server.handleUpgrade(request, socket, head, (ws) => {
			ws.on("error", () => ws.terminate());
			void open(ws, request, url, session, kind as DocumentKind);
		});
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
			ws.off("message", hold);
			if (ws.readyState === ws.OPEN) connection.start(buffered, services.hub.version);
		} catch (error) {
			log.error({ err: error }, "opening a socket failed");
			ws.close(closeCode.tryAgainLater);
		}
	}

	return { upgrade, close: () => server.close() };
}

/** What others read at somebody's caret: the name of an account, or who a partner said to be at the door. */
async function nameAtCaret(db: Db, actor: Actor, sessionId: string): Promise<string> {
	if (actor.kind === "anonymous") throw new Error("Nobody writes without a login");
	if (actor.kind === "account") return actor.name;
	const row = await findParticipant(db, sessionId, actor.id);
	return [actor.nickname, row?.organisation].filter(Boolean).join(", ");
}
