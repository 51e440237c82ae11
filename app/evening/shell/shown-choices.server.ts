import { figureOfCard } from "#app/domain/figure/build-figure-card.ts";
import type { Indicator } from "#app/domain/figure/figure-card.ts";
import { breakdownLabel, inOrderOfParts } from "#app/domain/figure/parts-of-indicator.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import { shownField, type TableFigure } from "#app/domain/session/table-figure.ts";
import { periodText } from "#app/words/figure-text.ts";
import { getLocale, m } from "#app/words/index.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listFigures } from "#db/queries/figures.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import type { LiveFigure } from "#db/queries/live-figures.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { database } from "#server/services.server.ts";
import type { ShownChoices } from "./shown-choices.ts";

/** What can be chosen of each figure on the table of an evening, by indicator; one with a single figure is left out. */
export async function loadShownChoices(
	session: Session,
	figures: Pick<TableFigure, "indicator">[],
): Promise<Record<string, ShownChoices>> {
	const ids = [...new Set(figures.map(({ indicator }) => indicator))];
	if (ids.length === 0) return {};
	const db = database();
	const places = await listPlaces(db);
	const wijk = places.find(({ id }) => id === session.placeId);
	const own = [session.placeId, wijk?.parent ?? ""];
	const known = await listFigures(db, {
		indicators: ids,
		places: own,
		audience: { sessions: [session.id] },
		today: new Date(),
	});
	const choices = (await listIndicators(db, ids)).flatMap((indicator): [string, ShownChoices][] => {
		const figures = known.filter((one) => one.indicator === indicator.id && one.value.state !== "missing");
		const different = new Set(figures.map(({ period, breakdown }) => `${period}|${breakdown}`));
		return different.size > 1 ? [[indicator.id, choicesOf(indicator, figures, own)]] : [];
	});
	return Object.fromEntries(choices);
}

function choicesOf(indicator: Indicator, figures: LiveFigure[], own: string[]): ShownChoices {
	const breakdowns = inOrderOfParts(
		indicator,
		figures.map(({ breakdown }) => breakdown),
	);
	const nameOf = (breakdown: string) =>
		breakdownLabel(indicator, breakdown, getLocale()) ?? m.table_shown_whole();
	const ofBreakdown = (breakdown: string) => figures.filter((one) => one.breakdown === breakdown);
	const byItself = [indicator.shownBreakdown, ""]
		.map((breakdown) => figureOfCard(ofBreakdown(breakdown), own, indicator))
		.find(Boolean);
	return {
		byItself: byItself
			? [periodText(byItself.period), ...(breakdowns.length > 1 ? [nameOf(byItself.breakdown)] : [])].join(
					", ",
				)
			: "",
		groups: breakdowns.map((breakdown) => ({
			label: nameOf(breakdown),
			options: [
				{ value: shownField({ period: null, breakdown }), label: m.table_shown_newest() },
				...periodsOf(ofBreakdown(breakdown)).map((period) => ({
					value: shownField({ period, breakdown }),
					label: periodText(period),
				})),
			],
		})),
	};
}

const periodsOf = (figures: LiveFigure[]): string[] => [
	...new Set([...figures].sort(byNewestPeriod).map(({ period }) => period)),
];
