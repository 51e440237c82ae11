import type {
	AreaValue,
	CardCaveat,
	CardValue,
	ComparisonRow,
	FigureCard,
	Indicator,
	Place,
	SourcedFigure,
	TrendPoint,
} from "./figure-card.ts";
import type { Caveat, PlaceLevel, PublishedFigure } from "./figures.ts";
import { inLanguage } from "./localised.ts";
import { byNewestPeriod, parsePeriod } from "./period.ts";

export interface CardRequest {
	wijk: string;
	period?: string;
	breakdown?: string;
	locale: string;
	today: Date;
}

const comparedLevels: PlaceLevel[] = ["regio", "provincie", "land", "gemeente"];

/**
 * Builds the card of one indicator for a wijk out of its newest published figures.
 * @returns null when neither the wijk nor its gemeente has this figure.
 */
export function buildFigureCard(
	indicator: Indicator,
	figures: SourcedFigure[],
	places: Place[],
	request: CardRequest,
): FigureCard | null {
	const wijk = places.find((place) => place.id === request.wijk);
	const gemeente = places.find((place) => place.id === wijk?.parent);
	if (!wijk || !gemeente) return null;
	const { locale } = request;
	const wanted = request.breakdown || (indicator.breakdowns[0]?.id ?? "");
	const ofBreakdown = figures.filter((figure) => figure.breakdown === wanted);
	const known = (place: Place) =>
		ofBreakdown
			.filter((figure) => figure.place === place.id && (!request.period || figure.period === request.period))
			.filter((figure) => figure.value.state !== "missing")
			.sort(byNewestPeriod)[0];
	const own = known(wijk);
	const figure = own ?? known(gemeente);
	if (!figure) return null;
	const place = own ? wijk : gemeente;
	const { period, breakdown } = figure;
	const label = indicator.breakdowns.find((one) => one.id === breakdown)?.label;
	const areas = areaValues(gemeente, places, ofBreakdown, period, locale);
	return {
		...toCardValue(figure, locale),
		ref: {
			indicator: indicator.id,
			place: place.id,
			period,
			breakdown,
			release: figure.release,
		},
		indicator: {
			id: indicator.id,
			label: inLanguage(indicator.label, locale),
			explanation: inLanguage(indicator.explanation, locale),
			unit: indicator.unit,
			population: indicator.population,
			decimals: indicator.decimals,
			direction: indicator.direction,
			resultArea: indicator.resultArea,
		},
		sentence: locale === "en" ? indicator.sentence.en : indicator.sentence.nl,
		breakdown: label ? { id: breakdown, label: inLanguage(label, locale) } : null,
		wijk,
		place,
		fallback: !own,
		age: request.today.getFullYear() - parsePeriod(period).year,
		source: figure.source,
		trend: trendOf(indicator, ofBreakdown, place, period, locale),
		...compare(indicator, ofBreakdown, {
			place,
			gemeente,
			places,
			period,
			locale,
			source: figure.source.title,
		}),
		parts: partsOf(indicator, figures, place, period, locale),
		areas,
		perWijk: areas.some((area) => area.value.state !== "missing"),
	};
}

function localiseCaveats(caveats: Caveat[], locale: string): CardCaveat[] {
	return caveats.map(({ kind, text }) => ({ kind, text: text ? inLanguage(text, locale) : null }));
}

function toCardValue(figure: PublishedFigure, locale: string): CardValue {
	const { period, value, status, fictional, respondents } = figure;
	return { period, value, status, fictional, respondents, caveats: localiseCaveats(figure.caveats, locale) };
}

function missing(period: string): CardValue {
	return {
		period,
		value: { state: "missing" },
		status: "definitief",
		fictional: false,
		respondents: null,
		caveats: [],
	};
}

function areaValues(
	gemeente: Place,
	places: Place[],
	figures: SourcedFigure[],
	period: string,
	locale: string,
): AreaValue[] {
	return places
		.filter((place) => place.parent === gemeente.id && (place.level === "wijk" || place.level === "overig"))
		.sort((a, b) => Number(a.level === "overig") - Number(b.level === "overig"))
		.map((place) => ({
			place,
			figure: figures.find((one) => one.place === place.id && one.period === period),
		}))
		.filter(({ place, figure }) => figure || place.level === "wijk")
		.map(({ place, figure }) => ({ ...(figure ? toCardValue(figure, locale) : missing(period)), place }));
}

/** Half a year counts less than a year does: only rates are followed over periods of unequal length. */
function trendOf(
	indicator: Indicator,
	figures: SourcedFigure[],
	place: Place,
	period: string,
	locale: string,
): TrendPoint[] {
	const adds = indicator.unit === "aantal" || indicator.unit === "euro";
	const { kind } = parsePeriod(period);
	return figures
		.filter((figure) => figure.place === place.id && (!adds || parsePeriod(figure.period).kind === kind))
		.sort((a, b) => byNewestPeriod(b, a))
		.map((figure) => ({
			...toCardValue(figure, locale),
			breakBefore: figure.caveats.some((caveat) => caveat.kind === "reeksbreuk"),
		}));
}

/**
 * Rates stand beside those of the gemeente, the region, the country and benchmark gemeenten.
 * Counts and amounts grow with the place, so they only get the whole they are part of.
 */
function compare(
	indicator: Indicator,
	figures: SourcedFigure[],
	at: { place: Place; gemeente: Place; places: Place[]; period: string; locale: string; source: string },
): Pick<FigureCard, "comparison" | "leftOut"> {
	const adds = indicator.unit === "euro" || indicator.unit === "aantal";
	const others = at.places
		.filter((place) => place.id !== at.place.id && comparedLevels.includes(place.level))
		.filter((place) => !adds || place.id === at.gemeente.id)
		.sort((a, b) => rank(a, at.gemeente) - rank(b, at.gemeente));
	const comparison: ComparisonRow[] = [];
	const leftOut: string[] = [];
	for (const place of others) {
		const ofPlace = figures.filter((figure) => figure.place === place.id);
		const figure = ofPlace.find((one) => one.period === at.period) ?? ofPlace.sort(byNewestPeriod)[0];
		if (!figure) continue;
		if (figure.caveats.some((caveat) => caveat.kind === "andere-groep")) leftOut.push(place.name);
		else
			comparison.push({
				...toCardValue(figure, at.locale),
				place,
				otherPeriod: figure.period !== at.period,
				whole: adds,
				otherSource: figure.source.title === at.source ? null : figure.source.title,
			});
	}
	return { comparison, leftOut };
}

function rank(place: Place, gemeente: Place): number {
	return place.id === gemeente.id ? -1 : comparedLevels.indexOf(place.level);
}

function partsOf(
	indicator: Indicator,
	figures: SourcedFigure[],
	place: Place,
	period: string,
	locale: string,
): FigureCard["parts"] {
	return indicator.breakdowns.flatMap(({ id, label }) => {
		const figure = figures.find(
			(one) => one.place === place.id && one.period === period && one.breakdown === id,
		);
		return figure ? [{ ...toCardValue(figure, locale), id, label: inLanguage(label, locale) }] : [];
	});
}
