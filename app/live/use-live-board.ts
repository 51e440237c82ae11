import { useEffect, useRef, useState } from "react";
import type { Board } from "#app/domain/live/board.ts";
import type { NoticeTopic, Presence } from "#app/domain/live/realtime-protocol.ts";
import type { BoardConnection, ConnectionState } from "./board-connection.ts";
import { loadPart } from "./load-part.ts";

export interface LiveBoard {
	board: Board;
	/** "ended": this login may no longer see the session (removed, logged out, deleted) */
	state: ConnectionState;
	presence: Presence;
}

/**
 * The board as everybody sees it: first as the server rendered it, then live.
 * Yjs is loaded after the first paint, so that the page works before it.
 */
export function useLiveBoard(
	sessionId: string,
	initial: Board,
	onNotice: (topic: NoticeTopic) => void,
	/** called when the texts may have changed, in place of `onNotice` */
	onTexts?: () => void,
): LiveBoard {
	const [board, setBoard] = useState(initial);
	const [state, setState] = useState<ConnectionState>("connecting");
	const [presence, setPresence] = useState<Presence>({});
	const connection = useRef<BoardConnection | null>(null);
	const notice = useRef(onNotice);
	notice.current = onNotice;
	const texts = useRef(onTexts);
	texts.current = onTexts;

	useEffect(() => {
		let gone = false;
		void loadPart(
			() => import("./board-connection.ts"),
			() => setState("offline"),
		).then(({ followBoard }) => {
			if (gone) return;
			setState("connecting");
			connection.current = followBoard(sessionId, {
				board: setBoard,
				state: (next) => {
					setState(next);
					if (next === "live") texts.current?.();
				},
				presence: setPresence,
				notice: (topic) => (topic === "texts" ? texts.current?.() : notice.current(topic)),
			});
		});
		return () => {
			gone = true;
			connection.current?.stop();
		};
	}, [sessionId]);

	// The server gave this page something new, perhaps because of what was done here.
	// biome-ignore lint/correctness/useExhaustiveDependencies: it is the reason, and not read
	useEffect(() => connection.current?.look(), [initial]);

	// Styles and tests can tell a live page from one that is still on its way.
	useEffect(() => {
		document.documentElement.dataset.connection = state;
	}, [state]);

	return { board, state, presence };
}
