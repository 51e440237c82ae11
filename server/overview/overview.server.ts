import { firstCheckOn, isOpen } from "#app/domain/agreement/progress.ts";
import type { Indicator } from "#app/domain/figure/figure-card.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { AdoptedEvening, Overview, OverviewEvening } from "#app/domain/outcome/overview.ts";
import { standOf } from "#app/domain/outcome/theme-stand.ts";
import { getLocale } from "#app/words/index.ts";
import { peopleText } from "#app/words/people-text.ts";
import type { Db } from "#db/client.ts";
import { listProgress, type ProgressReport } from "#db/queries/agreements.server.ts";
import { type EveningOfYear, listEveningsOfYears } from "#db/queries/overview.server.ts";
import { listFocusBranches } from "#db/queries/overview-nodes.server.ts";
import { loadPublished, type Published } from "#db/queries/published.server.ts";
import { figureColumns } from "./figure-columns.server.ts";
import { laidUnder, overviewNodes } from "./laid-under.server.ts";

/**
 * The year over all wijken, out of adopted outcomes, progress and published figures.
 * @param request `memberOf` are ids of the sessions that the reader takes part in; `years` are those with an evening,
 * for a page that goes from one to another
 * @param published what is published now, for who read it already
 */
export async function loadOverview(
	db: Db,
	request: { year: number; years?: number[]; memberOf: string[]; now: Date },
	published?: Published,
): Promise<Overview> {
	const { year, years = [], memberOf, now } = request;
	const { gemeente, figures, indicators, ...known } =
		published ?? (await loadPublished(db, { audience: "public", today: now }));
	const [evenings, branches] = await Promise.all([
		listEveningsOfYears(db, year, year),
		listFocusBranches(db),
	]);
	const wijken = known.wijken.filter(
		({ id }) => !known.retired.has(id) || evenings.some(({ placeId }) => placeId === id),
	);
	const items = evenings.flatMap(({ outcome }) => outcome?.agreements.map(({ id }) => id) ?? []);
	const progress = await listProgress(db, items);
	const columns = gemeente
		? figureColumns(figures, indicators, { wijken, gemeente, year, locale: getLocale() })
		: [];
	return {
		year,
		years: [...new Set([year, ...years])].sort((a, b) => b - a),
		gemeente: gemeente?.name ?? "",
		wijken: wijken.map(({ id, name }) => ({
			id,
			name,
			evenings: evenings
				.filter(({ placeId }) => placeId === id)
				.map((evening) => toOverviewEvening(evening, { progress, indicators, memberOf, now })),
		})),
		nodes: overviewNodes(branches, indicators, getLocale()),
		figures: columns,
	};
}

interface Known {
	/** newest first */
	progress: ProgressReport[];
	indicators: Indicator[];
	memberOf: string[];
	now: Date;
}

function toOverviewEvening(
	{ id, title, heldOn, reopened, firstAdoptedAt, outcome }: EveningOfYear,
	known: Known,
): OverviewEvening {
	return {
		id,
		title,
		heldOn,
		mayOpen: known.memberOf.includes(id),
		adopted:
			outcome && firstAdoptedAt
				? { ...fromOutcome(outcome, firstCheckOn(firstAdoptedAt), known), reopened }
				: null,
	};
}

/** Picks by name: what people told, wrote and proposed in an outcome stays there. */
function fromOutcome(
	outcome: Outcome,
	due: Date,
	{ progress, indicators, now }: Known,
): Omit<AdoptedEvening, "reopened"> {
	const { organisations, absent, total } = outcome.present;
	const { ofAgreement, ofTheme } = laidUnder(outcome, indicators);
	return {
		version: outcome.version ?? "",
		people: { text: peopleText(outcome.present), total, organisations, absent },
		themes: outcome.themes.map((theme) => ({
			name: theme.name,
			chosen: standOf(theme, outcome.agreements) !== "left",
			ownChoiceOf: theme.ownChoiceOf,
			under: ofTheme(theme),
		})),
		agreements: outcome.agreements.map((agreement) => {
			const { id, kind, goal, action, lead, passedTo, extraCapacity, capacityDecider } = agreement;
			const newest = progress.find(({ itemId }) => itemId === id);
			const state = newest?.state ?? null;
			const note = newest?.note ?? "";
			return {
				...{ id, kind, goal, action, lead, passedTo, extraCapacity, capacityDecider, state, note },
				reportedOn: newest?.createdAt.toISOString() ?? null,
				answerDue: due.toISOString(),
				overdue: isOpen(state) && due < now,
				under: ofAgreement(agreement),
			};
		}),
	};
}
