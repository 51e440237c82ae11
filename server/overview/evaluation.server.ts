import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { isBlank } from "#app/domain/live/rich-text.ts";
import {
	byPoint,
	type EvaluatedEdition,
	type EvaluatedFigure,
	type Evaluation,
	isPassedOn,
	type OpenQuestion,
} from "#app/domain/outcome/evaluation.ts";
import { locatedAgreements } from "#app/domain/outcome/located.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { WatchedFigure } from "#app/domain/outcome/outcome-figure.ts";
import { periodText, valueText } from "#app/words/figure-text.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listOwnPlaces } from "#db/queries/areas.server.ts";
import { listEditions } from "#db/queries/editions.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { type EveningOfYear, listEveningsOfYears } from "#db/queries/overview.server.ts";
import { loadPublished } from "#db/queries/published.server.ts";
import { figureMove } from "../outcome/figure-move.server.ts";
import { inLocale } from "../process/in-locale.server.ts";
import { loadOverview } from "./overview.server.ts";

/** The two years up to and including `year`, out of what was adopted, how it went on, and what everybody may read of figures. */
export async function loadEvaluation(db: Db, year: number, now: Date): Promise<Evaluation> {
	const years: Evaluation["years"] = [year - 1, year];
	const published = await loadPublished(db, { audience: "public", today: now });
	const [before, last] = [
		await loadOverview(db, { year: year - 1, memberOf: [], now }, published),
		await loadOverview(db, { year, memberOf: [], now }, published),
	];
	const wijken = [...before.wijken, ...last.wijken];
	const held = await listEveningsOfYears(db, ...years);
	const nameOf = ({ placeId }: EveningOfYear) => wijken.find(({ id }) => id === placeId)?.name ?? "";
	const adopted = held.flatMap((evening) =>
		evening.outcome ? [{ evening, outcome: evening.outcome, wijk: nameOf(evening) }] : [],
	);
	return {
		years,
		gemeente: last.gemeente,
		wijken: last.wijken.length,
		evenings: wijken
			.flatMap(({ name, evenings }) =>
				evenings.map(({ id, heldOn, adopted: one }) => ({
					...{ id, heldOn, wijk: name },
					people: one && {
						text: one.people.text,
						organisations: one.people.organisations,
						absent: one.people.absent,
					},
				})),
			)
			.sort((a, b) => a.heldOn.localeCompare(b.heldOn)),
		points: byPoint(last.nodes.focus, wijken),
		passedOn: locatedAgreements(wijken).filter(isPassedOn),
		figures: await watchedFigures(db, adopted, now),
		editions: await editionsOf(db, years),
		questions: adopted.flatMap(questionsOf),
	};
}

/** What came out of the gemeente and its wijken, and was not withdrawn. */
async function editionsOf(db: Db, years: Evaluation["years"]): Promise<EvaluatedEdition[]> {
	const [{ gemeente, wijken }, editions] = await Promise.all([
		listOwnPlaces(db),
		listEditions(db, { drafts: false }),
	]);
	const own = new Set([gemeente, ...wijken].map((place) => place?.id));
	return editions.flatMap(({ id, title, number, place, placeName, state, publishedAt }) =>
		state === "published" &&
		number !== null &&
		publishedAt &&
		own.has(place) &&
		years.includes(publishedAt.getFullYear())
			? [{ id, title, number, place: placeName, cameOut: publishedAt.toISOString() }]
			: [],
	);
}

interface AdoptedOutcome {
	evening: EveningOfYear;
	outcome: Outcome;
	wijk: string;
}

/** What the agreements watch, as it is published now: one time of asking for all agreements of a wijk. */
async function watchedFigures(db: Db, adopted: AdoptedOutcome[], now: Date): Promise<EvaluatedFigure[]> {
	const watched = adopted.flatMap(({ evening, outcome, wijk }) =>
		outcome.agreements.flatMap(({ id, goal, action, figure }) =>
			figure ? [{ id, wijk, title: { goal, action }, figure, place: evening.placeId }] : [],
		),
	);
	const cards = new Map<string, FigureCard[]>();
	for (const place of new Set(watched.map((one) => one.place))) {
		const own = watched.filter((one) => one.place === place);
		const indicators = [...new Set(own.map(({ figure }) => figure.indicator))];
		cards.set(
			place,
			await loadFigureCards(db, {
				wijk: place,
				indicators: indicators.map((indicator) => ({ indicator })),
				locale: getLocale(),
				audience: "public",
				today: now,
			}),
		);
	}
	return watched.map(({ figure, place, ...one }) => {
		const card = cards.get(place)?.find(({ indicator }) => indicator.id === figure.indicator);
		return { ...one, ...valuesOf(figure, card, now) };
	});
}

/**
 * Then and now, both out of what is published today: what an evening saw before others did, or what was withheld since,
 * is told as everybody may read it. Whether the two may be compared says the rule of the agreement's own page.
 */
function valuesOf(
	watched: WatchedFigure,
	card: FigureCard | undefined,
	now: Date,
): Omit<EvaluatedFigure, "id" | "wijk" | "title"> {
	const old = card?.trend.find(({ period }) => period === watched.period);
	const newer = card && parsePeriod(card.period).end > parsePeriod(watched.period).end ? card : undefined;
	const said = [...(old ? [old] : []), ...(newer ? [newer] : [])];
	const told = (one: Pick<FigureCard, "value" | "period">, of: FigureCard) => ({
		value: valueText(one.value, of.indicator),
		period: periodText(one.period),
	});
	return {
		label: card?.indicator.label ?? watched.label,
		place: card?.place.name ?? null,
		before: card && old ? told(old, card) : null,
		now: card && newer ? told(newer, card) : null,
		// The rule reads the words of the outcome, which are Dutch.
		comparable: inLocale("nl", () => figureMove(watched, card, now)).comparable,
		source: card?.source.title ?? null,
		provisional: said.some(({ status }) => status === "voorlopig"),
		fictional: said.some(({ fictional }) => fictional),
	};
}

/** What the room wrote together of what it does not know yet; nothing that somebody told is in it. */
function questionsOf({ evening: { heldOn }, outcome, wijk }: AdoptedOutcome): OpenQuestion[] {
	return [
		{ theme: null, text: outcome.open },
		...outcome.themes.map(({ name, unknown }) => ({ theme: name, text: unknown })),
	]
		.filter(({ text }) => !isBlank(text))
		.map((one) => ({ ...one, wijk, heldOn }));
}
