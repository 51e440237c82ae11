import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import { holds } from "#app/domain/typed/fold.ts";

/** Lays a card in theme `to` and takes it out of theme `from`. One of the two is null for laying it there as well, or for taking it out alone. */
export interface Move {
	card: string;
	to: string | null;
	from: string | null;
}

/** The themes that the server will give a card after a move; the same ones when the move changes nothing. */
export function themesAfter(themes: string[], { to, from }: Move): string[] {
	const rest = themes.filter((theme) => theme !== from);
	return to === null || rest.includes(to) ? rest : [...rest, to];
}

/** The command that makes a move. */
export function commandOf({ card, to, from }: Move): { type: string } & Record<string, unknown> {
	if (to === null) return { type: "remove-from-theme", contribution: card, theme: from };
	const kept = from === null ? { keep: true } : { from };
	return { type: "move-contribution", contribution: card, theme: to, ...kept };
}

/** Whether two lists name the same themes; the server puts them in the order of the board. */
export function sameThemes(a: string[], b: string[]): boolean {
	return a.length === b.length && a.every((theme) => b.includes(theme));
}

/** The names of "this card lies in this theme", to tell later what was laid somewhere since. */
export function placesOf(cards: BoardCard[]): Set<string> {
	return new Set(cards.flatMap((card) => card.themes.map((theme) => `${card.id} ${theme}`)));
}

export interface Arrangement {
	/** in no theme yet, newest first */
	loose: BoardCard[];
	/** by theme: what was laid in it since `before` first, then newest first */
	inTheme: Map<string, BoardCard[]>;
}

/**
 * The cards beside and in the themes. What somebody lays in a theme lies on top, where it can be seen.
 * @param before the places that were taken when this page was opened
 */
export function arrange(
	cards: BoardCard[],
	themes: Pick<BoardTheme, "id">[],
	before: ReadonlySet<string>,
): Arrangement {
	const newestFirst = [...cards].sort((a, b) => b.order - a.order);
	const there = new Set(themes.map(({ id }) => id));
	const inTheme = new Map<string, BoardCard[]>(themes.map(({ id }) => [id, []]));
	for (const laidSince of [true, false]) {
		for (const card of newestFirst) {
			for (const theme of card.themes) {
				if (laidSince !== before.has(`${card.id} ${theme}`)) inTheme.get(theme)?.push(card);
			}
		}
	}
	return { loose: newestFirst.filter((card) => !card.themes.some((theme) => there.has(theme))), inTheme };
}

/** Whether a card says what somebody looks for, under the lens that they chose ("" for all). */
export function matches(card: BoardCard, words: string, lens: string): boolean {
	if (lens && card.lens !== lens) return false;
	return holds([card.text, card.translation, card.source], words);
}
