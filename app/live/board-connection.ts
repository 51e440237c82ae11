import * as decoding from "lib0/decoding";
import { WebsocketProvider } from "y-websocket";
import type { Doc } from "yjs";
import { type Board, boardSchema, readBoard } from "#app/domain/live/board.ts";
import {
	closeCode,
	messageType,
	type NoticeTopic,
	type Presence,
} from "#app/domain/live/realtime-protocol.ts";
import * as paths from "#app/paths.ts";
import { fetchDocument } from "./fetch-document.ts";
import type { FollowingByHttp } from "./follow-by-http.ts";
import { loadPart } from "./load-part.ts";

/** "polling": no socket comes through, and the page asks for what is new by itself */
export type ConnectionState = "connecting" | "live" | "polling" | "offline" | "ended";

export interface BoardListener {
	board(board: Board): void;
	state(state: ConnectionState): void;
	presence(presence: Presence): void;
	/** something that only this person may see has changed; fetch it again */
	notice(topic: NoticeTopic): void;
}

export interface BoardConnection {
	/** Something was done on this page, and the board may be another one. */
	look(): void;
	stop(): void;
}

const retryAfter = 1_000;
let isBlocked = false;
/** How long a page waits for its socket before it asks by itself, in ms: not at all after one that waited in vain. */
export const patience = () => (isBlocked ? 0 : 5_000);

/**
 * The newest notice that the server knew of when it made this document, or null for a page that was reached within it:
 * such a page cannot know what it missed between its data and its socket, and asks once more.
 */
function versionOfPage(): number | null {
	const { notices } = document.documentElement.dataset;
	delete document.documentElement.dataset.notices;
	return notices === undefined ? null : Number(notices);
}

/**
 * Follows a session's board until it is stopped. The document is read only here: whatever somebody does goes through a
 * command. A rebuilt board (other epoch) is fetched anew from nothing.
 */
export function followBoard(sessionId: string, listener: BoardListener): BoardConnection {
	let stopped = false;
	let known = versionOfPage();
	let provider: WebsocketProvider | null = null;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let polling: FollowingByHttp | null = null;

	function waitForSocket(): void {
		waiting ??= setTimeout(async () => {
			const { followByHttp } = await loadPart(() => import("./follow-by-http.ts"));
			if (waiting === undefined || stopped || polling) return;
			isBlocked = true;
			polling = followByHttp(sessionId, "board", boardSchema, {
				socket: () => provider,
				document: (doc) => show(doc),
				state: (state) => (state === "ended" ? end() : listener.state(state)),
				news: ({ topics, presence }) => {
					listener.presence(presence);
					for (const topic of topics) listener.notice(topic);
				},
			});
		}, patience());
	}

	function show(doc: Doc): void {
		const board = readBoard(doc);
		if (board) listener.board(board);
	}

	function stopWaiting(): void {
		clearTimeout(waiting);
		waiting = undefined;
		polling?.stop();
		polling = null;
	}

	function away(): void {
		if (!polling) listener.state("offline");
		waitForSocket();
	}

	function stop(): void {
		stopped = true;
		clearTimeout(retry);
		stopWaiting();
		provider?.destroy();
		provider?.doc.destroy();
	}

	function end(): void {
		stop();
		listener.state("ended");
	}

	async function connect(): Promise<void> {
		const found = await fetchDocument(sessionId, "board", boardSchema);
		if (stopped) return;
		if (found === "refused") return end();
		if (found === "unreachable") return again();
		const { epoch, doc } = found;
		const scheme = location.protocol === "https:" ? "wss" : "ws";
		const opened = new WebsocketProvider(
			`${scheme}://${location.host}${paths.realtime(sessionId)}`,
			"board",
			doc,
			{
				params: { epoch, schema: String(boardSchema) },
				// Other tabs of this browser have their own connection; through each other they would see nothing new.
				disableBc: true,
			},
		);
		provider = opened;
		opened.awareness.setLocalState(null);
		opened.messageHandlers[messageType.notice] = (_encoder, decoder) => {
			const { topic, version } = JSON.parse(decoding.readVarString(decoder)) as {
				topic: NoticeTopic;
				version: number;
			};
			const missed = topic === "hello" && version !== known;
			known = version;
			if (missed) listener.notice("session");
			else if (topic !== "hello") listener.notice(topic);
		};
		// What was fetched may be a second old: shown before the socket caught up, it would turn the evening back.
		doc.on("update", () => opened.synced && show(doc));
		opened.on("sync", (synced) => {
			if (!synced) return;
			isBlocked = false;
			stopWaiting();
			show(doc);
			listener.state("live");
		});
		opened.on("status", ({ status }) => {
			if (status === "disconnected" && !stopped) away();
		});
		opened.awareness.on("change", () => {
			for (const state of opened.awareness.getStates().values()) {
				if (state.presence) listener.presence(state.presence as Presence);
			}
		});
		opened.on("closed", ({ code }) => {
			opened.destroy();
			doc.destroy();
			if (stopped) return;
			if (code === closeCode.otherEpoch || code === closeCode.tooMany) return again();
			end();
		});
	}

	function again(): void {
		away();
		retry = setTimeout(() => void connect(), retryAfter * (1 + Math.random()));
	}

	waitForSocket();
	void connect();
	return { stop, look: () => polling?.look() };
}
