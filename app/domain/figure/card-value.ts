import { inLanguage } from "../localised.ts";
import type { CardCaveat, CardValue } from "./figure-card.ts";
import type { Caveat, PublishedFigure } from "./figures.ts";

function localiseCaveats(caveats: Caveat[], locale: string): CardCaveat[] {
	return caveats.map(({ kind, text }) => ({ kind, text: text ? inLanguage(text, locale) : null }));
}

/** A published figure as a card has it, in the reader's language. */
export function toCardValue(figure: PublishedFigure, locale: string): CardValue {
	const { period, value, status, fictional, completeUntil, respondents } = figure;
	const caveats = localiseCaveats(figure.caveats, locale);
	return { period, value, status, fictional, completeUntil, respondents, caveats };
}

/** A value of which nothing is known in this period. */
export function missing(period: string): CardValue {
	return {
		period,
		value: { state: "missing" },
		status: "definitief",
		fictional: false,
		completeUntil: null,
		respondents: null,
		caveats: [],
	};
}
