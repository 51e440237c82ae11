import { useMemo, useRef, useState } from "react";
import type { BoardCard } from "#app/domain/live/board.ts";

export interface BoardChanges {
	/** what to show: the live cards, or those of the moment at which updates were paused */
	shown: BoardCard[];
	/** ids of cards that came or changed since the reader last looked */
	fresh: ReadonlySet<string>;
	paused: boolean;
	setPaused(paused: boolean): void;
	/** the reader has looked at what is new */
	acknowledge(): void;
}

/** Keeps track of what changed on the board since this reader looked, and lets it stand still for a while. */
export function useBoardChanges(cards: BoardCard[]): BoardChanges {
	const [held, setHeld] = useState<BoardCard[] | null>(null);
	const [seen, setSeen] = useState(() => versions(cards));
	const latest = useRef(cards);
	latest.current = cards;

	const fresh = useMemo(
		() => new Set(cards.filter((card) => seen.get(card.id) !== versionOf(card)).map((card) => card.id)),
		[cards, seen],
	);
	return {
		shown: held ?? cards,
		fresh,
		paused: held !== null,
		setPaused: (paused) => setHeld(paused ? latest.current : null),
		acknowledge: () => {
			setSeen(versions(latest.current));
			setHeld((before) => (before ? latest.current : null));
		},
	};
}

const versionOf = (card: BoardCard) => `${card.text}\n${card.translation ?? ""}`;
const versions = (cards: BoardCard[]) => new Map(cards.map((card) => [card.id, versionOf(card)]));
