import type { TrendPoint } from "./figure-card.ts";
import type { ShownValue, Unit } from "./figures.ts";
import { marginOf } from "./margin.ts";
import { parsePeriod } from "./period.ts";

export type ShownPoint = TrendPoint & { value: ShownValue };

/** From the first to the last period that may be compared, or why nothing is told. */
export type Course =
	| {
			from: ShownPoint;
			to: ShownPoint;
			/** No final number could take the place of one of the two. */
			provisional: boolean;
			/** Something was counted otherwise before. */
			sinceBreak: boolean;
			/** The margins of both touch, so that it may be chance. */
			withinMargin: boolean;
	  }
	| { untold: "break" | "too-few" };

/**
 * The change over periods of the first point's kind since the last break. Whole numbers only: no upper bounds, and no period
 * that was not yet over; provisional ones where two final ones are not there.
 * @param points oldest first
 */
export function courseOf(unit: Unit, points: TrendPoint[]): Course {
	const kind = points[0] && parsePeriod(points[0].period).kind;
	const ofKind = points.filter(({ period }) => parsePeriod(period).kind === kind);
	const since = ofKind.findLastIndex(({ breakBefore }) => breakBefore);
	const told = ofKind.slice(Math.max(since, 0)).filter(isTold);
	const final = told.filter(({ status }) => status === "definitief");
	const compared = final.length > 1 ? final : told;
	const [from, to] = [compared[0], compared.at(-1)];
	if (!from || !to || from === to) return { untold: since > 0 ? "break" : "too-few" };
	const [a, b] = [marginOf({ unit }, from), marginOf({ unit }, to)];
	return {
		from,
		to,
		provisional: [from, to].some(({ status }) => status !== "definitief"),
		sinceBreak: since > 0,
		withinMargin: a !== null && b !== null && a.low <= b.high && b.low <= a.high,
	};
}

const isTold = (point: TrendPoint): point is ShownPoint =>
	point.value.state === "shown" && point.value.qualifier !== "less_than" && point.completeUntil === null;
