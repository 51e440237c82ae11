import { figureOfCard } from "../figure/build-figure-card.ts";
import type { Indicator, Place, SourcedFigure } from "../figure/figure-card.ts";

/** The places that an edition tells of. */
export interface EditionScope {
	at: Place;
	/** What stands in for the place where it has no figure: the gemeente of a wijk; undefined for a gemeente. */
	above: Place | undefined;
	/** Everything in it: the wijken of a gemeente, and the buurten of those. */
	inside: Place[];
	/** What it is compared with: other gemeenten, regions, groups, the country. */
	around: Place[];
}

const comparedLevels: readonly Place["level"][] = ["gemeente", "regio", "provincie", "land", "groep"];

/** @returns null when there is no such place */
export function scopeOf(places: Place[], id: string): EditionScope | null {
	const at = places.find((place) => place.id === id);
	if (!at) return null;
	const above = at.level === "wijk" ? places.find((place) => place.id === at.parent) : undefined;
	const around = places.filter(
		(place) => place !== at && place !== above && comparedLevels.includes(place.level),
	);
	return { at, above, inside: under(at.id, places), around };
}

const under = (id: string, places: Place[]): Place[] =>
	places
		.filter(({ parent, id: own }) => parent === id && own !== id)
		.flatMap((place) => [place, ...under(place.id, places)]);

/**
 * The figure that an edition shows of an indicator: of the place itself, else of what stands in for it, of a place in it, or
 * of the region, group or country that it is part of; never of another gemeente.
 * @param figures of the indicator, within the edition's period
 */
export function figureOfEdition<Figure extends SourcedFigure>(
	indicator: Indicator,
	figures: Figure[],
	{ at, above, inside, around }: EditionScope,
): Figure | undefined {
	const standIns = around.filter(({ level }) => level !== "gemeente");
	for (const { id } of [at, ...(above ? [above] : []), ...inside, ...standIns]) {
		const ofPlace = figures.filter(({ place }) => place === id);
		const parts = new Set([indicator.shownBreakdown, "", ...ofPlace.map(({ breakdown }) => breakdown)]);
		for (const part of parts) {
			const found = figureOfCard(
				ofPlace.filter(({ breakdown }) => breakdown === part),
				[id],
				indicator,
			);
			if (found) return found;
		}
	}
	return undefined;
}

/**
 * The places with which a card tells of the place that its figure is of. A card is made for a wijk in its gemeente: what
 * is no wijk stands here as its own gemeente.
 */
export const placesAround = (places: Place[], { place }: SourcedFigure): Place[] =>
	places.map((one) => (one.id === place && one.level !== "wijk" ? { ...one, parent: place } : one));
