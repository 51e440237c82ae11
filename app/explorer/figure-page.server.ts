import type { FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import { breakdownLabel, inOrderOfParts } from "#app/domain/figure/parts-of-indicator.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { type AskedOfAll, findPublicFigure, type PublicFigure } from "#app/figures/public-figure.server.ts";
import type { AskedFigure } from "#app/paths.ts";
import { periodText } from "#app/words/figure-text.ts";
import { getLocale, m } from "#app/words/index.ts";
import { listDrawnBuurten, withGeometry } from "#db/queries/areas.server.ts";
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
export async function loadFigurePage(
	asked: AskedOfAll,
	/** `most` periods stand beside each other; `mayOpen`: ids of evenings that the reader may open */
	{ most, mayOpen }: { most?: number; mayOpen?: string[] } = {},
): Promise<FigurePageData | null> {
	const found = await findPublicFigure(asked, { maps: true, mayOpen });
	if (!found) return null;
	const { indicator, gemeente, wijken, card } = found;
	return {
		label: inLanguage(indicator.label, getLocale()),
		places: [gemeente, ...wijken].map((place) => ({
			value: inChooser(place),
			label: place === gemeente ? m.explore_whole({ place: place.name }) : place.shortName,
		})),
		wijk: inChooser(card?.wijk ?? found.asked),
		shown: card && (await loadShown(found, card, most)),
	};
}

const inChooser = ({ level, code }: Place): string => (level === "gemeente" ? "" : code);

async function loadShown(
	{ indicator, gemeente, wijken, asked, told }: PublicFigure,
	card: FigureCard,
	most?: number,
): Promise<ShownFigure> {
	const locale = getLocale();
	const [table, shapes] = await Promise.all([loadTable(card, gemeente, most), loadShapes(card, wijken)]);
	const parts = inOrderOfParts(
		indicator,
		told.map(({ breakdown }) => breakdown),
	);
	const ofPart = told.filter(({ breakdown }) => breakdown === card.ref.breakdown);
	return {
		...{ card, shapes, table },
		instead: card.wijk.id === asked.id ? null : asked.name,
		periods: ofPart.map(({ period }) => ({ value: period, label: periodText(period) })),
		parts:
			parts.length > 1
				? parts.map((part) => ({
						value: partInAddress(part),
						label: breakdownLabel(indicator, part, locale) ?? m.table_shown_whole(),
					}))
				: [],
		part: partInAddress(card.ref.breakdown),
	};
}

/** Wijken and gemeente stand in it, and for what does not grow with a place whoever a card is compared with. */
async function loadTable(card: FigureCard, gemeente: Place, most?: number): Promise<PlacesTable> {
	const compared = card.indicator.adds ? [] : card.comparison;
	const all = [...card.areas.map(({ place }) => place), gemeente, ...compared.map(({ place }) => place)];
	const places = [...new Map(all.map((place) => [place.id, place])).values()];
	const figures = await listFigures(database(), {
		audience: "public",
		today: new Date(),
		indicators: [card.ref.indicator],
		places: places.map(({ id }) => id),
		breakdown: card.ref.breakdown,
	});
	return placesTable(card, figures, places, getLocale(), most);
}

async function loadShapes(card: FigureCard, wijken: Place[]): Promise<MapShapes> {
	const db = database();
	if (!card.maps?.buurten.length) return drawAreas(await withGeometry(db, wijken));
	const drawn = await listDrawnBuurten(db);
	return drawBuurten(drawn.wijken, drawn.buurten, card.wijk.id);
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
