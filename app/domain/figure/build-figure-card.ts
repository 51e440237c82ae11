import { inLanguage } from "../localised.ts";
import { type CardBeside, nothingBeside } from "./beside.ts";
import { addsUp, kindOf, trendsOf, withBreaks } from "./card-trend.ts";
import { missing, toCardValue } from "./card-value.ts";
import { isAboutOthers } from "./caveats.ts";
import type { AreaValue, ComparisonRow, FigureCard, Indicator, Place, SourcedFigure } from "./figure-card.ts";
import type { PlaceLevel, PublishedFigure } from "./figures.ts";
import { indexedTrends, indexPlaces } from "./indexed-trend.ts";
import { breakdownLabel, dimensionBeside } from "./parts-of-indicator.ts";
import { byNewestPeriod, parsePeriod } from "./period.ts";
import { breakBetween, breaksOf, type SeriesBreak } from "./series-break.ts";

export interface CardRequest {
	/** or a whole gemeente */
	wijk: string;
	period?: string;
	breakdown?: string;
	locale: string;
	today: Date;
}

const comparedLevels: PlaceLevel[] = ["regio", "provincie", "land", "groep", "gemeente"];

/** The places whose figures a wijk's card is made of, by id. */
export interface PlacesOfCard {
	/** The wijk, and its gemeente for where the wijk has no figure. */
	own: string[];
	/** The wijken of the map, seen at the card's own period. */
	wijken: string[];
	/** Those that it is compared with, at another period if need be. */
	compared: string[];
}

/**
 * @param wijk or a whole gemeente, which is then compared as its wijken are
 * @returns null when the wijk or its gemeente is unknown
 */
export function placesOfCard(places: Place[], wijk: string): PlacesOfCard | null {
	const { at, gemeente } = placeOfCard(places, wijk);
	if (!at || !gemeente) return null;
	const own = [...new Set([at.id, gemeente.id])];
	const others = places.filter(({ id }) => !own.includes(id));
	const idsOf = (which: (place: Place) => boolean) => others.filter(which).map(({ id }) => id);
	return {
		own,
		wijken: idsOf((place) => isPartOf(gemeente, place)),
		compared: idsOf((place) => comparedLevels.includes(place.level)),
	};
}

function placeOfCard(places: Place[], wijk: string) {
	const at = places.find((place) => place.id === wijk);
	return { at, gemeente: at?.level === "gemeente" ? at : places.find((place) => place.id === at?.parent) };
}

const isPartOf = (gemeente: Place, place: Place): boolean =>
	place.parent === gemeente.id && (place.level === "wijk" || place.level === "overig");

/** What is known of a figure to choose it by. */
export type Choosable = Pick<PublishedFigure, "place" | "period" | "status" | "completeUntil"> & {
	value: Pick<PublishedFigure["value"], "state">;
};

/**
 * The figure that a card is about, of the first of these places that has one: the newest of the indicator's own kind of
 * period. What is provisional, or of another kind of period, comes only where nothing else is.
 * @param figures of one indicator and breakdown
 * @param own as {@link placesOfCard} gives them
 * @param period chosen for it; nothing else is shown then
 */
export function figureOfCard<Figure extends Choosable>(
	figures: Figure[],
	own: string[],
	{ periodKind }: Pick<Indicator, "periodKind">,
	period?: string,
): Figure | undefined {
	return own
		.map((place) =>
			newestFitting(
				figures.filter((one) => one.place === place && (!period || one.period === period)),
				{ periodKind },
			),
		)
		.find(Boolean);
}

/** The part that was asked for, else the one that its cards show, and the whole where that has no figure. */
export const partsToShow = (
	{ shownBreakdown }: Pick<Indicator, "shownBreakdown">,
	asked?: string,
): string[] => (asked !== undefined ? [asked] : [...new Set([shownBreakdown, ""])]);

/** The newest that is no gap: of the indicator's own kind of period and final, else of that kind, else of any. */
export function newestFitting<Figure extends Choosable>(
	figures: Figure[],
	{ periodKind }: Pick<Indicator, "periodKind">,
): Figure | undefined {
	const known = figures.filter(({ value }) => value.state !== "missing").sort(byNewestPeriod);
	const ofKind = known.filter((one) => kindOf(one) === periodKind);
	return ofKind.find(isFinal) ?? ofKind[0] ?? known[0];
}

const isFinal = ({ status, completeUntil }: Choosable): boolean =>
	status === "definitief" && completeUntil === null;

/**
 * Builds the card of one indicator for a wijk out of its newest published figures.
 * @returns null when neither the wijk nor its gemeente has this figure.
 */
export function buildFigureCard(
	indicator: Indicator,
	figures: SourcedFigure[],
	places: Place[],
	request: CardRequest,
	breaks: SeriesBreak[] = [],
	beside: CardBeside = nothingBeside,
): FigureCard | null {
	const { at: wijk, gemeente } = placeOfCard(places, request.wijk);
	if (!wijk || !gemeente) return null;
	const { locale } = request;
	const wanted = request.breakdown ?? indicator.shownBreakdown;
	const ofBreakdown = figures.filter((figure) => figure.breakdown === wanted);
	const figure = figureOfCard(ofBreakdown, [wijk.id, gemeente.id], indicator, request.period);
	if (!figure) return null;
	const fallback = figure.place !== wijk.id;
	const place = fallback ? gemeente : wijk;
	const { period, breakdown } = figure;
	const label = breakdownLabel(indicator, breakdown, locale);
	const areas = areaValues(gemeente, places, ofBreakdown, period, locale);
	const breaksAt = (of: string[]) =>
		of.flatMap((at) => breaksOf({ indicator: indicator.id, place: at, breakdown }, ofBreakdown, breaks));
	const { trend, otherTrends } = trendsOf(
		indicator,
		ofBreakdown,
		place,
		period,
		locale,
		breaksAt([place.id]),
	);
	const own = toCardValue(figure, locale);
	return {
		...own,
		caveats: withBreaks(own, trend),
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
			kind: indicator.kind,
			population: indicator.population,
			decimals: indicator.decimals,
			direction: indicator.direction,
			measure: indicator.measure,
			adds: addsUp(indicator),
		},
		sentence: indicator.sentence && inLanguage(indicator.sentence, locale),
		breakdown: label === null ? null : { id: breakdown, label },
		wijk,
		place,
		fallback,
		age: request.today.getFullYear() - parsePeriod(period).year,
		source: figure.source,
		trend,
		otherTrends,
		indexed: indexedTrends(ofBreakdown, figure, indexPlaces(places, place), breaksAt),
		...compare(indicator, ofBreakdown, {
			place,
			gemeente,
			places,
			period,
			locale,
			source: figure.source.title,
			breaksAt,
		}),
		parts: partsOf(indicator, figures, figure, locale),
		divided: figure.divided,
		beside,
		areas,
		perWijk: areas.some((area) => area.value.state !== "missing"),
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
		.filter((place) => isPartOf(gemeente, place))
		.sort((a, b) => Number(a.level === "overig") - Number(b.level === "overig"))
		.map((place) => ({
			place,
			figure: figures.find((one) => one.place === place.id && one.period === period),
		}))
		.filter(({ place, figure }) => figure || place.level === "wijk")
		.map(({ place, figure }) => ({ ...(figure ? toCardValue(figure, locale) : missing(period)), place }));
}

/**
 * Rates stand beside those of the gemeente, the region, the country and benchmark gemeenten.
 * Counts and amounts grow with the place, so they only get the whole they are part of.
 */
function compare(
	indicator: Indicator,
	figures: SourcedFigure[],
	at: {
		place: Place;
		gemeente: Place;
		places: Place[];
		period: string;
		locale: string;
		source: string;
		breaksAt: (places: string[]) => SeriesBreak[];
	},
): Pick<FigureCard, "comparison" | "leftOut"> {
	const adds = addsUp(indicator);
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
		if (isAboutOthers(figure)) leftOut.push(place.name);
		else
			comparison.push({
				...toCardValue(figure, at.locale),
				place,
				otherPeriod: figure.period !== at.period,
				countedOtherwise:
					breakBetween(figure.period, at.period, at.breaksAt([at.place.id, place.id])) !== null,
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
	{ place, period, breakdown }: PublishedFigure,
	locale: string,
): FigureCard["parts"] {
	const dimension = dimensionBeside(indicator, breakdown);
	return (dimension?.values ?? []).flatMap(({ id: value, label }) => {
		const id = `${dimension?.id}=${value}`;
		const figure = figures.find(
			(one) => one.place === place && one.period === period && one.breakdown === id,
		);
		if (!figure) return [];
		const { divided } = figure;
		return [{ ...toCardValue(figure, locale), id, label: inLanguage(label, locale), divided }];
	});
}
