import { courseOf } from "#app/domain/figure/course.ts";
import type { FigureCard, TrendPoint } from "#app/domain/figure/figure-card.ts";
import { type PeriodKind, parsePeriod } from "#app/domain/figure/period.ts";
import { breakText, numberText, periodText, remarkTexts } from "#app/words/figure-text.ts";
import { formatDate, getLocale, m } from "#app/words/index.ts";

/** The change in words over periods of one kind since the last break, or why there is none to tell. */
export function changeTexts(card: FigureCard, kind: PeriodKind, points: TrendPoint[]): string[] {
	const { place, indicator } = card;
	const change = courseOf(card, kind, points);
	const kinds = points.some((point) => kindAt(point) !== kind);
	const apart = kinds ? [m.figures_trend_kinds()] : [];
	if ("untold" in change)
		return [
			change.untold === "break" ? m.figures_trend_untold_break() : m.figures_trend_untold_few(),
			...apart,
		];
	const { from, to, provisional, sinceBreak, withinMargin } = change;
	const names = { place: place.name, from: periodText(from.period), to: periodText(to.period) };
	const [first, last] = [from, to].map(({ value }) => numberText(value.value, indicator));
	const day = kind === "day";
	const same = day ? m.figures_trend_same_day : m.figures_trend_same;
	const moved = day ? m.figures_trend_from_to_day : m.figures_trend_from_to;
	return [
		first === last
			? same({ ...names, value: last ?? "" })
			: moved({ ...names, first: first ?? "", last: last ?? "" }),
		sinceBreak ? m.figures_trend_since_break() : "",
		provisional ? m.figures_trend_provisional() : "",
		withinMargin && first !== last ? m.figures_trend_chance() : "",
		...apart,
	].filter(Boolean);
}

const kindAt = ({ period }: TrendPoint): PeriodKind => parsePeriod(period).kind;

/** What a bar or a point stands for; "" for a rate over a period, which its own words tell. */
export function meaningText({ indicator }: FigureCard, kind: PeriodKind, bars: boolean): string {
	if (kind === "day") return m.figures_trend_stock_day();
	if (indicator.measure === "stock") return m.figures_trend_stock();
	return bars ? barTexts[kind]?.() || "" : "";
}

const barTexts: Partial<Record<PeriodKind, () => string>> = {
	year: m.figures_trend_bar_year,
	half: m.figures_trend_bar_half,
	quarter: m.figures_trend_bar_quarter,
	month: m.figures_trend_bar_month,
	"school-year": m.figures_trend_bar_school_year,
};

export const kindTexts: Record<PeriodKind, () => string> = {
	year: m.figures_trend_per_year,
	half: m.figures_trend_per_half,
	quarter: m.figures_trend_per_quarter,
	month: m.figures_trend_per_month,
	day: m.figures_trend_per_day,
	span: m.figures_trend_per_span,
	"school-year": m.figures_trend_per_school_year,
	cumulative: m.figures_trend_per_cumulative,
};

/** The period under a point: its part of the year, and the year, on two lines; one line where it is whole years. */
export function axisText(period: string): [part: string, year: string] {
	const { kind, year, end } = parsePeriod(period);
	if (kind === "half") return [end.endsWith("06-30") ? m.figures_half_1() : m.figures_half_2(), String(year)];
	if (kind === "quarter")
		return [m.figures_trend_quarter({ quarter: Number(end.slice(5, 7)) / 3 }), String(year)];
	if (kind === "month") return [dateText(end, { month: "short" }), String(year)];
	if (kind === "cumulative")
		return [m.figures_trend_until({ month: dateText(end, { month: "short" }) }), String(year)];
	if (kind === "day") return [dateText(end, { day: "numeric", month: "short" }), String(year)];
	return [period.replace(/^(\d{4})\/(\d{4})$/, "$1–$2"), ""];
}

function dateText(date: string, parts: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(getLocale() === "en" ? "en-GB" : getLocale(), { ...parts, timeZone: "UTC" })
		.format(new Date(date))
		.replace(".", "");
}

/** Everything that stands behind a value in the table, breaks and what is not complete too. */
export function pointRemarks(point: TrendPoint): string {
	const { completeUntil, countedFrom } = point;
	return [
		...remarkTexts(point),
		completeUntil ? m.figures_trend_until_day({ date: formatDate(completeUntil) }) : "",
		countedFrom ? breakText(countedFrom) : "",
	]
		.filter(Boolean)
		.join(", ");
}

/** The reasons why it was counted otherwise, each once, in order of time. */
export const breakTexts = (points: TrendPoint[]): string[] => [
	...new Set(points.flatMap(({ countedFrom }) => (countedFrom ? [breakText(countedFrom)] : []))),
];
