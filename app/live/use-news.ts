import { useEffect, useRef, useState } from "react";
import type { BoardCard } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";

/** between two announcements, in ms: what comes in between is counted together */
const announceEvery = 4_000;

/** "3 nieuwe bijdragen", for a status region; says each card once, and nothing while it is `silent`. */
export function useNews(cards: BoardCard[], silent: boolean): string {
	const [words, setWords] = useState("");
	const latest = useRef(cards);
	latest.current = cards;
	const told = useRef(new Set(cards.map((card) => card.id)));

	useEffect(() => {
		if (silent) return setWords("");
		const timer = setInterval(() => {
			const count = latest.current.filter((card) => !told.current.has(card.id)).length;
			for (const card of latest.current) told.current.add(card.id);
			setWords(newsWords(count));
		}, announceEvery);
		return () => clearInterval(timer);
	}, [silent]);
	return words;
}

function newsWords(count: number): string {
	if (count === 0) return "";
	return count === 1 ? m.contribute_new_one() : m.contribute_new_many({ count });
}
