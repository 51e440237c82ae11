import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import type { LiveFigure } from "#db/queries/live-figures.server.ts";
import { loadPublished } from "#db/queries/published.server.ts";
import type { Coverage, EveningChoices, FigureChoice } from "./evening.ts";

/** The wijken and figures to choose from, in the reader's language, with whose number each wijk would see. */
export async function loadEveningChoices(db: Db, today = new Date()): Promise<EveningChoices> {
	const published = await loadPublished(db, { audience: "public", today });
	const { gemeente, indicators, figures } = published;
	const wijken = published.wijken.filter(({ id }) => !published.retired.has(id));
	return {
		gemeente: gemeente?.name ?? "",
		wijken: wijken.map(({ id, name, shortName }) => ({ id, name, shortName })),
		figures: indicators.map((indicator) => toChoice(indicator, wijken, figures)),
	};
}

function toChoice(indicator: Indicator, wijken: Place[], figures: LiveFigure[]): FigureChoice {
	const locale = getLocale();
	const breakdown = indicator.shownBreakdown;
	const known = figures.filter(
		(one) => one.indicator === indicator.id && one.breakdown === breakdown && one.value.state !== "missing",
	);
	return {
		id: indicator.id,
		label: inLanguage(indicator.label, locale),
		explanation: inLanguage(indicator.explanation, locale),
		heading: indicator.heading && inLanguage(indicator.heading.label, locale),
		coverage: Object.fromEntries(wijken.map((wijk) => [wijk.id, coverageOf(wijk, known)])),
	};
}

/** What the figure's card would show for this wijk: the newest number of its own, else the gemeente's. */
function coverageOf(wijk: Place, known: LiveFigure[]): Coverage {
	const [own] = known.filter((one) => one.place === wijk.id).sort(byNewestPeriod);
	if (own) return own.value.state === "withheld" ? "hidden" : "own";
	return known.some((one) => one.place === wijk.parent) ? "gemeente" : "none";
}
