import { kindOf } from "#app/domain/figure/card-trend.ts";
import { toCardValue } from "#app/domain/figure/card-value.ts";
import type { CardValue, FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import type { PublishedFigure } from "#app/domain/figure/figures.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";

/** One figure of every place over the last periods, as everybody may read it. */
export interface PlacesTable {
	/** oldest first */
	periods: string[];
	rows: { place: Place; cells: (CardValue | null)[] }[];
}

/** A wider table is read by nobody; the file has every period. */
const columnsAtMost = 6;

/**
 * The wijken first, then their gemeente, then whatever else a rate may stand beside.
 * @param figures of the card's indicator and part
 * @param places in the order of their rows
 */
export function placesTable(
	card: FigureCard,
	figures: PublishedFigure[],
	places: Place[],
	locale: string,
	most = columnsAtMost,
): PlacesTable {
	const told = figures.filter((one) => kindOf(one) === kindOf(card) && one.value.state !== "missing");
	const newest = [...new Set([...told].sort(byNewestPeriod).map(({ period }) => period))];
	const periods = [...new Set([...newest.slice(0, most), card.period])].sort((a, b) =>
		byNewestPeriod({ period: b }, { period: a }),
	);
	const rows = places.map((place) => ({
		place,
		cells: periods.map((period) => {
			const figure = told.find((one) => one.place === place.id && one.period === period);
			return figure ? toCardValue(figure, locale) : null;
		}),
	}));
	return { periods, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}
