import type { Part } from "#app/domain/authorisation.ts";
import type { FigureCard } from "#app/domain/figure-card.ts";
import { getLocale } from "#app/i18n/index.ts";
import { listDrawnAreas, loadFigureCards } from "#db/queries/figures.server.ts";
import { countWaiting, findPlaceOf, type Session, sessionIndicators } from "#db/queries/sessions.server.ts";
import { drawShapes, type MapShapes } from "#maps/choropleth.ts";
import { database } from "../context.server.ts";
import { loadBoard } from "./load-board.server.ts";

/** The figures that lie on the table of a session, as cards of its wijk in the reader's language. */
export async function sessionCards(session: Session): Promise<FigureCard[]> {
	const indicators = await sessionIndicators(database(), session.id);
	return loadFigureCards(database(), {
		wijk: session.placeId,
		indicators: indicators.map((indicator) => ({ indicator })),
		locale: getLocale(),
		today: new Date(),
	});
}

/** The wijken of the municipality, drawn for the browser. */
export async function loadShapes(): Promise<MapShapes> {
	return drawShapes(await listDrawnAreas(database()));
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

/** Everything that the table shows to this actor. Counts of what waits are for those who moderate. */
export async function loadTable({ session, part }: { session: Session; part: Part }) {
	const moderates = part === "facilitator" || part === "reader";
	return {
		session: await sessionSummary(session),
		part,
		board: await loadBoard(session.id),
		cards: await sessionCards(session),
		/** the figures by position on the table; one without any value has no card */
		indicators: await sessionIndicators(database(), session.id),
		shapes: await loadShapes(),
		waiting: moderates ? await countWaiting(database(), session.id) : null,
	};
}
