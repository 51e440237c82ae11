import { newestFitting } from "#app/domain/figure/build-figure-card.ts";
import { isAboutOthers } from "#app/domain/figure/caveats.ts";
import type { Indicator, Place, SourcedFigure } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { marginOf } from "#app/domain/figure/margin.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { standingOf, yardstickOf } from "#app/domain/figure/standing.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { FigureCell, FigureColumn } from "#app/domain/outcome/overview.ts";

const missing: PublishedValue = { state: "missing" };

/**
 * Every indicator that is known per wijk, in the newest period up to and including a year that its cards would take, as
 * published, and how each wijk stands in it.
 * @param figures the newest published figure of each key
 */
export function figureColumns(
	figures: SourcedFigure[],
	indicators: Indicator[],
	at: { wijken: Place[]; gemeente: Place; year: number; locale: string },
): FigureColumn[] {
	const ofIndicator = new Map(indicators.map(({ id }) => [id, [] as SourcedFigure[]]));
	for (const one of figures) ofIndicator.get(one.indicator)?.push(one);
	const wijken = new Set(at.wijken.map(({ id }) => id));
	return indicators.flatMap((indicator) => {
		const own = (ofIndicator.get(indicator.id) ?? []).filter(
			(one) => one.breakdown === indicator.shownBreakdown && parsePeriod(one.period).year <= at.year,
		);
		const newest = newestFitting(
			own.filter((one) => wijken.has(one.place)),
			indicator,
		);
		if (!newest) return [];
		const ofPeriod = own.filter(({ period }) => period === newest.period);
		return [column(indicator, ofPeriod, newest.period, at)];
	});
}

function column(
	indicator: Indicator,
	figures: SourcedFigure[],
	period: string,
	{ wijken, gemeente, locale }: { wijken: Place[]; gemeente: Place; locale: string },
): FigureColumn {
	const whole = figures.find(({ place }) => place === gemeente.id);
	const ofWijken = figures.filter(({ place }) => wijken.some(({ id }) => id === place));
	const beside = yardstickOf(indicator, ofWijken, whole);
	const cells = wijken.map(({ id }): FigureCell => {
		const figure = ofWijken.find(({ place }) => place === id);
		if (!figure) return { wijk: id, value: missing, margin: null, standing: beside && "unsayable" };
		const standing = beside && standingOf(indicator, figure, beside.figure);
		return { wijk: id, value: figure.value, margin: marginOf(indicator, figure), standing };
	});
	const shown = [...ofWijken, ...(whole ? [whole] : [])];
	const label = inLanguage(indicator.label, locale);
	const part = breakdownLabel(indicator, indicator.shownBreakdown, locale);
	return {
		indicator: indicator.id,
		label: part === null ? label : `${label} (${part})`,
		unit: indicator.unit,
		decimals: indicator.decimals,
		population: indicator.population,
		direction: indicator.direction,
		period,
		provisional: shown.some(({ status }) => status === "voorlopig"),
		fictional: shown.some(({ fictional }) => fictional),
		sources: [...new Set(shown.map(({ source }) => source.title))],
		beside: beside && {
			by: beside.by,
			of: beside.of,
			value: beside.figure.value,
			margin: marginOf(indicator, beside.figure),
		},
		gemeente: whole && !isAboutOthers(whole) && whole.value.state !== "missing" ? whole.value : null,
		cells,
	};
}
