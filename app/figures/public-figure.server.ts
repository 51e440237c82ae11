import type { FigureCard, Indicator, Place } from "#app/domain/figure/figure-card.ts";
import { getLocale } from "#app/words/index.ts";
import { findPlaceByCode, listOwnPlaces } from "#db/queries/areas.server.ts";
import { listToldKeys, type ToldKey } from "#db/queries/explore.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { database } from "#server/services.server.ts";

/** A figure as an address asks for it. */
export interface AskedOfAll {
	indicator: string;
	/** a code that the wijk bears or bore; without it the whole gemeente */
	wijk: string | null;
	period: string | null;
	/** "" is the whole; null takes what the indicator's cards show */
	breakdown: string | null;
}

export interface PublicFigure {
	indicator: Indicator;
	gemeente: Place;
	wijken: Place[];
	/** the place that was asked for */
	asked: Place;
	/** of that place, else of the first one that is told of; null when nothing is told of any */
	card: FigureCard | null;
	/** what else can be asked for of the card's place, or of its gemeente where the card tells of that */
	told: ToldKey[];
}

/**
 * A figure that everybody may read. What was asked for and is not told gives way: the period first, then the part, then
 * the place.
 * @returns null when there is no such indicator or wijk
 */
export async function findPublicFigure(
	asked: AskedOfAll,
	/** `maps`: with what its map can show beside the wijken at its own period; `mayOpen`: ids of evenings that the reader may open */
	{ maps = false, mayOpen = [] }: { maps?: boolean; mayOpen?: string[] } = {},
): Promise<PublicFigure | null> {
	const db = database();
	const reader = { audience: "public", today: new Date() } as const;
	const [[indicator], { gemeente, wijken }, coded] = await Promise.all([
		listIndicators(db, [asked.indicator]),
		listOwnPlaces(db),
		asked.wijk === null ? null : findPlaceByCode(db, asked.wijk),
	]);
	if (!indicator || !gemeente) return null;
	const places = [gemeente, ...wijken];
	const place = asked.wijk === null ? gemeente : places.find(({ id }) => id === coded);
	if (!place) return null;
	const all = await listToldKeys(
		db,
		reader,
		indicator.id,
		places.map(({ id }) => id),
	);
	const toldOf = ({ id }: Place) => all.filter((one) => one.place === id || one.place === gemeente.id);
	const shown = [place, ...places].find((one) => toldOf(one).length > 0);
	if (!shown) return { indicator, gemeente, wijken, asked: place, card: null, told: [] };
	const [card = null] = await loadFigureCards(db, {
		...reader,
		wijk: shown.id,
		indicators: [{ indicator: indicator.id, ...fitting(asked, indicator, toldOf(shown)) }],
		locale: getLocale(),
		beside: maps,
		maps,
		mayOpen,
	});
	const told = all.filter((one) => one.place === card?.place.id);
	return { indicator, gemeente, wijken, asked: place, card, told };
}

/** The first part that is told, of those that are wanted most; and the period, where that part is told of it. */
function fitting(
	{ period, breakdown }: AskedOfAll,
	{ shownBreakdown }: Indicator,
	told: ToldKey[],
): { period?: string; breakdown?: string } {
	const wanted = [breakdown, shownBreakdown, "", told[0]?.breakdown];
	const part = wanted.find((one) => told.some((key) => key.breakdown === one)) ?? undefined;
	const isTold = told.some((key) => key.breakdown === part && key.period === period);
	return { breakdown: part, ...(period !== null && isTold && { period }) };
}
