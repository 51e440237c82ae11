import type { FigureCard, TrendPoint } from "./figure-card.ts";
import type { ShownValue } from "./figures.ts";
import { isWithinMargin } from "./interval.ts";
import { isSameLength, type PeriodKind, parsePeriod } from "./period.ts";

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
 * The change over periods of one kind since the last break. Whole numbers only: no upper bounds, and no period that was not
 * yet over; provisional ones where two final ones are not there.
 * @param points oldest first; those of another kind tell of breaks alone
 */
export function courseOf(
	card: Pick<FigureCard, "indicator" | "period" | "divided">,
	kind: PeriodKind,
	points: TrendPoint[],
): Course {
	const ofKind = points.filter(({ period }) => parsePeriod(period).kind === kind);
	const since = ofKind.findLastIndex((point, n) => isBroken(points, ofKind[n - 1], point));
	const told = ofKind.slice(Math.max(since, 0)).filter(isTold);
	const final = told.filter(({ status }) => status === "definitief");
	const compared = final.length > 1 ? final : told;
	const [from, to] = [compared[0], compared.at(-1)];
	if (!from || !to || from === to) return { untold: since > 0 ? "break" : "too-few" };
	return {
		from,
		to,
		provisional: [from, to].some(({ status }) => status !== "definitief"),
		sinceBreak: since > 0,
		withinMargin: isWithinMargin(card, from, to),
	};
}

/** A point of another kind that lies between two breaks their line, and not what may be said of them. */
function isBroken(points: TrendPoint[], before: TrendPoint | undefined, point: TrendPoint): boolean {
	if (!before) return false;
	const between = points.slice(points.indexOf(before) + 1, points.indexOf(point) + 1);
	return !isSameLength(before.period, point.period) || between.some(({ countedFrom }) => countedFrom);
}

const isTold = (point: TrendPoint): point is ShownPoint =>
	point.value.state === "shown" && point.value.qualifier !== "less_than" && point.completeUntil === null;
