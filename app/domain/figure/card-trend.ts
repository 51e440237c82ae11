import { inLanguage } from "../localised.ts";
import { missing, toCardValue } from "./card-value.ts";
import { isModel } from "./caveats.ts";
import type { CardCaveat, CardValue, Indicator, Place, Trend, TrendPoint } from "./figure-card.ts";
import type { PublishedFigure } from "./figures.ts";
import {
	byNewestPeriod,
	isSameLength,
	monthsBetween,
	nextPeriod,
	type PeriodKind,
	parsePeriod,
	periodKinds,
} from "./period.ts";
import { breakBetween, type SeriesBreak } from "./series-break.ts";

export const kindOf = ({ period }: { period: string }) => parsePeriod(period).kind;

/** Whether it grows with the place and the length of its period. */
export const addsUp = ({ kind }: Pick<Indicator, "kind">): boolean => kind === "count" || kind === "amount";

/** How a figure of one place went, and the same over periods of other kinds, which never add up with it. */
interface Trends {
	trend: TrendPoint[];
	otherTrends: Trend[];
}

/**
 * Half a year counts less than a year does: only rates have a point of another kind of period beside their own, where that
 * stands alone in its kind, and no line connects it. What was worked out with a model has no course at all.
 */
export function trendsOf(
	indicator: Indicator,
	figures: PublishedFigure[],
	place: Place,
	period: string,
	locale: string,
	breaks: SeriesBreak[],
): Trends {
	const own = parsePeriod(period).kind;
	const ofPlace = figures.filter((figure) => figure.place === place.id);
	if (ofPlace.some((figure) => figure.period === period && isModel(figure)))
		return { trend: [], otherTrends: [] };
	const counted = ofPlace.filter((figure) => !isModel(figure)).sort((a, b) => byNewestPeriod(b, a));
	const ofKind = (kind: PeriodKind) => counted.filter((figure) => kindOf(figure) === kind);
	const others = periodKinds.filter((kind) => kind !== own);
	const alone = addsUp(indicator)
		? []
		: others.flatMap((kind) => (ofKind(kind).length === 1 ? ofKind(kind) : []));
	const toPoints = (of: PublishedFigure[]) => connected(withAbsent(of, locale), breaks, locale);
	return {
		trend: toPoints([...ofKind(own), ...alone].sort((a, b) => byNewestPeriod(b, a))),
		otherTrends: others
			.map((kind) => ({ kind, points: toPoints(ofKind(kind)) }))
			.filter(({ points }) => points.length > 1),
	};
}

/** Where a line may run: between neighbours that were counted alike, over periods of one kind and length. */
function connected(points: CardValue[], breaks: SeriesBreak[], locale: string): TrendPoint[] {
	return points.map((point, n) => {
		const before = points[n - 1] ?? point;
		const found = breakBetween(before.period, point.period, breaks);
		return {
			...point,
			breakBefore: found !== null || (n > 0 && !isSameLength(before.period, point.period)),
			countedFrom: found && { period: found.period, text: found.text && inLanguage(found.text, locale) },
		};
	});
}

/** The kinds of period that follow each other without a hole. */
const filling: ReadonlySet<PeriodKind> = new Set(["year", "half", "quarter", "month", "school-year"]);
/** A wider hole is left open: nobody reads ten years of months that are not there. */
const mostAbsent = 120;

/**
 * Puts a value that is missing at each period that is not there, by the series' own rhythm: the least number of months
 * from one to the next. A survey of every four years misses no year between.
 * @param figures oldest first
 */
function withAbsent(figures: PublishedFigure[], locale: string): CardValue[] {
	const steps = figures.flatMap((figure, n) => {
		const before = figures[n - 1];
		const fits = before && kindOf(before) === kindOf(figure) && filling.has(kindOf(figure));
		return fits ? [monthsBetween(before.period, figure.period)] : [];
	});
	const rhythm = Math.min(...steps);
	return figures.flatMap((figure, n) => {
		const before = figures[n - 1];
		const own = toCardValue(figure, locale);
		if (!before || kindOf(before) !== kindOf(figure) || !filling.has(kindOf(figure))) return [own];
		return [...absentBetween(before.period, figure.period, rhythm).map(missing), own];
	});
}

function absentBetween(from: string, to: string, rhythm: number): string[] {
	const absent: string[] = [];
	const last = parsePeriod(to).end;
	for (let next = nextPeriod(from); parsePeriod(next).end < last; next = nextPeriod(next)) {
		if (monthsBetween(from, next) % rhythm === 0) absent.push(next);
		if (absent.length > mostAbsent) return [];
	}
	return absent;
}

/** What has to be minded at a value, with every break between it and the points before it. */
export function withBreaks({ caveats, period }: CardValue, trend: TrendPoint[]): CardCaveat[] {
	const upToNow = trend.filter((point) => byNewestPeriod(point, { period }) >= 0);
	const breaks = new Map(
		upToNow.flatMap(({ countedFrom: one }) => (one ? [[one.period, one.text] as const] : [])),
	);
	if (breaks.size === 0) return caveats;
	return [
		...caveats.filter(({ kind }) => kind !== "reeksbreuk"),
		...[...breaks].map(([since, text]): CardCaveat => ({ kind: "reeksbreuk", text, since })),
	];
}
