import type { FigureCard, TrendPoint } from "./figure-card.ts";
import { exactNumber } from "./figures.ts";
import { byNewestPeriod, parsePeriod } from "./period.ts";

/** How a figure stands to the one before it. */
export type Change =
	| { state: "compared"; from: string; before: number; difference: number }
	/** Counted otherwise since then; null where the periods are of another length instead. */
	| { state: "counted-otherwise"; from: string; since: { period: string; text: string | null } | null }
	/** One of the two is not shown, or not as one exact number. */
	| { state: "not-exact"; from: string };

/** What changed since the last period of the same kind; null where nothing came before. */
export function changeOf({ trend, period, value, indicator }: FigureCard): Change | null {
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
	const [before, now] = [exact(last), exact({ value, completeUntil: upToNow.at(-1)?.completeUntil ?? null })];
	if (before === null || now === null) return { state: "not-exact", from };
	const difference = Number((now - before).toFixed(indicator.decimals));
	return { state: "compared", from, before, difference };
}

/** One number of a whole period; a period that was not yet over is less than one that was. */
function exact({ value, completeUntil }: Pick<TrendPoint, "value" | "completeUntil">): number | null {
	return completeUntil === null ? exactNumber(value) : null;
}
