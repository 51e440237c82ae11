import type { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import { type DocumentNews, newsHeader } from "#app/domain/live/our-answers.ts";
import * as paths from "#app/paths.ts";
import { askForDocument, readDocument } from "./fetch-document.ts";

export interface FollowedByHttp {
	/** the document is another than before */
	document(doc: Y.Doc, epoch: string): void;
	/** "polling" after each answer */
	state(state: "polling" | "offline" | "ended"): void;
	/** of a board: what changed for who follows, and who is here */
	news?(news: DocumentNews): void;
	/** the one that does not come through, and is tried on */
	socket(): WebsocketProvider | null;
}

export interface FollowingByHttp {
	/** Something was done here: asks sooner. */
	look(): void;
	stop(): void;
}

/** Between two questions, in ms: as a rule, for a page that nobody looks at, and at most while nobody answers. */
const pace = { open: 3_000, hidden: 20_000, away: 20_000 };
/** What the server gives may be as old as this, in ms. */
const soon = 1_000;
/** Between two tries of the socket, in ms. One that is not answered at all is given up after as long. */
const socketPace = 15_000;
/** y-websocket's own */
const usualSocketPace = 2_500;

/** Follows a document by asking for it every few seconds, in networks that let no socket through. */
export function followByHttp(
	sessionId: string,
	kind: "board" | "workbook",
	schema: number,
	followed: FollowedByHttp,
): FollowingByHttp {
	let stopped = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let tag = "";
	let mark = "";
	let failures = 0;
	/** The page fetches what it was just told of: no reason to look. */
	let told = false;
	let hung: { ws: WebSocket | null; since: number } = { ws: null, since: 0 };

	async function ask(): Promise<void> {
		keepTrying();
		const address = `${paths.apiDocument(sessionId, kind, schema)}&news=${mark}`;
		const answer = await askForDocument(address, tag ? { "If-None-Match": tag } : {});
		const found = answer instanceof Response && answer.ok ? await readDocument(answer) : answer;
		if (stopped) return;
		if (found === "refused") return followed.state("ended");
		if (found === "unreachable" || !(answer instanceof Response)) {
			failures += 1;
			followed.state("offline");
			return;
		}
		failures = 0;
		tag = answer.headers.get("ETag") ?? "";
		if (!(found instanceof Response)) {
			followed.document(found.doc, found.epoch);
			found.doc.destroy();
		}
		followed.state("polling");
		const news: DocumentNews | null = JSON.parse(answer.headers.get(newsHeader) ?? "null");
		if (!news) return;
		mark = news.mark;
		told = news.topics.length > 0;
		followed.news?.(news);
	}

	function keepTrying(): void {
		const socket = followed.socket();
		if (!socket) return;
		socket.maxBackoffTime = socketPace;
		if (!socket.wsconnecting || socket.ws !== hung.ws) {
			hung = { ws: socket.ws, since: performance.now() };
		} else if (performance.now() - hung.since > socketPace) {
			socket.disconnect();
			socket.connect();
		}
	}

	async function round(): Promise<void> {
		timer = undefined;
		await ask();
		if (!stopped) again();
	}

	function again(): void {
		const usual = document.visibilityState === "hidden" ? pace.hidden : pace.open;
		const wait = failures > 1 ? Math.min(pace.away, pace.open * 2 ** (failures - 1)) : usual;
		timer = setTimeout(round, wait * (0.75 + Math.random() / 2));
	}

	/** While a question is on its way, the next one is soon enough. */
	function sooner(wait: number): void {
		if (timer === undefined) return;
		clearTimeout(timer);
		timer = setTimeout(round, wait);
	}
	const seen = () => document.visibilityState === "visible" && sooner(0);

	document.addEventListener("visibilitychange", seen);
	void round();
	return {
		look: () => {
			if (!told) sooner(soon);
			told = false;
		},
		stop: () => {
			stopped = true;
			clearTimeout(timer);
			document.removeEventListener("visibilitychange", seen);
			const socket = followed.socket();
			if (socket) socket.maxBackoffTime = usualSocketPace;
		},
	};
}
