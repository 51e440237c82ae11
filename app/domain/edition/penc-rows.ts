import { byNewestPeriod, parsePeriod } from "../figure/period.ts";
import type { EditionFigure, EditionRow } from "./edition.ts";

/** So many periods stand beneath each other in a table for planning and control. */
const periods = 2;

/**
 * What a table for planning and control tells of a figure: where something was aimed at, the last two periods of that;
 * otherwise its own figure, with all of its parts, in the last two periods. The newest period comes first.
 */
export function pencRows({ rows, card, byPlace }: EditionFigure): EditionRow[] {
	const aimed = rows.filter(({ targets }) => targets.length > 0);
	const own = rows.filter(({ place }) => byPlace || place.id === card?.place.id);
	const told = aimed.length > 0 ? aimed : own;
	const newest = [...new Set(told.map(({ period }) => period))]
		.sort((a, b) => byNewestPeriod({ period: a }, { period: b }))
		.filter((period, _, [first = period]) => parsePeriod(period).kind === parsePeriod(first).kind)
		.slice(0, periods);
	return newest.flatMap((period) => told.filter((row) => row.period === period));
}
