import type { Change } from "#app/domain/figure/change.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { Margin } from "#app/domain/figure/margin.ts";
import { numberText, periodText } from "./figure-text.ts";
import { formatNumber, m } from "./index.ts";
import { populationWords } from "./lists.ts";

/** "De vorige keer (2023) was het 645. Nu is het 5 minder." */
export function changeText(change: Change, { indicator }: FigureCard): string {
	const from = periodText(change.from);
	if (change.state === "not-exact") return m.change_not_exact({ from });
	if (change.state === "counted-otherwise") {
		const reason = change.since?.text?.replace(/\.$/, "");
		return change.since && reason
			? m.change_counted_otherwise_why({ from, period: periodText(change.since.period), reason })
			: m.change_counted_otherwise({ from });
	}
	const { difference } = change;
	const before = numberText(change.before, indicator);
	if (difference === 0) return m.change_same({ from, before });
	const size = Math.abs(difference);
	const text =
		indicator.unit === "percentage"
			? m.change_points({ value: formatNumber(size) })
			: numberText(size, indicator);
	const [up, down] = indicator.adds ? [m.change_more, m.change_less] : [m.change_higher, m.change_lower];
	const told = (difference > 0 ? up : down)({ from, before, difference: text });
	return change.withinMargin ? `${told} ${m.change_by_chance()}` : told;
}

/** Of how many it is, and between which numbers it probably lies. */
export function intervalTexts(
	interval: Margin | null,
	{ respondents, divided, indicator }: FigureCard,
): string[] {
	const asked = respondents === null ? [] : [m.figures_respondents({ count: formatNumber(respondents) })];
	if (!interval) return asked;
	const style = { ...indicator, decimals: interval.bySource ? Math.max(1, indicator.decimals) : 0 };
	const ends = { low: numberText(interval.low, style), high: numberText(interval.high, style) };
	if (interval.bySource) return [...asked, m.interval_source(ends)];
	if (respondents !== null) return [...asked, m.interval_survey(ends)];
	const people = populationWords[indicator.population]();
	return [m.interval_count({ ...ends, people, count: formatNumber(divided?.denominator ?? 0) })];
}
