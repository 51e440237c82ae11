import { kindOf } from "#app/domain/figure/card-trend.ts";
import type { FigureCard, IndexedTrend, TrendPoint } from "#app/domain/figure/figure-card.ts";
import type { PeriodKind } from "#app/domain/figure/period.ts";
import { type NumberStyle, numberText, periodText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { type ChartPoint, chartPoints, indexPoints, isDrawn, standsAsBars } from "./chart-points.ts";
import type { TrendChartProps } from "./trend-chart.tsx";
import { changeTexts, kindTexts, meaningText } from "./trend-words.ts";

/** One way to look at how a figure went, as its chart draws it. */
export interface TrendView extends TrendChartProps {
	id: string;
	/** on the button that chooses it */
	name: string;
	/** the sentences above it */
	texts: string[];
	/** what one bar or point stands for; "" where nothing has to be said */
	meaning: string;
	/** with their remarks; null for an index, which has none of its own */
	trend: TrendPoint[] | null;
	indexed: IndexedTrend | null;
}

const indexStyle: NumberStyle = { unit: "index", decimals: 0 };

/** Whether there is a course to draw, in whichever kind of period. */
export const drawnTrends = (card: FigureCard): TrendView[] =>
	trendViews(card).filter(({ points }) => points.filter(isDrawn).length > 1);

/** The card's own kind of period first, then other kinds, then the indices. */
function trendViews(card: FigureCard): TrendView[] {
	return [
		...(card.trend.length > 0 ? [ofKind(card, kindOf(card), card.trend)] : []),
		...card.otherTrends.map(({ kind, points }) => ofKind(card, kind, points)),
		...card.indexed.map((indexed) => ofIndex(card, indexed)),
	];
}

function ofKind(card: FigureCard, kind: PeriodKind, trend: TrendPoint[]): TrendView {
	const { indicator } = card;
	const points = chartPoints(trend, indicator.unit);
	const bars = standsAsBars(points, indicator);
	return {
		id: kind,
		name: kindTexts[kind](),
		texts: changeTexts(card, kind, trend),
		meaning: meaningText(card, kind, bars),
		...{ points, bars, trend, indexed: null },
		style: indicator,
		stock: kind === "day" || indicator.measure === "stock",
		chosen: card.period,
	};
}

function ofIndex({ place, period }: FigureCard, indexed: IndexedTrend): TrendView {
	const [points, others] = [indexPoints(indexed, "own"), indexPoints(indexed, "other")];
	const first = points[0]?.period ?? period;
	const last = points.at(-1);
	const end = others.at(-1);
	const text = ({ value }: Pick<ChartPoint, "value">) =>
		value === null ? "" : numberText(value, indexStyle);
	const other = indexed.place.name;
	const names = { place: place.name, other, from: periodText(first), to: periodText(last?.period ?? first) };
	return {
		id: `index-${indexed.place.id}`,
		name: m.figures_trend_index_name({ place: other }),
		texts: [
			m.figures_trend_index({ ...names, own: last ? text(last) : "", others: end ? text(end) : "" }),
			indexed.otherSource ? m.figures_trend_index_source({ place: other, title: indexed.otherSource }) : "",
		].filter(Boolean),
		meaning: m.figures_trend_index_meaning({ period: periodText(first) }),
		...{ points, bars: false, stock: false, trend: null, indexed, style: indexStyle, chosen: null },
		beside: { points: others, name: `${other} ${end ? text(end) : ""}`, ownName: place.name },
	};
}
