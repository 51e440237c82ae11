import type { Indicator } from "./figure-card.ts";
import { type PublishedValue, shownNumber } from "./figures.ts";
import type { sourceVerdicts } from "./reading.ts";

export type Verdict = (typeof sourceVerdicts)[number];

/** What a target asks for: a value, the ends of a range of which one may be absent, or as much as another place has. */
export interface Aim {
	value: number | null;
	low: number | null;
	high: number | null;
	/** the place that it is relative to */
	relativeTo: string | null;
}

/** What may be told of a target beside the published figure that it is about. */
export interface ToldTarget {
	/** null where the target itself would tell a figure that is not shown */
	aim: Aim | null;
	verdict: Verdict | null;
	/** The source said so; otherwise it is computed. */
	bySource: boolean;
	/** What the published numbers say, also where the source says otherwise. */
	computed: Verdict | null;
	/** The figure less what was aimed at, nought within a range; of published numbers only. */
	difference: number | null;
	/** What the source says of it may be told. */
	tellsNote: boolean;
}

type About = Pick<Indicator, "direction" | "decimals">;

/**
 * Beside a figure that is not shown nothing is told that would say something of it: no verdict, difference, remark or aim
 * that is relative. A relative aim would tell the figure of the other place too, and goes out only while that is shown.
 * @param figure as the asker may read it; undefined where there is none
 * @param other the published value of the place that the target is relative to
 */
export function tellTarget(
	target: Aim & { verdict: Verdict | null },
	figure: PublishedValue | undefined,
	other: PublishedValue | undefined,
	indicator: About,
): ToldTarget {
	const { value, low, high, relativeTo } = target;
	const isShown = figure?.state === "shown" || figure?.state === "range";
	const others = other ? shownNumber(other) : null;
	if (relativeTo !== null && (!isShown || others === null)) return { aim: null, ...nothingTold };
	const aim = { value, low, high, relativeTo };
	if (!isShown) return { aim, ...nothingTold };
	const hasOwn = [value, low, high].some((number) => number !== null);
	const bounds = hasOwn ? aim : { ...aim, value: others };
	const computed = judge(bounds, figure, indicator);
	return {
		aim,
		verdict: target.verdict ?? computed,
		bySource: target.verdict !== null,
		computed,
		difference: differenceOf(bounds, figure, indicator),
		tellsNote: true,
	};
}

const nothingTold = { verdict: null, bySource: false, computed: null, difference: null, tellsNote: false };

/** `niet-te-zeggen` where what is published, or what nobody said about the indicator, leaves both open. */
function judge(aim: Aim, figure: PublishedValue, { direction }: About): Verdict {
	const bounds = boundsOf(aim, direction);
	const span = spanOf(figure);
	if (!bounds || !span) return "niet-te-zeggen";
	const [least, most] = bounds;
	const [from, to] = span;
	if (from >= least && to <= most) return "ja";
	return to < least || from > most ? "nee" : "niet-te-zeggen";
}

/** What is good enough. A value alone needs a direction to say which side of it is, and more than the best is good too. */
function boundsOf({ value, low, high }: Aim, direction: Indicator["direction"]): [number, number] | null {
	const least = low ?? (high === null ? value : null);
	const most = high ?? (low === null ? value : null);
	if (direction === "hoger-is-beter" && least !== null) return [least, Number.POSITIVE_INFINITY];
	if (direction === "lager-is-beter" && most !== null) return [Number.NEGATIVE_INFINITY, most];
	if (low === null && high === null) return null;
	return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}

/** From where to where the number may lie. "Less than" has a bound that it does not reach. */
function spanOf(figure: PublishedValue): [number, number] | null {
	if (figure.state === "range") return [figure.low, figure.high];
	if (figure.state !== "shown") return null;
	if (figure.qualifier === "less_than") return [Number.NEGATIVE_INFINITY, below(figure.value)];
	return figure.qualifier === "about" ? null : [figure.value, figure.value];
}

const below = (value: number): number => value - Number.EPSILON * Math.max(1, Math.abs(value));

function differenceOf({ value, low, high }: Aim, figure: PublishedValue, { decimals }: About): number | null {
	if (figure.state !== "shown" || figure.qualifier) return null;
	const from = value ?? nearest(figure.value, low, high);
	return from === null ? null : Number((figure.value - from).toFixed(Math.max(decimals, 2)));
}

/** The end of a range that a number lies beyond, or the number itself within it. */
function nearest(number: number, low: number | null, high: number | null): number | null {
	if (low === null && high === null) return null;
	if (low !== null && number < low) return low;
	return high !== null && number > high ? high : number;
}
