import { and, eq, inArray, ne, or, type SQL } from "drizzle-orm";
import { nothingBeside } from "#app/domain/figure/beside.ts";
import {
	buildFigureCard,
	figureOfCard,
	type PlacesOfCard,
	partsToShow,
	placesOfCard,
} from "#app/domain/figure/build-figure-card.ts";
import { buildCardMaps, periodsBefore } from "#app/domain/figure/card-maps.ts";
import type { FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import type { Db } from "../client.ts";
import { figureRelease, publishedFigure } from "../schema/index.ts";
import { buurtenOf, listPlaces, placeOfCode, retiredPlaces } from "./areas.server.ts";
import { loadBeside } from "./beside-figures.server.ts";
import { listIndicators } from "./indicators.server.ts";
import { type Asker, type LiveFigure, newestFigures } from "./live-figures.server.ts";
import { listBreaks } from "./published-breaks.server.ts";

/** The newest published figures, narrowed as asked; `area` is a CBS code of whichever year. */
export async function listFigures(
	db: Db,
	filter: Asker & {
		area?: string;
		indicator?: string;
		indicators?: string[];
		/** ids */
		places?: string[];
		period?: string;
		breakdown?: string;
		source?: string;
	},
): Promise<LiveFigure[]> {
	return newestFigures(
		db,
		filter,
		and(
			filter.area === undefined ? undefined : eq(publishedFigure.place, placeOfCode(db, filter.area)),
			filter.indicator ? eq(publishedFigure.indicator, filter.indicator) : undefined,
			filter.indicators && inArray(publishedFigure.indicator, filter.indicators),
			filter.places && inArray(publishedFigure.place, filter.places),
			filter.period ? eq(publishedFigure.period, filter.period) : undefined,
			filter.breakdown === undefined ? undefined : eq(publishedFigure.breakdown, filter.breakdown),
			filter.source ? eq(figureRelease.source, filter.source) : undefined,
		),
	);
}

interface AskedCard {
	indicator: string;
	period?: string;
	breakdown?: string;
}

/**
 * The cards of the asked figures, in that order; without a period each shows its newest.
 * A figure that neither the wijk nor its gemeente has gives no card.
 */
export async function loadFigureCards(
	db: Db,
	request: Asker & {
		/** id of the place */
		wijk: string;
		indicators: AskedCard[];
		locale: string;
		/** With what stands beside each figure: targets, notes, what its source says of it. */
		beside?: boolean;
		/** The evenings that the reader may open: of a note from another its id is not given. */
		mayOpen?: string[];
		/** With what their maps can show beside the wijken at their own period. */
		maps?: boolean;
	},
): Promise<FigureCard[]> {
	const ids = request.indicators.map((one) => one.indicator);
	if (ids.length === 0) return [];
	const [places, indicators, breaks, retired] = await Promise.all([
		listPlaces(db),
		listIndicators(db, ids),
		listBreaks(db, { indicators: ids }),
		retiredPlaces(db),
	]);
	const concerned = placesOfCard(places, request.wijk);
	const cards = request.indicators.flatMap((asked) => {
		const found = indicators.find((one) => one.id === asked.indicator);
		return found ? partsToShow(found, asked.breakdown).map((breakdown) => ({ ...asked, breakdown })) : [];
	});
	if (!concerned || cards.length === 0) return [];
	const own = await newestFigures(db, request, or(...cards.map((asked) => ownOnCard(asked, concerned))));
	const known = request.indicators.flatMap((asked) => {
		const found = indicators.find((one) => one.id === asked.indicator);
		if (!found) return [];
		const [shown] = partsToShow(found, asked.breakdown).flatMap((breakdown) => {
			const ofCard = own.filter((one) => one.indicator === found.id && one.breakdown === breakdown);
			return figureOfCard(ofCard, concerned.own, found, asked.period) ?? [];
		});
		if (!shown) return [];
		return [{ found, figure: shown, asked: { ...asked, period: shown.period, breakdown: shown.breakdown } }];
	});
	if (known.length === 0) return [];
	const onMap = request.maps ? onMaps(concerned, places, retired) : null;
	const [others, besideOf] = await Promise.all([
		newestFigures(
			db,
			request,
			or(
				...known.flatMap(({ asked }) => [
					...othersOnCard(asked, concerned),
					onMap ? figuresOnMap(asked, concerned, onMap, own) : undefined,
				]),
			),
		),
		request.beside ? loadBeside(db, request, known, concerned.own, places) : () => nothingBeside,
	]);
	return known.flatMap((card) => {
		const { found, asked } = card;
		const ownOfCard = own.filter(
			(one) => one.indicator === asked.indicator && one.breakdown === asked.breakdown,
		);
		const othersOfCard = others.filter(
			(one) => one.indicator === asked.indicator && !isOwnOnCard(one, asked, concerned),
		);
		const ofIndicator = [...ownOfCard, ...othersOfCard.filter((one) => !isOnMapAlone(one, asked, concerned))];
		// A wijk that is not in use any more has its row while there is a number of it, and is missed no longer after that.
		const shown = places.filter(
			({ id }) => id === request.wijk || !retired.has(id) || ofIndicator.some(({ place }) => place === id),
		);
		const beside = besideOf(card, ofIndicator);
		const built = buildFigureCard(found, ofIndicator, shown, { ...request, ...asked }, breaks, beside);
		if (!built || !onMap) return built ?? [];
		const ofBreakdown = othersOfCard.filter(({ breakdown }) => breakdown === asked.breakdown);
		const maps = buildCardMaps(built, [...ownOfCard, ...ofBreakdown], onMap, breaks, request.locale);
		return { ...built, maps };
	});
}

type ShownCard = AskedCard & { breakdown: string };

/** The shown part of a card's own places, in every period. */
const ownOnCard = (asked: ShownCard, { own }: PlacesOfCard): SQL | undefined =>
	and(
		eq(publishedFigure.indicator, asked.indicator),
		inArray(publishedFigure.place, own),
		eq(publishedFigure.breakdown, asked.breakdown),
	);

/** Whether a figure is among those of {@link ownOnCard}; another card of the same indicator asks for it as a part. */
const isOwnOnCard = ({ place, breakdown }: LiveFigure, asked: ShownCard, { own }: PlacesOfCard): boolean =>
	own.includes(place) && breakdown === asked.breakdown;

/** The buurten that the maps of a gemeente can show, in the order of their codes. */
function onMaps({ own: [wijk], wijken }: PlacesOfCard, places: Place[], retired: Set<string>): Place[] {
	const inUse = places.filter(({ id }) => id === wijk || (wijken.includes(id) && !retired.has(id)));
	return buurtenOf(inUse, places, retired);
}

/** Among so many periods before its own a map looks for one to stand beside. */
const periodsBack = 3;

/**
 * What a map is made of beside the card: the buurten at its own period, and the wijken in those before it.
 * @param own figures of the card's own places, which tell what periods there are
 */
function figuresOnMap(
	asked: ShownCard & { period: string },
	{ wijken }: PlacesOfCard,
	buurten: Place[],
	own: LiveFigure[],
): SQL | undefined {
	const before = periodsBefore(
		asked,
		own.filter((one) => one.indicator === asked.indicator && one.breakdown === asked.breakdown),
	);
	const at = (periods: string[], places: string[]) =>
		and(inArray(publishedFigure.period, periods), inArray(publishedFigure.place, places));
	return and(
		eq(publishedFigure.indicator, asked.indicator),
		eq(publishedFigure.breakdown, asked.breakdown),
		or(
			at(before.slice(0, periodsBack), wijken),
			at(
				[asked.period],
				buurten.map(({ id }) => id),
			),
		),
	);
}

/** Whether a figure was read for the map, and says nothing on the card. */
const isOnMapAlone = (
	{ place, period }: LiveFigure,
	asked: ShownCard & { period: string },
	{ own, wijken, compared }: PlacesOfCard,
): boolean =>
	!own.includes(place) && !compared.includes(place) && !(wijken.includes(place) && period === asked.period);

/** What a card is made of beside the above: every other part of its own places, and the shown part of the others. */
function othersOnCard(asked: ShownCard & { period: string }, places: PlacesOfCard): (SQL | undefined)[] {
	const ofIndicator = eq(publishedFigure.indicator, asked.indicator);
	const ofBreakdown = eq(publishedFigure.breakdown, asked.breakdown);
	const atPeriod = eq(publishedFigure.period, asked.period);
	return [
		and(
			ofIndicator,
			inArray(publishedFigure.place, places.own),
			ne(publishedFigure.breakdown, asked.breakdown),
			atPeriod,
		),
		and(ofIndicator, inArray(publishedFigure.place, places.wijken), ofBreakdown, atPeriod),
		and(ofIndicator, inArray(publishedFigure.place, places.compared), ofBreakdown),
	];
}
