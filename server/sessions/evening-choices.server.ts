import { type Actor, can, sessionsOf } from "#app/domain/authorisation.ts";
import type { Indicator, Place } from "#app/domain/figure-card.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { byNewestPeriod } from "#app/domain/period.ts";
import { getLocale } from "#app/i18n/index.ts";
import type { Coverage, EarlierEvening, EveningChoices, FigureChoice } from "#app/prepare/evening.ts";
import type { Db } from "#db/client.ts";
import type { LiveFigure } from "#db/queries/figures.server.ts";
import { listAdoptedOr } from "#db/queries/previous-sessions.server.ts";
import { loadPublished } from "#db/queries/published.server.ts";

/** The wijken and figures to choose from, in the reader's language, with whose number each wijk would see. */
export async function loadEveningChoices(db: Db, today = new Date()): Promise<EveningChoices> {
	const { wijken, gemeente, indicators, figures } = await loadPublished(db, today);
	return {
		gemeente: gemeente?.name ?? "",
		wijken: wijken.map(({ id, name, shortName }) => ({ id, name, shortName })),
		figures: indicators.map((indicator) => toChoice(indicator, wijken, figures)),
	};
}

function toChoice(indicator: Indicator, wijken: Place[], figures: LiveFigure[]): FigureChoice {
	const locale = getLocale();
	const breakdown = indicator.breakdowns[0]?.id ?? "";
	const known = figures.filter(
		(one) => one.indicator === indicator.id && one.breakdown === breakdown && one.value.state !== "missing",
	);
	return {
		id: indicator.id,
		label: inLanguage(indicator.label, locale),
		explanation: inLanguage(indicator.explanation, locale),
		resultArea: indicator.resultArea,
		coverage: Object.fromEntries(wijken.map((wijk) => [wijk.id, coverageOf(wijk, known)])),
	};
}

/** What the figure's card would show for this wijk: the newest number of its own, else the gemeente's. */
function coverageOf(wijk: Place, known: LiveFigure[]): Coverage {
	const [own] = known.filter((one) => one.place === wijk.id).sort(byNewestPeriod);
	if (own) return own.value.state === "withheld" ? "hidden" : "own";
	return known.some((one) => one.place === wijk.parent) ? "gemeente" : "none";
}

/**
 * The evenings that somebody may look back at, newest first: their own, and, for who reads across the wijken, every
 * one of which the agreements were adopted.
 * @param before ISO date; what is held after it and not adopted is no earlier evening
 */
export async function listEarlierSessions(
	db: Db,
	actor: Actor,
	before = new Date().toISOString().slice(0, 10),
): Promise<EarlierEvening[]> {
	const own = sessionsOf(actor);
	const acrossWijken = can(actor, "overview.read").allowed;
	return (await listAdoptedOr(db, own)).filter(
		({ id, adopted, heldOn }) =>
			(adopted || heldOn <= before) && (own.includes(id) || (adopted && acrossWijken)),
	);
}
