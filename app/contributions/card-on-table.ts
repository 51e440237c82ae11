import type { BoardMeta } from "#app/domain/live/board.ts";
import type { TableCard } from "#app/domain/session/table-figure.ts";

/** Which of `cards` lies on the table; the first, where the figure in view has none since its release was undone. */
export function cardOnTable(
	cards: Pick<TableCard, "position">[],
	{ focus }: Pick<BoardMeta, "focus">,
): number {
	return Math.max(
		0,
		cards.findIndex(({ position }) => position === focus),
	);
}
