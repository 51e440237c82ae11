import type { FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import { breakdownLabel, inOrderOfParts } from "#app/domain/figure/parts-of-indicator.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { type AskedOfAll, findPublicFigure, type PublicFigure } from "#app/figures/public-figure.server.ts";
import type { AskedFigure } from "#app/paths.ts";
import { periodText } from "#app/words/figure-text.ts";
import { getLocale, m } from "#app/words/index.ts";
import { listDrawnBuurten, listDrawnWijken, listPlaces } from "#db/queries/areas.server.ts";
import { withMaps } from "#db/queries/card-maps.server.ts";
import { listFigures } from "#db/queries/figures.server.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { drawAreas, drawBuurten } from "#maps/svg/draw-areas.ts";
import { database } from "#server/services.server.ts";
import { type AskedViews, breakdownOf, partInAddress } from "./asked.ts";
import type { FigureRow } from "./figure-rows.ts";
import { type PlacesTable, placesTable } from "./places-table.ts";

type Option = { value: string; label: string };

/** What the page of one figure shows. */
export interface FigurePageData {
	label: string;
	/** the wijken under their codes, the whole gemeente under none */
	places: Option[];
	/** what was chosen */
	wijk: string;
	/** null when nothing of it is told anywhere */
	shown: ShownFigure | null;
}

export interface ShownFigure {
	card: FigureCard;
	shapes: MapShapes;
	table: PlacesTable;
	/** The place that was asked for, when neither it nor its gemeente has a figure and another wijk is shown. */
	instead: string | null;
	periods: Option[];
	/** none where there is nothing to choose */
	parts: Option[];
	part: string;
}

/** Reads what an address asks for. */
export function askedIn(indicator: string | undefined, request: Request): AskedOfAll & { views: AskedViews } {
	const asked = new URL(request.url).searchParams;
	const of = (name: keyof AskedFigure) => asked.get(name) || null;
	return {
		indicator: indicator ?? "",
		wijk: of("wijk"),
		period: of("periode"),
		breakdown: breakdownOf(of("deel")),
		views: { kaart: of("kaart"), verloop: of("verloop") },
	};
}

/** @returns null when there is no such indicator or wijk */
export async function loadFigurePage(asked: AskedOfAll): Promise<FigurePageData | null> {
	const found = await findPublicFigure(asked);
	if (!found) return null;
	const { indicator, places, card } = found;
	return {
		label: inLanguage(indicator.label, getLocale()),
		places: places.map((place) => ({
			value: inChooser(place),
			label: place.level === "gemeente" ? m.explore_whole({ place: place.name }) : place.shortName,
		})),
		wijk: inChooser(card?.wijk ?? found.asked),
		shown: card && (await loadShown(found, card)),
	};
}

const inChooser = ({ level, code }: Place): string => (level === "gemeente" ? "" : code);

async function loadShown({ indicator, asked, told }: PublicFigure, plain: FigureCard): Promise<ShownFigure> {
	const locale = getLocale();
	const [table, { card, shapes }] = await Promise.all([loadTable(plain), loadMaps(plain)]);
	const parts = inOrderOfParts(
		indicator,
		told.map(({ breakdown }) => breakdown),
	);
	const ofPart = told.filter(({ breakdown }) => breakdown === plain.ref.breakdown);
	return {
		...{ card, shapes, table },
		instead: plain.wijk.id === asked.id ? null : asked.name,
		periods: ofPart.map(({ period }) => ({ value: period, label: periodText(period) })),
		parts:
			parts.length > 1
				? parts.map((part) => ({
						value: partInAddress(part),
						label: breakdownLabel(indicator, part, locale) ?? m.table_shown_whole(),
					}))
				: [],
		part: partInAddress(plain.ref.breakdown),
	};
}

/** @param most periods beside each other */
export async function loadTable(card: FigureCard, most?: number): Promise<PlacesTable> {
	const db = database();
	const places = placesBeside(card, await listPlaces(db));
	const figures = await listFigures(db, {
		audience: "public",
		today: new Date(),
		indicators: [card.ref.indicator],
		places: places.map(({ id }) => id),
		breakdown: card.ref.breakdown,
	});
	return placesTable(card, figures, places, getLocale(), most);
}

/** Who stands in the table: wijken and gemeente, and for what does not grow with a place whoever a card is compared with. */
function placesBeside(card: FigureCard, places: Place[]): Place[] {
	const wijken = card.areas.map(({ place }) => place);
	const gemeente = places.filter(
		({ id }) => id === (card.wijk.level === "gemeente" ? card.wijk.id : card.wijk.parent),
	);
	const compared = card.comparison.map(({ place }) => place);
	const all = [...wijken, ...gemeente, ...(card.indicator.adds ? [] : compared)];
	return [...new Map(all.map((place) => [place.id, place])).values()];
}

async function loadMaps(plain: FigureCard): Promise<{ card: FigureCard; shapes: MapShapes }> {
	const db = database();
	const [[card = plain], wijken] = await Promise.all([
		withMaps(db, [plain], { audience: "public", today: new Date(), locale: getLocale() }),
		listDrawnWijken(db),
	]);
	if (!card.maps?.buurten.length) return { card, shapes: drawAreas(wijken) };
	const { buurten } = await listDrawnBuurten(db);
	return { card, shapes: drawBuurten(wijken, buurten, card.wijk.id) };
}

/** @returns from which source each of these rows is, by its title and publisher */
export async function loadSources(card: FigureCard, rows: FigureRow[]): Promise<(row: FigureRow) => string> {
	const figures = await listFigures(database(), {
		audience: "public",
		today: new Date(),
		indicators: [card.ref.indicator],
		places: [...new Set(rows.map(({ place }) => place.id))],
	});
	const keyOf = (place: string, period: string, breakdown: string) => [place, period, breakdown].join("|");
	const sources = new Map(
		figures.map(({ place, period, breakdown, source: { title, publisher } }) => [
			keyOf(place, period, breakdown),
			`${title}, ${publisher}`,
		]),
	);
	return ({ place, told, breakdown }) => sources.get(keyOf(place.id, told.period, breakdown)) ?? "";
}
