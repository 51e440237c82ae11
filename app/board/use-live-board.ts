import { useEffect, useRef, useState } from "react";
import type { Board } from "#app/domain/board.ts";
import type { NoticeTopic, Presence } from "#app/domain/realtime-protocol.ts";
import type { ConnectionState } from "./board-connection.ts";

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
	const notice = useRef(onNotice);
	notice.current = onNotice;
	const texts = useRef(onTexts);
	texts.current = onTexts;

	useEffect(() => {
		let stop: (() => void) | null = null;
		let gone = false;
		import("./board-connection.ts")
			.then(({ followBoard }) => {
				if (gone) return;
				stop = followBoard(sessionId, {
					board: setBoard,
					state: (next) => {
						setState(next);
						if (next === "live") texts.current?.();
					},
					presence: setPresence,
					notice: (topic) => (topic === "texts" ? texts.current?.() : notice.current(topic)),
				});
			})
			.catch(() => setState("offline"));
		return () => {
			gone = true;
			stop?.();
		};
	}, [sessionId]);

	// Styles and tests can tell a live page from one that is still on its way.
	useEffect(() => {
		document.documentElement.dataset.connection = state;
	}, [state]);

	return { board, state, presence };
}
