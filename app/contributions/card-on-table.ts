import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { BoardMeta } from "#app/domain/live/board.ts";

/**
 * Which of `cards` lies on the table. The board counts positions over all figures of the evening (`indicators`),
 * also over one whose release was undone and that therefore has no card; then the first card is shown.
 */
export function cardOnTable(
	cards: FigureCard[],
	indicators: string[],
	{ focus }: Pick<BoardMeta, "focus">,
): number {
	return Math.max(
		0,
		cards.findIndex((card) => card.indicator.id === indicators[focus]),
	);
}
