import { givesCountAway } from "./gives-away.ts";
import type { DeliveredCell, Delivery, ProtectedIndicator, WithheldReason } from "./register.ts";
import type { Variable } from "./system.ts";

/** What is known of a cell apart from the cell itself. */
export interface CellContext {
	indicator: ProtectedIndicator;
	delivery: Delivery;
	/** By how much its indicator's numbers are multiplied to be whole. */
	scale: number;
	/** The highest threshold of the sources that count its indicator. */
	threshold: number;
	/** The largest value of its indicator. */
	largest: number;
	/** What kind of place it is about. */
	level: string | undefined;
	isNewest: boolean;
	/** Of how many people a share is one, where that is known. */
	of: number | null;
}

const withoutEnd = Number.POSITIVE_INFINITY;
/** An amount that is about a few people tells of them too when it is known to within a fifth. */
const amountWithin = 0.2;
/** The most percentage points that have to stay possible, however few people a share is about. */
const mostPoints = 20;

/** The unknown that a cell is, with what anybody knows of it while it is not shown. */
export function variableOf(
	id: string,
	cell: DeliveredCell & { value: number },
	context: CellContext,
): Variable {
	const { indicator, delivery, isNewest, scale } = context;
	const value = Math.round(cell.value * scale);
	const variable: Variable = {
		id,
		value,
		...boundsOf(value, context),
		need: needOf(value, context),
		status: "open",
		cost: costOf(value, context),
		// What is public already was known before it came in here.
		isEarlier: !isNewest || delivery.alreadyPublic,
		series: [cell.indicator, cell.place, cell.breakdown].join("|"),
	};
	// What nobody prints is not to be protected unless it is small; it is only a way to others.
	if (cell.implied && value >= delivery.threshold)
		return { ...variable, low: 0, need: 1, cost: 0, status: "hidden", virtual: true };
	if (isNewest) {
		const reason = reasonOf(cell, context);
		if (delivery.alreadyPublic || (indicator.openZero && value === 0))
			return { ...variable, status: "known" };
		return reason ? { ...variable, ...smallBounds(reason, context), status: "hidden" } : variable;
	}
	if (cell.implied) return { ...variable, low: 0, status: "hidden" };
	if (cell.state === "small") {
		const high = (cell.lessThan ?? delivery.threshold) - 1;
		return { ...variable, low: 0, high, status: "hidden" };
	}
	return { ...variable, status: cell.state === "withheld" ? "hidden" : "known" };
}

/** Why a cell of the newest delivery cannot be shown for its own sake. */
export function reasonOf(cell: DeliveredCell, context: CellContext): WithheldReason | null {
	const { indicator, delivery, of } = context;
	const { value } = cell;
	if (value === null || delivery.alreadyPublic) return null;
	if (indicator.countsPeople) {
		if (value >= delivery.threshold || (indicator.openZero && value === 0)) return null;
		return { kind: "small" };
	}
	if (typeof cell.respondents === "number" && cell.respondents < (delivery.leastRespondents ?? 0))
		return { kind: "few-answers" };
	if (indicator.kind !== "share") return null;
	const few = [cell.respondents, cell.numerator].some(
		(one) => typeof one === "number" && one < delivery.threshold,
	);
	const tells = of !== null && givesCountAway(value, indicator.decimals, of, delivery.threshold);
	return few || tells ? { kind: "few-answers" } : null;
}

function smallBounds(reason: WithheldReason, context: CellContext): Partial<Variable> {
	if (reason.kind !== "small") return {};
	const { indicator, delivery } = context;
	return indicator.openZero ? { low: 1, high: withoutEnd } : { low: 0, high: delivery.threshold - 1 };
}

/** A count that is withheld is not small, since that would be said. */
function boundsOf(value: number, { indicator, delivery, scale }: CellContext): { low: number; high: number } {
	if (indicator.changeOf || value < 0) return { low: Number.NEGATIVE_INFINITY, high: withoutEnd };
	if (indicator.kind === "share") return { low: 0, high: Math.max(100 * scale, value) };
	if (!indicator.countsPeople) return { low: 0, high: withoutEnd };
	const least = indicator.openZero ? 1 : delivery.threshold * scale;
	// A small one can be withheld without its limit; then nobody knows that it is not small.
	return { low: value < least ? 0 : least, high: withoutEnd };
}

function needOf(value: number, { indicator, threshold, scale, of }: CellContext): number {
	if (indicator.kind === "share")
		return of ? Math.min(Math.ceil((threshold / of) * 100 * scale), mostPoints * scale) : threshold;
	if (indicator.kind === "amount") return Math.max(threshold, Math.ceil(Math.abs(value) * amountWithin));
	return threshold;
}

/** One cell more is dearer than a larger one; who is nowhere registered is missed least. */
function costOf(value: number, { largest, level }: CellContext): number {
	const share = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
	return (1 + 10 * share) * (level === "overig" ? 0.1 : 1);
}
