import { useEffect, useRef } from "react";

/** between two tries while nobody answers, in ms */
const pause = 5_000;

/**
 * Tries again what nobody answered: as soon as the connection is back, and else after a while, so that a server in
 * trouble is not asked without end.
 * @param unanswered false as soon as a new try is under way
 */
export function useRetry(unanswered: boolean, live: boolean, again: () => void): void {
	const latest = useRef(again);
	latest.current = again;
	const wasLive = useRef(live);
	useEffect(() => {
		const back = live && !wasLive.current;
		wasLive.current = live;
		if (!unanswered) return;
		const timer = setTimeout(() => latest.current(), back ? 0 : pause);
		return () => clearTimeout(timer);
	}, [unanswered, live]);
}
