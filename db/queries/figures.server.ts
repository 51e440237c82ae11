import { and, asc, desc, eq, inArray, isNull, lte } from "drizzle-orm";
import { buildFigureCard } from "#app/domain/build-figure-card.ts";
import type { FigureCard, Indicator, Place, SourcedFigure } from "#app/domain/figure-card.ts";
import type { FigureKey, FigureRef, PublishedValue } from "#app/domain/figures.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { byNewestPeriod } from "#app/domain/period.ts";
import type { Db } from "#db/client.ts";
import {
	area,
	figureRelease,
	indicator,
	type PlanarPolygon,
	place,
	publishedFigure,
	source,
} from "#db/schema/index.ts";

/** A published figure with the release it came in; all that is ever read outside `publishRelease`. */
export interface LiveFigure extends SourcedFigure {
	/** The release's name and moment of publication, as an ISO string. */
	releaseLabel: string;
	publicFrom: string;
}

/**
 * Published figures of every release that is public at `today` and not undone, the newest release first.
 * @param indicators ids; all indicators when absent
 */
async function loadLiveFigures(db: Db, indicators: string[] | undefined, today: Date): Promise<LiveFigure[]> {
	const rows = await db
		.select({ figure: publishedFigure, release: figureRelease, source })
		.from(publishedFigure)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.innerJoin(source, eq(source.id, figureRelease.source))
		.where(
			and(
				lte(figureRelease.publicFrom, today),
				isNull(figureRelease.undoneAt),
				indicators && inArray(publishedFigure.indicator, indicators),
			),
		)
		.orderBy(
			desc(figureRelease.publicFrom),
			desc(figureRelease.createdAt),
			asc(publishedFigure.indicator),
			asc(publishedFigure.place),
			asc(publishedFigure.period),
			asc(publishedFigure.breakdown),
		);
	return rows.map((row) => {
		const { state, value, lessThan, ...figure } = row.figure;
		const { title, publisher, url, published } = row.source;
		return {
			...figure,
			value: toPublishedValue(state, value, lessThan),
			source: { title, publisher, url, published },
			releaseLabel: row.release.label,
			publicFrom: row.release.publicFrom.toISOString(),
		};
	});
}

function toPublishedValue(
	state: PublishedValue["state"],
	value: number | null,
	lessThan: number | null,
): PublishedValue {
	if (state === "shown" && value !== null) return { state, value };
	if (state === "small" && lessThan !== null) return { state, lessThan };
	return { state: state === "missing" ? "missing" : "withheld" };
}

/** Keeps of each key the first row, which is that of its newest release. */
function newestOfEach(figures: LiveFigure[]): LiveFigure[] {
	const newest = new Map<string, LiveFigure>();
	for (const figure of figures) {
		const key = keyOf(figure);
		if (!newest.has(key)) newest.set(key, figure);
	}
	return [...newest.values()];
}

function keyOf(key: FigureKey): string {
	return JSON.stringify([key.indicator, key.place, key.period, key.breakdown]);
}

/** Every place under its newest code; wijken come before the places they are compared with. */
export async function listPlaces(db: Db): Promise<Place[]> {
	const rows = await db
		.select({ place, code: area.code })
		.from(place)
		.innerJoin(area, eq(area.place, place.id))
		.orderBy(asc(area.code), desc(area.year));
	const places = new Map<string, Place>();
	for (const row of rows)
		if (!places.has(row.place.id)) places.set(row.place.id, { ...row.place, code: row.code });
	return [...places.values()];
}

/** A place as it was coded and drawn in one year. */
export type CodedArea = Place & { year: number; geometry: PlanarPolygon | null; schematic: boolean };

/** Every area of every year, the newest year first. */
export async function listAreas(db: Db): Promise<CodedArea[]> {
	const rows = await db
		.select({ place, year: area.year, code: area.code, geometry: area.geometry, schematic: area.schematic })
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.orderBy(desc(area.year), asc(area.code));
	return rows.map(({ place: details, ...coded }) => ({ ...details, ...coded }));
}

/** The areas to draw: those of the newest year of which there is geometry. */
export async function listDrawnAreas(db: Db): Promise<(CodedArea & { geometry: PlanarPolygon })[]> {
	const drawn = (await listAreas(db)).flatMap((one) =>
		one.geometry ? [{ ...one, geometry: one.geometry }] : [],
	);
	return drawn.filter((one) => one.year === drawn[0]?.year);
}

/** All indicators in the order of the lists, labels in every language. */
export async function listIndicators(db: Db): Promise<Indicator[]> {
	const rows = await db.select().from(indicator).orderBy(asc(indicator.position), asc(indicator.id));
	return rows.map(({ position: _, ...row }) => row);
}

/** The newest published figures, narrowed as asked; `area` is a CBS code of whichever year. */
export async function listFigures(
	db: Db,
	filter: { area?: string; indicator?: string | string[]; period?: string; today: Date },
): Promise<LiveFigure[]> {
	const indicators = filter.indicator ? [filter.indicator].flat() : undefined;
	const figures = await loadLiveFigures(db, indicators, filter.today);
	const wanted = filter.area === undefined ? undefined : await findPlaceByCode(db, filter.area);
	return newestOfEach(figures).filter(
		(figure) =>
			(wanted === undefined || figure.place === wanted) &&
			(!filter.period || figure.period === filter.period),
	);
}

/** @returns the place's id, or null when no year knows the code */
export async function findPlaceByCode(db: Db, code: string): Promise<string | null> {
	const [found] = await db
		.select({ place: area.place })
		.from(area)
		.where(eq(area.code, code))
		.orderBy(desc(area.year))
		.limit(1);
	return found?.place ?? null;
}

/**
 * The cards of the asked figures, in that order; without a period each shows its newest.
 * A figure that neither the wijk nor its gemeente has gives no card.
 */
export async function loadFigureCards(
	db: Db,
	request: {
		/** id of the place */
		wijk: string;
		indicators: { indicator: string; period?: string; breakdown?: string }[];
		locale: string;
		today: Date;
	},
): Promise<FigureCard[]> {
	const ids = request.indicators.map((one) => one.indicator);
	if (ids.length === 0) return [];
	const places = await listPlaces(db);
	const indicators = await listIndicators(db);
	const figures = newestOfEach(await loadLiveFigures(db, ids, request.today));
	return request.indicators.flatMap((asked) => {
		const found = indicators.find((one) => one.id === asked.indicator);
		const ofIndicator = figures.filter((one) => one.indicator === asked.indicator);
		const card = found && buildFigureCard(found, ofIndicator, places, { ...request, ...asked });
		return card ? [card] : [];
	});
}

/**
 * Finds the published figure that an outside key means: without a release the newest, without a period the latest,
 * without a breakdown the one that the cards show.
 */
export async function resolveFigureRef(
	db: Db,
	key: {
		indicator: string;
		/** CBS code */
		area: string;
		period?: string;
		breakdown?: string;
		release?: string;
		today?: Date;
	},
): Promise<FigureRef | null> {
	const placeId = await findPlaceByCode(db, key.area);
	if (!placeId) return null;
	const about = (await listIndicators(db)).find((one) => one.id === key.indicator);
	const wanted = key.breakdown || (about?.breakdowns[0]?.id ?? "");
	const [found] = (await loadLiveFigures(db, [key.indicator], key.today ?? new Date()))
		.filter((figure) => figure.place === placeId && figure.breakdown === wanted)
		.filter((figure) => !key.period || figure.period === key.period)
		.filter((figure) => !key.release || figure.release === key.release)
		.sort(byNewestPeriod);
	if (!found) return null;
	const { indicator: id, place: at, period, breakdown, release } = found;
	return { indicator: id, place: at, period, breakdown, release };
}

/** What a card on the board says about the figure it was written about. */
export interface FigureDescription {
	ref: FigureRef;
	label: string;
	breakdown: string | null;
	place: Place;
	unit: Indicator["unit"];
	decimals: number;
	/** null when the release was undone or is under embargo again */
	value: PublishedValue | null;
	fictional: boolean;
	/** The value that the same figure has now, when a newer release revised it. */
	revised: PublishedValue | null;
}

/** Describes the figures that contributions are bound to; refs to unknown indicators or places are left out. */
export async function describeFigureRefs(
	db: Db,
	refs: FigureRef[],
	locale: string,
	today: Date = new Date(),
): Promise<FigureDescription[]> {
	if (refs.length === 0) return [];
	const indicators = new Map((await listIndicators(db)).map((one) => [one.id, one]));
	const places = new Map((await listPlaces(db)).map((one) => [one.id, one]));
	const live = await loadLiveFigures(db, [...new Set(refs.map((ref) => ref.indicator))], today);
	return refs.flatMap((ref) => {
		const about = indicators.get(ref.indicator);
		const at = places.get(ref.place);
		if (!about || !at) return [];
		const versions = live.filter((figure) => keyOf(figure) === keyOf(ref));
		const written = versions.find((figure) => figure.release === ref.release);
		const newest = versions[0];
		const breakdown = about.breakdowns.find((one) => one.id === ref.breakdown);
		return [
			{
				ref,
				label: inLanguage(about.label, locale),
				breakdown: breakdown ? inLanguage(breakdown.label, locale) : null,
				place: at,
				unit: about.unit,
				decimals: about.decimals,
				value: written?.value ?? null,
				fictional: written?.fictional ?? false,
				revised: newest && newest.release !== ref.release ? newest.value : null,
			},
		];
	});
}
