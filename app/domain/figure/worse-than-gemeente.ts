import type { Indicator } from "./figure-card.ts";
import type { PublishedFigure } from "./figures.ts";

/** Counts and amounts grow with the place; without a direction nobody says what is better. */
function canBeCompared({ unit, direction }: Pick<Indicator, "unit" | "direction">): boolean {
	return unit !== "aantal" && unit !== "euro" && direction !== "geen";
}

/**
 * Whether a wijk's value is worse than its gemeente's by the indicator's own direction; null where the two may not be
 * compared: hidden or missing values, other periods or parts, other groups of people, counts and amounts.
 */
export function isWorseThanGemeente(
	indicator: Pick<Indicator, "unit" | "direction">,
	wijk: PublishedFigure,
	gemeente: PublishedFigure,
): boolean | null {
	if (!canBeCompared(indicator)) return null;
	if (wijk.indicator !== gemeente.indicator) return null;
	if (wijk.period !== gemeente.period || wijk.breakdown !== gemeente.breakdown) return null;
	if ([wijk, gemeente].some(({ caveats }) => caveats.some(({ kind }) => kind === "andere-groep")))
		return null;
	if (wijk.value.state !== "shown" || gemeente.value.state !== "shown") return null;
	const difference = wijk.value.value - gemeente.value.value;
	return indicator.direction === "hoger-is-beter" ? difference < 0 : difference > 0;
}
