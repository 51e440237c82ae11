import type { Indicator, Place, SourcedFigure } from "../domain/figure/figure-card.ts";
import type { FigureStatus, PublishedValue, Unit } from "../domain/figure/figures.ts";
import { breakdownLabel } from "../domain/figure/parts-of-indicator.ts";
import { byNewestPeriod } from "../domain/figure/period.ts";
import { inLanguage } from "../domain/localised.ts";

/** How many of a list of figures are what. */
export interface StateCounts {
	all: number;
	small: number;
	withheld: number;
	missing: number;
	provisional: number;
	fictional: number;
}

export interface OverviewRow {
	id: string;
	place: string;
	breakdown: string | null;
	period: string;
	value: PublishedValue;
	status: FigureStatus;
	fictional: boolean;
	respondents: number | null;
	source: string;
}

export interface OverviewIndicator {
	id: string;
	label: string;
	unit: Unit;
	decimals: number;
	rows: OverviewRow[];
	counts: StateCounts;
}

export interface OverviewSource {
	title: string;
	publisher: string;
	url: string | null;
	published: string;
	counts: StateCounts;
}

export interface PublishedOverview {
	/** Over every published figure, of all periods. */
	counts: StateCounts;
	indicators: OverviewIndicator[];
	sources: OverviewSource[];
}

/** What is published now: per indicator the newest value of each place and part, and per source what is hidden. */
export function overviewOf(
	figures: SourcedFigure[],
	indicators: Indicator[],
	places: Place[],
	locale: string,
): PublishedOverview {
	const bySource = new Map<string, SourcedFigure[]>();
	for (const figure of figures) {
		const { publisher, title, published } = figure.source;
		const key = `${publisher}|${title}|${published}`;
		bySource.set(key, [...(bySource.get(key) ?? []), figure]);
	}
	return {
		counts: countStates(figures),
		indicators: indicators.flatMap((indicator) => {
			const own = newestPerPlace(figures.filter((figure) => figure.indicator === indicator.id));
			if (own.length === 0) return [];
			const { id, unit, decimals } = indicator;
			const rows = inPlaceOrder(own, places).map((figure) => rowOf(figure, indicator, places, locale));
			return [
				{ id, label: inLanguage(indicator.label, locale), unit, decimals, rows, counts: countStates(own) },
			];
		}),
		sources: [...bySource.values()].flatMap((own) => {
			const [first] = own;
			return first ? [{ ...first.source, counts: countStates(own) }] : [];
		}),
	};
}

function newestPerPlace(figures: SourcedFigure[]): SourcedFigure[] {
	const newest = new Map<string, SourcedFigure>();
	for (const figure of [...figures].sort(byNewestPeriod)) {
		const key = `${figure.place}|${figure.breakdown}`;
		if (!newest.has(key)) newest.set(key, figure);
	}
	return [...newest.values()];
}

function inPlaceOrder(figures: SourcedFigure[], places: Place[]): SourcedFigure[] {
	const order = new Map(places.map(({ id }, at) => [id, at]));
	const at = ({ place }: SourcedFigure) => order.get(place) ?? places.length;
	return [...figures].sort((a, b) => at(a) - at(b) || a.breakdown.localeCompare(b.breakdown));
}

function rowOf(figure: SourcedFigure, indicator: Indicator, places: Place[], locale: string): OverviewRow {
	const { period, value, status, fictional, respondents, source } = figure;
	return {
		id: `${figure.place}|${figure.breakdown}`,
		place: places.find(({ id }) => id === figure.place)?.name ?? figure.place,
		breakdown: breakdownLabel(indicator, figure.breakdown, locale),
		period,
		value,
		status,
		fictional,
		respondents,
		source: source.title,
	};
}

function countStates(figures: SourcedFigure[]): StateCounts {
	const count = (is: (figure: SourcedFigure) => boolean) => figures.filter(is).length;
	return {
		all: figures.length,
		small: count(({ value }) => value.state === "small"),
		withheld: count(({ value }) => value.state === "withheld"),
		missing: count(({ value }) => value.state === "missing"),
		provisional: count(({ status }) => status === "voorlopig"),
		fictional: count(({ fictional }) => fictional),
	};
}
