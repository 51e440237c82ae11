import type { BoardTheme } from "../live/board.ts";

/**
 * Themes that a group named as its own choice and that no agreement is about: such a choice always reaches the agreements.
 * @param agreed ids of the themes that agreements are about
 */
export function forgottenChoices<T extends Pick<BoardTheme, "id" | "ownChoiceOf">>(
	themes: T[],
	agreed: (string | null)[],
): T[] {
	return themes.filter(({ id, ownChoiceOf }) => ownChoiceOf.length > 0 && !agreed.includes(id));
}
