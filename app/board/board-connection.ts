import * as decoding from "lib0/decoding";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { type Board, boardSchema, readBoard } from "#app/domain/board.ts";
import { closeCode, messageType, type NoticeTopic, type Presence } from "#app/domain/realtime-protocol.ts";

export type ConnectionState = "connecting" | "live" | "offline" | "ended";

export interface BoardListener {
	board(board: Board): void;
	state(state: ConnectionState): void;
	presence(presence: Presence): void;
	/** something that only this person may see has changed; fetch it again */
	notice(topic: NoticeTopic): void;
}

interface Notice {
	topic: NoticeTopic;
	version: number;
}

const retryAfter = 1_000;

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
 * Follows a session's board until the returned function is called. The document is read only here:
 * whatever somebody does goes through a command. A rebuilt board (other epoch) is fetched anew from nothing.
 */
export function followBoard(sessionId: string, listener: BoardListener): () => void {
	let stopped = false;
	let known = versionOfPage();
	let provider: WebsocketProvider | null = null;
	let retry: ReturnType<typeof setTimeout> | undefined;

	async function connect(): Promise<void> {
		listener.state("connecting");
		const found = await fetchDocument(sessionId, "board", boardSchema);
		if (stopped) return;
		if (found === "refused") return listener.state("ended");
		if (found === "unreachable") return again();
		const { epoch, doc } = found;
		const scheme = location.protocol === "https:" ? "wss" : "ws";
		const opened = new WebsocketProvider(`${scheme}://${location.host}/realtime/${sessionId}`, "board", doc, {
			params: { epoch, schema: String(boardSchema) },
			// Other tabs of this browser have their own connection; through each other they would see nothing new.
			disableBc: true,
		});
		provider = opened;
		opened.awareness.setLocalState(null);
		opened.messageHandlers[messageType.notice] = (_encoder, decoder) => {
			const { topic, version } = JSON.parse(decoding.readVarString(decoder)) as Notice;
			const missed = topic === "hello" && version !== known;
			known = version;
			if (missed) listener.notice("session");
			else if (topic !== "hello") listener.notice(topic);
		};
		const show = () => {
			// What was fetched may be a second old: shown before the socket caught up, it would turn the evening back.
			const board = opened.synced && readBoard(doc);
			if (board) listener.board(board);
		};
		doc.on("update", show);
		opened.on("sync", (synced) => {
			show();
			if (synced) listener.state("live");
		});
		opened.on("status", ({ status }) => {
			if (status === "disconnected") listener.state("offline");
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
			listener.state("ended");
		});
	}

	function again(): void {
		listener.state("offline");
		retry = setTimeout(() => void connect(), retryAfter * (1 + Math.random()));
	}

	void connect();
	return () => {
		stopped = true;
		clearTimeout(retry);
		provider?.destroy();
		provider?.doc.destroy();
	};
}

/**
 * A document of a session as it is now; a socket of the same epoch brings what comes after. A page that is older than
 * the server's documents loads itself anew.
 */
export async function fetchDocument(
	sessionId: string,
	kind: "board" | "workbook",
	schema: number,
): Promise<{ epoch: string; doc: Y.Doc } | "refused" | "unreachable"> {
	try {
		const response = await fetch(`/api/v1/sessions/${sessionId}/documents/${kind}?schema=${schema}`);
		if (response.status === 409) setTimeout(() => location.reload(), retryAfter);
		if (!response.ok) return response.status >= 500 || response.status === 409 ? "unreachable" : "refused";
		const doc = new Y.Doc();
		Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
		return { epoch: response.headers.get("Document-Epoch") ?? "", doc };
	} catch {
		return "unreachable";
	}
}
