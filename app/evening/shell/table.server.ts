import {
	cardsOfTable,
	chosenOf,
	type TableCard,
	type TableFigure,
} from "#app/domain/session/table-figure.ts";
import { getLocale } from "#app/words/index.ts";
import { listDrawnBuurten, listDrawnWijken } from "#db/queries/areas.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { findPlaceOf, type Session } from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { drawAreas, drawBuurten } from "#maps/svg/draw-areas.ts";
import { database } from "#server/services.server.ts";

/**
 * The figures that lie on the table of a session; one without a value has no card.
 * @param more `beside`: what stands beside each figure, with the ids of the evenings that somebody `mayOpen`; `maps`: all
 * that its map can show
 */
export async function tableFigures(
	session: Session,
	{
		beside = false,
		maps = false,
		mayOpen = [],
	}: { beside?: boolean; maps?: boolean; mayOpen?: string[] } = {},
): Promise<{ figures: TableFigure[]; cards: TableCard[] }> {
	const figures = await sessionFigures(database(), session.id);
	const cards = await loadFigureCards(database(), {
		wijk: session.placeId,
		indicators: figures.map(chosenOf),
		locale: getLocale(),
		audience: { sessions: [session.id] },
		today: new Date(),
		beside,
		maps,
		mayOpen,
	});
	return { figures, cards: cardsOfTable(figures, cards) };
}

/** The same as cards of its wijk alone, in the reader's language. */
export const sessionCards = async (session: Session): Promise<TableCard[]> =>
	(await tableFigures(session)).cards;

/** The wijken of the municipality, drawn for the browser: as tiles where there are no boundaries. */
export async function loadShapes(): Promise<MapShapes> {
	return drawAreas(await listDrawnWijken(database()));
}

/** What every page of a running session needs to know of it. */
export async function sessionSummary(session: Session) {
	const wijk = await findPlaceOf(database(), session.id);
	return {
		id: session.id,
		title: session.title,
		heldOn: session.heldOn,
		wijk: wijk?.name ?? "",
		wijkShort: wijk?.shortName ?? "",
		now: new Date().toISOString(),
	};
}

/** The figures on the table and the map they are drawn on. */
export async function loadTable(session: Session) {
	return { ...(await tableFigures(session, { beside: true })), shapes: await loadShapes() };
}

/** The same with all that a map can show of these figures: buurten, and the period before. */
export async function loadTableMaps(session: Session, mayOpen: string[]) {
	const { figures, cards } = await tableFigures(session, { beside: true, maps: true, mayOpen });
	const inBuurten = cards.some(({ maps }) => maps && maps.buurten.length > 0);
	return { figures, cards, shapes: inBuurten ? await loadBuurten(session.placeId) : await loadShapes() };
}

async function loadBuurten(wijk: string): Promise<MapShapes> {
	const { wijken, buurten } = await listDrawnBuurten(database());
	return drawBuurten(wijken, buurten, wijk);
}
