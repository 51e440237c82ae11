import { type MutableRefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BoardCard } from "#app/domain/live/board.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import type { Command } from "#app/live/keep/outbox.ts";
import { outboxOf } from "#app/live/keep/use-outbox.ts";
import type { CommandAnswer } from "#app/live/send-command.ts";
import { m } from "#app/words/index.ts";
import { commandOf, type Move, sameThemes, themesAfter } from "./arrange.ts";

/** A card that was moved here and is not seen there yet. */
interface OnItsWay {
	themes: string[];
	/** where the board had it when it was moved */
	seen: string[];
}

/** between the answer to a move and the board that shows it, in ms, at most */
const boardFollowsWithin = 3_000;

export interface Arranging {
	/** the board's cards, with what this person moved and the server has not confirmed yet */
	cards: BoardCard[];
	/** ids of cards that this person moved a moment ago, for the news */
	own: MutableRefObject<Set<string>>;
	/** why the last move was refused, in the reader's language; null when all went well */
	refusal: string | null;
	forgetRefusal(): void;
	/** Moves a card at once, and back when the server refuses it. @returns whether it stays there */
	move(move: Move): Promise<boolean>;
	/** Sends another command; whoever does so shows a refusal. */
	send(command: Command): Promise<CommandAnswer>;
}

/**
 * Arranges cards and themes as this person sees them. What is sent goes in the order in which it was done.
 * @param cards as the board has them
 */
export function useArranging({ session, actor }: Owner, cards: BoardCard[]): Arranging {
	const [onItsWay, setOnItsWay] = useState<ReadonlyMap<string, OnItsWay>>(new Map());
	const [refusal, setRefusal] = useState<string | null>(null);
	const own = useRef(new Set<string>());
	const latest = useRef(cards);
	latest.current = cards;

	const shown = useMemo(
		() =>
			onItsWay.size === 0
				? cards
				: cards.map((card) => {
						const moved = onItsWay.get(card.id);
						return moved ? { ...card, themes: moved.themes } : card;
					}),
		[cards, onItsWay],
	);
	const now = useRef(shown);
	now.current = shown;

	const forget = useCallback((card: string, moved: OnItsWay) => {
		setOnItsWay((before) => {
			// It was moved once more since.
			if (before.get(card) !== moved) return before;
			const rest = new Map(before);
			rest.delete(card);
			return rest;
		});
	}, []);

	// Once the board has moved a card, by this hand or another, it tells where the card lies.
	useEffect(() => {
		for (const card of cards) {
			const moved = onItsWay.get(card.id);
			if (moved && !sameThemes(moved.seen, card.themes)) forget(card.id, moved);
		}
	}, [cards, onItsWay, forget]);

	const send = useCallback(
		// Nobody wants a card to move an hour later: what was not answered is said, and done again by hand.
		(command: Command) => outboxOf({ session, actor }).ask("arrange", command, { once: true }),
		[session, actor],
	);

	const move = useCallback(
		async (made: Move): Promise<boolean> => {
			const card = now.current.find(({ id }) => id === made.card);
			if (!card) return false;
			const themes = themesAfter(card.themes, made);
			if (sameThemes(themes, card.themes)) return true;
			const seen = latest.current.find(({ id }) => id === made.card)?.themes ?? [];
			const moved = { themes, seen };
			own.current.add(card.id);
			setOnItsWay((before) => new Map(before).set(card.id, moved));
			const answer = await send(commandOf(made));
			setRefusal(refusalOf(answer));
			const done = answer.status === "done";
			// The board follows within a moment; if others moved it there and back meanwhile, it will not say so.
			if (done) setTimeout(() => forget(card.id, moved), boardFollowsWithin);
			else forget(card.id, moved);
			return done;
		},
		[send, forget],
	);

	const forgetRefusal = useCallback(() => setRefusal(null), []);
	return { cards: shown, own, refusal, forgetRefusal, move, send };
}

function refusalOf(answer: CommandAnswer): string | null {
	if (answer.status === "refused") return answer.message;
	return answer.status === "unreachable" ? m.themes_unreachable() : null;
}
