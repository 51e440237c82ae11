import { figureOfCard, partsToShow } from "#app/domain/figure/build-figure-card.ts";
import { addsUp } from "#app/domain/figure/card-trend.ts";
import { toCardValue } from "#app/domain/figure/card-value.ts";
import type { CardValue, Indicator, Place, SourcedFigure } from "#app/domain/figure/figure-card.ts";
import { type Hanging, hangsUnder } from "#app/domain/figure/framework.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { NumberStyle } from "#app/words/figure-text.ts";

/** One figure in the list of a place. */
export interface ExplorerRow {
	indicator: string;
	label: string;
	/** null where it is known of some wijken alone, and neither of the place nor of its gemeente */
	told: ToldRow | null;
}

interface ToldRow extends CardValue {
	part: string | null;
	style: NumberStyle;
	/** It is told of the gemeente, since nothing is known of the wijk. */
	fallback: boolean;
	/** The gemeente's own figure of the same period, where the two may stand beside each other. */
	whole: CardValue | null;
}

/** @param figures what cards of the indicator may show of the place and of its gemeente */
export function rowOf(
	indicator: Indicator,
	figures: SourcedFigure[],
	{ place, gemeente, locale }: { place: Place; gemeente: Place; locale: string },
): ExplorerRow {
	const own = [...new Set([place.id, gemeente.id])];
	const ofPart = (part: string) => figures.filter((one) => one.breakdown === part);
	const [figure] = partsToShow(indicator).flatMap((part) => figureOfCard(ofPart(part), own, indicator) ?? []);
	const row = { indicator: indicator.id, label: inLanguage(indicator.label, locale) };
	if (!figure) return { ...row, told: null };
	const stands = figure.place === place.id && place.id !== gemeente.id && !addsUp(indicator);
	const whole =
		stands && ofPart(figure.breakdown).find((one) => one.place === gemeente.id && isAlike(one, figure));
	return {
		...row,
		told: {
			...toCardValue(figure, locale),
			part: breakdownLabel(indicator, figure.breakdown, locale),
			style: { unit: indicator.unit, decimals: indicator.decimals },
			fallback: figure.place !== place.id,
			whole: whole ? toCardValue(whole, locale) : null,
		},
	};
}

/** Of the same period and source, and about the same people, so that nothing has to be said beside it. */
const isAlike = (one: SourcedFigure, other: SourcedFigure): boolean =>
	one.period === other.period &&
	one.source.title === other.source.title &&
	![one, other].some(({ caveats }) => caveats.some(({ kind }) => kind === "andere-groep"));

/** A node as it is read, with the figures right under it. */
export interface ExplorerSection extends Hanging {
	label: string;
	depth: number;
	rows: ExplorerRow[];
}

/** Those that have figures, or stand above one that has. */
export const filled = (sections: ExplorerSection[]): ExplorerSection[] =>
	sections.filter((section) =>
		sections.some(({ id, rows }) => rows.length > 0 && hangsUnder(id, section.id, sections)),
	);
