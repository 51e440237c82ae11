import type { BoardTheme } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";

/** Most votes first; equal ones in the order of the board. */
export function rankedThemes(themes: BoardTheme[]): BoardTheme[] {
	return [...themes].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0) || a.order - b.order);
}

/** "3 thema's gaan door naar de afspraken" */
export function goesOnText(themes: BoardTheme[]): string {
	const count = themes.filter((theme) => theme.chosen).length;
	if (count === 0) return m.choose_goes_on_none();
	return count === 1 ? m.choose_goes_on_one() : m.choose_goes_on_count({ count });
}
