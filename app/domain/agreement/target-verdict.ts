import type { FigureStatus, PublishedValue } from "../figure/figures.ts";
import { parsePeriod } from "../figure/period.ts";
import { breakBetween, type SeriesBreak } from "../figure/series-break.ts";
import type { AgreementTarget } from "../outcome/outcome-agreement.ts";

/** One published value of the watched figure, always of the same place and breakdown. */
export interface TargetValue {
	period: string;
	value: PublishedValue;
	status: FigureStatus;
	/** worked out with a model, which says nothing of how it changed */
	isModelled: boolean;
}

/** "Doel gehaald: ja / nee / nog niet bekend", and of which value, or why nobody can say. */
export type TargetVerdict =
	| { reached: "ja" | "nee"; of: TargetValue }
	| { reached: "nog-niet-bekend"; why: "no-value-yet" | "hidden" | "counted-otherwise" };

const unknown = (why: "no-value-yet" | "hidden" | "counted-otherwise"): TargetVerdict => ({
	reached: "nog-niet-bekend",
	why,
});

/**
 * Whether an adopted target was reached, out of published values alone; without a target there is no verdict.
 * The target's year is judged by a value over the whole of it, or by the state of things on its newest known day.
 * @param adoptedOn the period of the value that the target was set beside: after a break the two are no longer the same
 * @param breaks of the series that the values are of
 */
export function targetVerdict(
	target: AgreementTarget | null,
	values: TargetValue[],
	adoptedOn: string | null,
	breaks: SeriesBreak[] = [],
): TargetVerdict | null {
	if (!target) return null;
	const of = valueOfYear(values, target.year);
	if (!of || of.value.state === "missing") return unknown("no-value-yet");
	if (adoptedOn !== null && !isAlike(adoptedOn, of, values, breaks)) return unknown("counted-otherwise");
	const reached = meets(target, of.value);
	return reached === null ? unknown("hidden") : { reached: reached ? "ja" : "nee", of };
}

/** Whether it was counted as the value of that period was. */
function isAlike(period: string, of: TargetValue, values: TargetValue[], breaks: SeriesBreak[]): boolean {
	if (period === of.period) return true;
	const isModelled = [of, values.find((one) => one.period === period)].some((one) => one?.isModelled);
	return !isModelled && breakBetween(period, of.period, breaks) === null;
}

function valueOfYear(values: TargetValue[], year: number): TargetValue | null {
	const inYear = values
		.map((one) => ({ one, period: parsePeriod(one.period) }))
		.filter(({ period }) => period.year === year);
	const whole = inYear.find(({ period }) => period.kind === "year");
	const [newest] = inYear
		.filter(({ period }) => period.kind === "day")
		.sort((a, b) => b.period.end.localeCompare(a.period.end));
	return (whole ?? newest)?.one ?? null;
}

/** null where what is published leaves both open. A small count is anything from 0 up to its limit. */
function meets({ direction, value: wanted }: AgreementTarget, value: PublishedValue): boolean | null {
	if (value.state === "shown")
		return direction === "at-least" ? value.value >= wanted : value.value <= wanted;
	if (value.state !== "small") return null;
	const most = value.lessThan - 1;
	if (direction === "at-most") return most <= wanted ? true : null;
	return most < wanted ? false : null;
}
