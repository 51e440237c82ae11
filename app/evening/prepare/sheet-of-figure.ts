import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { aboutPeriodText, fallbackText, remarkTexts, sentenceText } from "#app/words/figure-text.ts";
import type { PaperCardProps } from "./paper-card.tsx";

/** The sheet of cards to a figure. Where there is no number to tell, people are asked about its subject instead. */
export function sheetOf(card: FigureCard): Omit<PaperCardProps, "wijk"> & { id: string; label: string } {
	const { id, label } = card.indicator;
	const { state } = card.value;
	const told = state === "shown" || state === "small";
	return {
		id,
		label,
		topic: label,
		sentence: told ? sentenceText(card) : null,
		note: told ? fallbackText(card) : null,
		about: [aboutPeriodText(card.period), ...remarkTexts(card)].join(" · "),
	};
}
