import { type RefObject, useEffect, useRef, useState } from "react";
import type { Board } from "#app/domain/live/board.ts";
import { newsBetween } from "./theme-news.ts";

/** between two announcements, in ms: what comes in between is told together */
const announceEvery = 4_000;

/** What others changed on the board of themes, for a status region. `own` is emptied once it was counted. */
export function useThemeNews(board: Board, own: RefObject<Set<string>>): string {
	const [words, setWords] = useState("");
	const latest = useRef(board);
	latest.current = board;

	useEffect(() => {
		let told = latest.current;
		const timer = setInterval(() => {
			const now = latest.current;
			setWords(told === now ? "" : newsBetween(told, now, own.current ?? new Set()));
			if (told !== now) own.current?.clear();
			told = now;
		}, announceEvery);
		return () => clearInterval(timer);
	}, [own]);
	return words;
}
