import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { getLocale } from "#app/words/index.ts";
import { listDrawnBuurten, listDrawnWijken } from "#db/queries/areas.server.ts";
import { withMaps } from "#db/queries/card-maps.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { findPlaceOf, type Session, sessionIndicators } from "#db/queries/sessions.server.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { drawAreas, drawBuurten } from "#maps/svg/draw-areas.ts";
import { database } from "#server/services.server.ts";

/** The figures that lie on the table of a session; one without a value has no card. */
export async function tableFigures(session: Session): Promise<{ indicators: string[]; cards: FigureCard[] }> {
	const indicators = await sessionIndicators(database(), session.id);
	const cards = await loadFigureCards(database(), {
		wijk: session.placeId,
		indicators: indicators.map((indicator) => ({ indicator })),
		locale: getLocale(),
		audience: { sessions: [session.id] },
		today: new Date(),
	});
	return { indicators, cards };
}

/** The same as cards of its wijk alone, in the reader's language. */
export const sessionCards = async (session: Session): Promise<FigureCard[]> =>
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
	return { ...(await tableFigures(session)), shapes: await loadShapes() };
}

/** The same with all that a map can show of these figures: buurten, and the period before. */
export async function loadTableMaps(session: Session) {
	const { indicators, cards: plain } = await tableFigures(session);
	const asker = { audience: { sessions: [session.id] }, today: new Date() };
	const cards = await withMaps(database(), plain, { ...asker, locale: getLocale() });
	const inBuurten = cards.some(({ maps }) => maps && maps.buurten.length > 0);
	return { indicators, cards, shapes: inBuurten ? await loadBuurten(session.placeId) : await loadShapes() };
}

async function loadBuurten(wijk: string): Promise<MapShapes> {
	const { wijken, buurten } = await listDrawnBuurten(database());
	return drawBuurten(wijken, buurten, wijk);
}
