import type { Actor } from "#app/domain/authorisation.ts";
import type { Indicator, Place } from "#app/domain/figure-card.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { byNewestPeriod } from "#app/domain/period.ts";
import { getLocale } from "#app/i18n/index.ts";
import type { Coverage, EveningChoices, FigureChoice } from "#app/prepare/evening.ts";
import type { Db } from "#db/client.ts";
import { type LiveFigure, listFigures, listIndicators, listPlaces } from "#db/queries/figures.server.ts";
import { listSessions } from "#db/queries/sessions.server.ts";

/** The wijken and figures to choose from, in the reader's language, with whose number each wijk would see. */
export async function loadEveningChoices(db: Db, today = new Date()): Promise<EveningChoices> {
	const places = await listPlaces(db);
	const wijken = places.filter((place) => place.level === "wijk");
	const gemeente = places.find((place) => place.id === wijken[0]?.parent);
	const indicators = await listIndicators(db);
	const figures = await listFigures(db, { today });
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

/** The actor's sessions that were held, newest first, to look back at. */
export async function listEarlierSessions(
	db: Db,
	actor: Actor,
	today = new Date(),
): Promise<{ id: string; title: string; heldOn: string; placeId: string }[]> {
	const ids = actor.kind === "account" ? Object.keys(actor.memberships) : [];
	const held = (await listSessions(db, ids)).filter((one) => one.heldOn <= today.toISOString().slice(0, 10));
	return held.map(({ id, title, heldOn, placeId }) => ({
		id,
		title,
		heldOn,
		placeId,
	}));
}
