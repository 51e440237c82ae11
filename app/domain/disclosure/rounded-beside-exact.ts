import { roundsCounts } from "../figure/source-rules.ts";
import { cellId, type DeliveredCell, type Delivery, type Register } from "./register.ts";

/** T6 looks at a thing, place and period, whatever parts it is broken down into: the parts tell of their whole. */
const countOf = ({ indicator, place, period }: DeliveredCell): string => [indicator, place, period].join("|");

/**
 * T6: the counts of the newest delivery of which another source told the same, one of the two rounded and the other
 * exact. Beside each other they tell more of a withheld count than either may; what was undone was seen all the same.
 * @returns their cells, as the publication names them
 */
export function roundedBesideExact({ indicators, deliveries }: Register): string[] {
	const newest = deliveries.at(-1);
	if (!newest) return [];
	const counting = new Set(indicators.filter((one) => one.countsPeople).map(({ id }) => id));
	const counts = ({ cells }: Delivery) =>
		cells.filter(({ indicator, value }) => value !== null && counting.has(indicator));
	const otherwise = deliveries.filter(
		(one) => one.source !== newest.source && roundsCounts(one) !== roundsCounts(newest),
	);
	const told = new Set(otherwise.flatMap((one) => counts(one).map(countOf)));
	return counts(newest)
		.filter((cell) => told.has(countOf(cell)))
		.map(cellId);
}
