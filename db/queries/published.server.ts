import { and, eq, inArray, or } from "drizzle-orm";
import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import type { SeriesBreak } from "#app/domain/figure/series-break.ts";
import type { Db } from "../client.ts";
import { publishedFigure } from "../schema/index.ts";
import { findOwnGemeente, listPlaces, retiredPlaces } from "./areas.server.ts";
import { listOwnIndicators } from "./indicators.server.ts";
import { type Asker, type LiveFigure, newestFigures, shownBreakdown } from "./live-figures.server.ts";
import { listBreaks } from "./published-breaks.server.ts";

/** What is published of the wijken and their gemeente, with the places and indicators that it is about. */
export interface Published {
	places: Place[];
	/** those of the own gemeente, with those that are not chosen any more */
	wijken: Place[];
	/** ids of the wijken that are not chosen any more */
	retired: ReadonlySet<string>;
	/** the own one; none before the installation was set up */
	gemeente: Place | undefined;
	indicators: Indicator[];
	/** the newest of each, in the breakdown that the cards show */
	figures: LiveFigure[];
	/** of these indicators */
	breaks: SeriesBreak[];
}

/** @param only ids of the indicators to read the figures of; otherwise those of all */
export async function loadPublished(db: Db, asker: Asker, only?: string[]): Promise<Published> {
	const [places, indicators, retired, breaks] = await Promise.all([
		listPlaces(db),
		listOwnIndicators(db, only),
		retiredPlaces(db),
		listBreaks(db, { indicators: only }),
	]);
	const gemeente = (await findOwnGemeente(db, places)) ?? undefined;
	const wijken = places.filter(({ level, parent }) => level === "wijk" && parent === gemeente?.id);
	const told = [...(gemeente ? [gemeente] : []), ...wijken].map(({ id }) => id);
	const figures = await newestFigures(
		db,
		asker,
		and(
			or(eq(publishedFigure.breakdown, shownBreakdown), eq(publishedFigure.breakdown, "")),
			inArray(publishedFigure.place, told),
			only && inArray(publishedFigure.indicator, only),
		),
	);
	return { places, wijken, retired, gemeente, breaks, ...inShownPart(indicators, figures) };
}

/** The shown part of each, and the whole where nothing of that part is known: one for all wijken, since they stand side by side. */
function inShownPart(
	indicators: Indicator[],
	figures: LiveFigure[],
): Pick<Published, "indicators" | "figures"> {
	const known = new Set(
		figures
			.filter(({ value }) => value.state !== "missing")
			.map((one) => `${one.indicator} ${one.breakdown}`),
	);
	const shown = indicators.map((one) =>
		known.has(`${one.id} ${one.shownBreakdown}`) ? one : { ...one, shownBreakdown: "" },
	);
	const partOf = new Map(shown.map((one) => [one.id, one.shownBreakdown]));
	return {
		indicators: shown,
		figures: figures.filter((one) => one.breakdown === partOf.get(one.indicator)),
	};
}
