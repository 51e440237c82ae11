import { isAboutOthers } from "#app/domain/figure/caveats.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { shownNumber } from "#app/domain/figure/figures.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { FigureMove, WatchedFigure } from "#app/domain/outcome/outcome-figure.ts";
import { periodText, valueText } from "#app/words/figure-text.ts";
import type { Db } from "#db/client.ts";
import { findPlaceByCode } from "#db/queries/areas.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { inLocale } from "../process/in-locale.server.ts";

/** How the figures that an outcome's agreements watch have moved since, by agreement. */
export async function loadFigureMoves(db: Db, outcome: Outcome, now: Date): Promise<Map<string, FigureMove>> {
	const watched = outcome.agreements.flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []));
	const wijk = watched.length > 0 ? await findPlaceByCode(db, outcome.session.wijk.code) : null;
	const indicators = [...new Set(watched.map(({ figure }) => figure.indicator))];
	const cards = wijk
		? await loadFigureCards(db, {
				wijk,
				indicators: indicators.map((indicator) => ({ indicator })),
				locale: "nl",
				audience: "public",
				today: now,
			})
		: [];
	return inLocale(
		"nl",
		() =>
			new Map(
				watched.map(({ id, figure }) => {
					const card = cards.find((one) => one.indicator.id === figure.indicator);
					return [id, figureMove(figure, card, now)];
				}),
			),
	);
}

/** @param card the same indicator with its newest published value; absent when nothing of it is published now */
export function figureMove(watched: WatchedFigure, card: FigureCard | undefined, now: Date): FigureMove {
	const newer = card && endOf(card.period) > endOf(watched.period) ? card : null;
	return {
		indicator: watched.indicator,
		label: watched.label,
		unit: watched.unit,
		// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
		then: { value: watched.value, number: watched.number, period: watched.periodText },
		now: newer && {
			value: valueText(newer.value, newer.indicator),
			number: shownNumber(newer.value),
			period: periodText(newer.period),
		},
		age: now.getFullYear() - parsePeriod((newer ?? watched).period).year,
		comparable: newer !== null && mayBeCompared(watched, newer),
	};
}

/**
 * The value of then must still stand in the series of the newest one: shown, not revised, about the same place and
 * over periods of the same length. Between the two nothing may have been counted otherwise.
 */
function mayBeCompared(watched: WatchedFigure, card: FigureCard): boolean {
	const old = card.trend.find((point) => point.period === watched.period);
	const between = card.trend.filter(
		(point) => endOf(point.period) > endOf(watched.period) && endOf(point.period) <= endOf(card.period),
	);
	return (
		old?.value.state === "shown" &&
		card.value.state === "shown" &&
		valueText(old.value, card.indicator) === watched.value &&
		!between.some((point) => point.breakBefore) &&
		![old, card].some(isAboutOthers)
	);
}

const endOf = (period: string): string => parsePeriod(period).end;
