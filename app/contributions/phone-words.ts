import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue, Unit } from "#app/domain/figure/figures.ts";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import {
	aboutPeriodText,
	ageText,
	caveatTexts,
	fallbackText,
	sentenceText,
	valueText,
} from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";

/** A figure in words. Called while the server renders, so that a phone loads no code for figures. */
export function toPhoneFigure(card: FigureCard): PhoneFigure {
	const { indicator, period, breakdown, release } = card.ref;
	const { title, publisher } = card.source;
	return {
		indicator,
		label: card.indicator.label,
		sentence: sentenceText(card),
		value: valueText(card.value, card.indicator),
		when: `${aboutPeriodText(card.period)}, ${ageText(card.age)}`,
		fictional: card.fictional,
		provisional: card.status === "voorlopig",
		fallback: fallbackText(card),
		notes: [...whyHidden(card), ...caveatTexts(card), card.indicator.explanation],
		source: m.figures_source({ title, publisher }),
		ref: JSON.stringify({ indicator, area: card.place.code, period, breakdown, release }),
	};
}

function whyHidden(card: FigureCard): string[] {
	if (card.value.state === "small") return [m.figures_why_small()];
	if (card.value.state !== "withheld") return [];
	const perWijk = card.areas.some((area) => area.value.state === "small");
	return [perWijk ? m.figures_why_withheld() : m.figures_why_withheld_alone()];
}

/** An own contribution with the values of its figure in words. */
export function withFigureWords<
	Figure extends {
		unit: Unit;
		decimals: number;
		value: PublishedValue | null;
		revised: PublishedValue | null;
	},
	Own extends { figure: (Figure & { label: string; place: string }) | null },
>(own: Own) {
	const { figure } = own;
	return {
		...own,
		figure: figure && {
			label: figure.label,
			place: figure.place,
			value: figure.value && valueText(figure.value, figure),
			revised: figure.revised && valueText(figure.revised, figure),
		},
	};
}
