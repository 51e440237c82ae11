import { addsUp } from "./card-trend.ts";
import { isAboutOthers, isModel } from "./caveats.ts";
import type { Indicator } from "./figure-card.ts";
import type { PublishedFigure } from "./figures.ts";
import { marginOf } from "./margin.ts";

/**
 * How a wijk stands beside what it is compared with, by the indicator's own direction. `within-margin`: it looks worse, but
 * by no more than chance or rounding may give. `unsayable`: its value is hidden, or there is none.
 */
export type Standing = "worse" | "not-worse" | "within-margin" | "unsayable";

/** The gemeente, or the middle one of the wijken. */
export type Yardstick = "gemeente" | "middle";

type Compared = Pick<Indicator, "unit" | "kind" | "direction">;

/** Where nobody knows a margin, a difference counts from this share of what it is compared with on. */
const leastShare = 0.2;
/** Fewer wijken have no middle one worth the name. */
const leastWijken = 3;

/** Counts and amounts grow with the place; without a direction nobody says what is better. */
const canBeCompared = (indicator: Compared): boolean =>
	!addsUp(indicator) &&
	indicator.unit !== "aantal" &&
	indicator.unit !== "euro" &&
	indicator.direction !== "geen";

/** A number of its own people, and no upper bound. */
function isSayable(figure: PublishedFigure): boolean {
	const { value } = figure;
	if (isAboutOthers(figure) || isModel(figure)) return false;
	return value.state === "range" || (value.state === "shown" && value.qualifier !== "less_than");
}

/**
 * What the wijken are set beside: their gemeente, and where that has no number of the same people, the middle one of the
 * wijken (of two in the middle the worse one), `of` how many. Null where the indicator compares nothing, or too few have a number.
 * @param wijken figures of one indicator, period and breakdown
 */
export function yardstickOf<Figure extends PublishedFigure>(
	indicator: Compared,
	wijken: Figure[],
	gemeente: Figure | undefined,
): { by: Yardstick; figure: Figure; of: number } | null {
	if (!canBeCompared(indicator)) return null;
	if (gemeente && isSayable(gemeente)) return { by: "gemeente", figure: gemeente, of: 1 };
	const sign = indicator.direction === "hoger-is-beter" ? -1 : 1;
	const told = wijken.filter(isSayable).sort((a, b) => sign * (numberOf(a) - numberOf(b)));
	const figure = told[Math.floor(told.length / 2)];
	return figure && told.length >= leastWijken ? { by: "middle", figure, of: told.length } : null;
}

/** Null where the two are not about the same: another indicator, period, part or group of people. */
export function standingOf(
	indicator: Compared,
	wijk: PublishedFigure,
	beside: PublishedFigure,
): Standing | null {
	if (!canBeCompared(indicator) || !isSayable(beside)) return null;
	if (wijk.indicator !== beside.indicator || wijk.period !== beside.period) return null;
	if (wijk.breakdown !== beside.breakdown || isAboutOthers(wijk)) return null;
	if (!isSayable(wijk)) return "unsayable";
	const [own, other] = [numberOf(wijk), numberOf(beside)];
	const worseBy = indicator.direction === "hoger-is-beter" ? other - own : own - other;
	if (worseBy <= 0) return "not-worse";
	const [ownMargin, otherMargin] = [marginOf(indicator, wijk), marginOf(indicator, beside)];
	if (!ownMargin && !otherMargin) return isClear(worseBy, other, [wijk, beside]) ? "worse" : "within-margin";
	const a = ownMargin ?? { low: own, high: own };
	const b = otherMargin ?? { low: other, high: other };
	const apart = indicator.direction === "hoger-is-beter" ? a.high < b.low : a.low > b.high;
	return apart ? "worse" : "within-margin";
}

/** Of numbers without a margin: more than their rounding may give, and a share of what it is compared with. */
function isClear(worseBy: number, other: number, figures: PublishedFigure[]): boolean {
	const isRounded = figures.some(({ caveats }) => caveats.some(({ kind }) => kind === "afgerond"));
	return worseBy > (isRounded ? 1 : 0) && worseBy >= leastShare * Math.abs(other);
}

/** Of a range its middle. @throws for what has no number */
function numberOf({ value }: PublishedFigure): number {
	if (value.state === "shown") return value.value;
	if (value.state === "range") return (value.low + value.high) / 2;
	throw new Error(`A ${value.state} value has no number`);
}
