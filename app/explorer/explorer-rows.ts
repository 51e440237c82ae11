import { type Choosable, figureOfCard, partsToShow } from "#app/domain/figure/build-figure-card.ts";
import { addsUp } from "#app/domain/figure/card-trend.ts";
import { toCardValue } from "#app/domain/figure/card-value.ts";
import type { CardValue, Indicator, Place, SourcedFigure } from "#app/domain/figure/figure-card.ts";
import type { FigureKey } from "#app/domain/figure/figures.ts";
import { type Hanging, hangsUnder } from "#app/domain/figure/framework.ts";
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

/** The keys of what a row tells. */
export interface ChosenKeys {
	own: FigureKey;
	/** of the gemeente, where a rate of its wijk may stand beside it */
	whole: FigureKey | null;
}

/**
 * What a row tells: the figure that a card would show, and the gemeente's own of the same period beside a rate of a wijk.
 * @param keys of the indicator, at the place and at its gemeente
 * @returns null where neither has any
 */
export function chooseKeys(
	indicator: Pick<Indicator, "kind" | "periodKind" | "shownBreakdown">,
	keys: (FigureKey & Choosable)[],
	{ place, gemeente }: { place: Place; gemeente: Place },
): ChosenKeys | null {
	const places = [...new Set([place.id, gemeente.id])];
	const ofPart = (part: string) => keys.filter((one) => one.breakdown === part);
	const [own] = partsToShow(indicator).flatMap((part) => figureOfCard(ofPart(part), places, indicator) ?? []);
	if (!own) return null;
	const stands = own.place !== gemeente.id && !addsUp(indicator);
	const whole = stands
		? ofPart(own.breakdown).find((one) => one.place === gemeente.id && one.period === own.period)
		: undefined;
	return { own, whole: whole ?? null };
}

/** @param figures those of the keys; whatever the reader may not have any more is not there */
export function rowOf(
	indicator: Pick<Indicator, "id" | "label" | "unit" | "decimals">,
	keys: ChosenKeys | null,
	figures: SourcedFigure[],
	/** what the part is called that is told; null for the whole */
	part: string | null,
	{ place, locale }: { place: Place; locale: string },
): ExplorerRow {
	const find = (key: FigureKey | null | undefined) =>
		key &&
		figures.find(
			(one) =>
				one.indicator === key.indicator &&
				one.place === key.place &&
				one.period === key.period &&
				one.breakdown === key.breakdown,
		);
	const own = find(keys?.own);
	const whole = find(keys?.whole);
	return {
		indicator: indicator.id,
		label: inLanguage(indicator.label, locale),
		told: own
			? {
					...toCardValue(own, locale),
					part,
					style: { unit: indicator.unit, decimals: indicator.decimals },
					fallback: own.place !== place.id,
					whole: whole && isAlike(own, whole) ? toCardValue(whole, locale) : null,
				}
			: null,
	};
}

/** Of the same source, and about the same people, so that nothing has to be said beside it. */
const isAlike = (one: SourcedFigure, other: SourcedFigure): boolean =>
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
