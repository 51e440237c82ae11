import type { CardValue, FigureCard } from "./figure-card.ts";
import { exactNumber } from "./figures.ts";
import { isWithinMargin } from "./interval.ts";
import { byNewestPeriod, parsePeriod } from "./period.ts";

/** How a figure stands to the one before it. */
export type Change =
	| { state: "compared"; from: string; before: number; difference: number; withinMargin: boolean }
	/** Counted otherwise since then; null where the periods are of another length instead. */
	| { state: "counted-otherwise"; from: string; since: { period: string; text: string | null } | null }
	/** One of the two is not shown, or not as one exact number. */
	| { state: "not-exact"; from: string };

/** What changed since the last period of the same kind; null where nothing came before. */
export function changeOf(card: FigureCard): Change | null {
	const { trend, period, value, indicator } = card;
	const upToNow = trend.filter((point) => byNewestPeriod(point, { period }) >= 0);
	const { kind } = parsePeriod(period);
	const at = upToNow.findLastIndex(
		(point) => point.period !== period && parsePeriod(point.period).kind === kind,
	);
	const last = upToNow[at];
	if (!last) return null;
	const from = last.period;
	const broken = upToNow.slice(at + 1).filter(({ breakBefore, countedFrom }) => breakBefore && countedFrom);
	if (broken.length > 0)
		return { state: "counted-otherwise", from, since: broken.at(-1)?.countedFrom ?? null };
	const now = { value, completeUntil: upToNow.at(-1)?.completeUntil ?? null };
	const [before, difference] = [exactNumber(last.value), differenceOf(last, now, indicator.decimals)];
	if (before === null || difference === null) return { state: "not-exact", from };
	return { state: "compared", from, before, difference, withinMargin: isWithinMargin(card, last, card) };
}

type OfPeriod = Pick<CardValue, "value" | "completeUntil">;

/**
 * What was added from one period to the other, between the numbers as they are told: who subtracts what stands there finds
 * this. Null unless both are exact numbers of whole periods: one that was not yet over is less than one that was.
 */
export function differenceOf(before: OfPeriod, now: OfPeriod, decimals: number): number | null {
	if (before.completeUntil !== null || now.completeUntil !== null) return null;
	const [from, to] = [exactNumber(before.value), exactNumber(now.value)];
	const factor = 10 ** decimals;
	return from === null || to === null ? null : (Math.round(to * factor) - Math.round(from * factor)) / factor;
}
