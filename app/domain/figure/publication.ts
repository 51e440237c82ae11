import type { Indicator, Place } from "./figure-card.ts";
import { countsPeople, type FigureKey, type PublishedFigure } from "./figures.ts";

export interface Publication {
	cells: { id: string; value: number | { lt: number } | null }[];
	relations: { total: string; parts: string[] }[];
	percentages: { pct: number | null; decimals: number; numerator: string; denominator: string }[];
}

/**
 * All published counts of people with what ties them together, so that anyone can try to work out a hidden one.
 * Figures that nobody knows are no cells, and a sum that lacks a known part is no relation.
 * @param figures the newest of each key
 */
export function toPublication(
	figures: PublishedFigure[],
	indicators: Indicator[],
	places: Place[],
): Publication {
	const byId = new Map(indicators.map((one) => [one.id, one]));
	const counts = figures.filter((figure) => {
		const about = byId.get(figure.indicator);
		return about && countsPeople(about) && figure.value.state !== "missing";
	});
	const ids = new Set(counts.map(cellId));
	return {
		cells: counts.map((figure) => ({ id: cellId(figure), value: toCell(figure) })),
		relations: counts.flatMap((total) => {
			if (!byId.get(total.indicator)?.relation.sumOverWijken) return [];
			const parts = partsOf(total, counts, places);
			return parts.length > 0 ? [{ total: cellId(total), parts }] : [];
		}),
		percentages: figures.flatMap((figure) => {
			const about = byId.get(figure.indicator);
			if (!about?.relation.share) return [];
			const numerator = cellId({ ...figure, indicator: about.relation.share.numerator });
			const denominator = cellId({ ...figure, indicator: about.relation.share.denominator });
			if (!ids.has(numerator) || !ids.has(denominator)) return [];
			const pct = figure.value.state === "shown" ? figure.value.value : null;
			return [{ pct, decimals: about.decimals, numerator, denominator }];
		}),
	};
}

function cellId(key: FigureKey): string {
	return [key.indicator, key.place, key.period, key.breakdown].join("|");
}

function toCell({ value }: PublishedFigure): number | { lt: number } | null {
	if (value.state === "shown") return value.value;
	return value.state === "small" ? { lt: value.lessThan } : null;
}

/** The cells that add up to the total, or none when a wijk is unknown. */
function partsOf(total: PublishedFigure, counts: PublishedFigure[], places: Place[]): string[] {
	const inside = places.filter((place) => place.parent === total.place);
	const found = counts.filter(
		(figure) =>
			figure.indicator === total.indicator &&
			figure.period === total.period &&
			figure.breakdown === total.breakdown &&
			inside.some((place) => place.id === figure.place),
	);
	const known = new Set(found.map((figure) => figure.place));
	const complete = inside.every((place) => place.level !== "wijk" || known.has(place.id));
	return complete ? found.map(cellId) : [];
}
