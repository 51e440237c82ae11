import type { Indicator, Place, SourcedFigure } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { byNewestPeriod, parsePeriod } from "#app/domain/figure/period.ts";
import { isWorseThanGemeente } from "#app/domain/figure/worse-than-gemeente.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { FigureCell, FigureColumn } from "#app/domain/outcome/overview.ts";

const missing: PublishedValue = { state: "missing" };

/**
 * Every indicator that is known per wijk, in its newest period up to and including a year, as published.
 * @param figures the newest published figure of each key
 */
export function figureColumns(
	figures: SourcedFigure[],
	indicators: Indicator[],
	at: { wijken: Place[]; gemeente: Place; year: number; locale: string },
): FigureColumn[] {
	return indicators.flatMap((indicator) => {
		const breakdown = indicator.shownBreakdown;
		const own = figures.filter(
			(one) =>
				one.indicator === indicator.id &&
				one.breakdown === breakdown &&
				parsePeriod(one.period).year <= at.year,
		);
		const wijken = new Set(at.wijken.map(({ id }) => id));
		const [newest] = own
			.filter((one) => wijken.has(one.place) && one.value.state !== "missing")
			.sort(byNewestPeriod);
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
	const cells = wijken.map(({ id }): FigureCell => {
		const figure = figures.find(({ place }) => place === id);
		return {
			wijk: id,
			value: figure?.value ?? missing,
			worse: figure && whole ? isWorseThanGemeente(indicator, figure, whole) : null,
		};
	});
	const shown = figures.filter(({ place }) => place === gemeente.id || wijken.some(({ id }) => id === place));
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
		gemeente: whole && !aboutOthers(whole) && whole.value.state !== "missing" ? whole.value : null,
		cells,
	};
}

const aboutOthers = ({ caveats }: SourcedFigure) => caveats.some(({ kind }) => kind === "andere-groep");
