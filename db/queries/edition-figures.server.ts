import { and, asc, eq, gte, inArray, lte } from "drizzle-orm";
import type { EditionFigure } from "#app/domain/edition/edition.ts";
import { type EditionCells, editionRows, type StoredTarget } from "#app/domain/edition/edition-rows.ts";
import {
	type EditionScope,
	figureOfEdition,
	placesAround,
	scopeOf,
} from "#app/domain/edition/edition-scope.ts";
import type { FrozenCard } from "#app/domain/edition/frozen-card.ts";
import type { CardBeside } from "#app/domain/figure/beside.ts";
import { buildFigureCard } from "#app/domain/figure/build-figure-card.ts";
import { addsUp } from "#app/domain/figure/card-trend.ts";
import type { FigureCard, Indicator, Place } from "#app/domain/figure/figure-card.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import type { SeriesBreak } from "#app/domain/figure/series-break.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import { figureRelease, publishedFigure, source, target } from "../schema/index.ts";
import { listPlaces } from "./areas.server.ts";
import { loadBeside } from "./beside-figures.server.ts";
import { listIndicators } from "./indicators.server.ts";
import { type LiveFigure, newestFigures, newestRelease, readableBy } from "./live-figures.server.ts";
import { listBreaks } from "./published-breaks.server.ts";
import { targetKey } from "./targets.server.ts";

/** Of which place, and over which periods an edition tells: those that end within `from` and `until`. */
export interface AskedEdition {
	place: string;
	from: string;
	until: string;
	indicators: string[];
	today: Date;
}

interface Found {
	indicator: Indicator;
	cells: EditionCells<LiveFigure>;
	shown: LiveFigure | undefined;
}

/** What there is to tell; indicators with neither a figure nor a target are not in it. */
export interface EditionFigures {
	indicators: Pick<Indicator, "id" | "label">[];
	in: (locale: string) => Promise<Omit<EditionFigure, "role">[]>;
}

/**
 * What everybody may read of these indicators at a place.
 * @returns null when there is no such place
 */
export async function loadEditionFigures(db: Db, asked: AskedEdition): Promise<EditionFigures | null> {
	const places = await listPlaces(db);
	const scope = scopeOf(places, asked.place);
	if (!scope) return null;
	if (asked.indicators.length === 0) return { indicators: [], in: async () => [] };
	const asker = { audience: "public", today: asked.today } as const;
	const [indicators, breaks, figures, targets] = await Promise.all([
		listIndicators(db, asked.indicators),
		listBreaks(db, { indicators: asked.indicators }),
		figuresOf(db, asked, scope),
		targetsOf(db, asked),
	]);
	const found = indicators.flatMap((indicator): Found[] => {
		const own = <One extends { indicator: string }>(all: One[]) =>
			all.filter((one) => one.indicator === indicator.id);
		const cells = { figures: own(figures), targets: own(targets) };
		const shown = figureOfEdition(indicator, cells.figures, scope);
		return cells.figures.length + cells.targets.length > 0 ? [{ indicator, cells, shown }] : [];
	});
	const shown = found.flatMap(({ indicator, shown: figure }) =>
		figure ? [{ found: indicator, figure }] : [],
	);
	const own = [...new Set([scope.at.id, ...shown.map(({ figure }) => figure.place)])];
	const inLocale = async (locale: string) => {
		const besideOf = await loadBeside(db, { ...asker, locale }, shown, own, places);
		return found.map((one) => {
			const beside = one.shown && besideOf({ found: one.indicator, figure: one.shown }, one.cells.figures);
			return told(one, { scope, places, breaks, beside, locale, today: asked.today });
		});
	};
	return { indicators: found.map(({ indicator }) => indicator), in: inLocale };
}

/** Those of the place, of everything in it, and of what it is compared with. */
const figuresOf = (db: Db, asked: AskedEdition, { at, above, inside, around }: EditionScope) =>
	newestFigures(
		db,
		{ audience: "public", today: asked.today },
		and(
			inArray(publishedFigure.indicator, asked.indicators),
			inArray(
				publishedFigure.place,
				[at, ...(above ? [above] : []), ...inside, ...around].map(({ id }) => id),
			),
			gte(publishedFigure.periodEnd, parsePeriod(asked.from).start),
			lte(publishedFigure.periodEnd, parsePeriod(asked.until).end),
		),
	);

/** The newest version of each target. */
async function targetsOf(db: Db, asked: AskedEdition): Promise<StoredTarget[]> {
	const rows = await db
		.selectDistinctOn(targetKey, { target, source: source.title })
		.from(target)
		.innerJoin(figureRelease, eq(figureRelease.id, target.release))
		.innerJoin(source, eq(source.id, figureRelease.source))
		.where(
			and(
				readableBy({ audience: "public", today: asked.today }),
				inArray(target.indicator, asked.indicators),
			),
		)
		.orderBy(...targetKey.map((column) => asc(column)), ...newestRelease);
	const [{ start }, { end }] = [parsePeriod(asked.from), parsePeriod(asked.until)];
	return rows
		.map(({ target: row, source: title }) => ({ ...row, source: title }))
		.filter(({ period }) => parsePeriod(period).end >= start && parsePeriod(period).end <= end);
}

function told(
	{ indicator, cells, shown }: Found,
	of: {
		scope: EditionScope;
		places: Place[];
		breaks: SeriesBreak[];
		beside: CardBeside | undefined;
		locale: string;
		today: Date;
	},
): Omit<EditionFigure, "role"> {
	const { locale, scope, places, breaks, beside, today } = of;
	const card =
		shown &&
		buildFigureCard(
			indicator,
			cells.figures,
			placesAround(places, shown),
			{
				wijk: shown.place === scope.above?.id ? scope.at.id : shown.place,
				...{ period: shown.period, breakdown: shown.breakdown, locale, today },
			},
			breaks,
			beside,
		);
	const rows = editionRows(indicator, cells, scope, shown, locale);
	const isInside = shown && scope.inside.some(({ id }) => id === shown.place);
	return {
		indicator: {
			...{ id: indicator.id, unit: indicator.unit, kind: indicator.kind, population: indicator.population },
			...{ decimals: indicator.decimals, direction: indicator.direction, measure: indicator.measure },
			label: inLanguage(indicator.label, locale),
			explanation: inLanguage(indicator.explanation, locale),
			adds: addsUp(indicator),
		},
		card: card ? frozen(card) : null,
		byPlace: Boolean(isInside) && new Set(rows.map(({ place }) => place.id)).size > 1,
		rows,
		releases: [...new Set([...cells.figures, ...cells.targets].map(({ release }) => release))],
	};
}

/** Without what an edition does not keep: maps, and a place beside itself. */
function frozen(card: FigureCard): FrozenCard {
	const { areas: _, perWijk: __, maps: ___, beside, indexed, ...kept } = card;
	const { account, notes, members } = beside;
	return {
		...kept,
		indexed: indexed.filter(({ place }) => place.id !== card.place.id),
		beside: { account, notes, members },
	};
}
