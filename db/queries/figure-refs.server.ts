import { and, asc, desc, eq, getTableColumns, inArray, or, sql } from "drizzle-orm";
import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import type { FigureKey, FigureRef, PublishedValue } from "#app/domain/figure/figures.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import { figureRelease, indicator, publishedFigure } from "../schema/index.ts";
import { listPlaces, placeOfCode } from "./areas.server.ts";
import { listIndicators } from "./indicators.server.ts";
import {
	type Asker,
	isOneOf,
	newestFigures,
	newestRelease,
	readableBy,
	shownBreakdown,
	toldFigures,
	toPublishedValue,
} from "./live-figures.server.ts";

/**
 * Finds the published figure that an outside key means: without a release the newest, without a period the latest, without
 * a breakdown the one that the cards show. "" is the whole; where there is none of it the cards' one is meant, and where
 * that is not there the whole.
 */
export async function resolveFigureRef(
	db: Db,
	key: Asker & {
		indicator: string;
		/** CBS code of whichever year */
		area: string;
		period?: string;
		breakdown?: string;
		release?: string;
	},
): Promise<FigureRef | null> {
	const [found] = await db
		.select({
			indicator: publishedFigure.indicator,
			place: publishedFigure.place,
			period: publishedFigure.period,
			breakdown: publishedFigure.breakdown,
			release: publishedFigure.release,
		})
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.innerJoin(indicator, eq(indicator.id, publishedFigure.indicator))
		.where(
			and(
				readableBy(key),
				eq(publishedFigure.indicator, key.indicator),
				eq(publishedFigure.place, placeOfCode(db, key.area)),
				key.breakdown
					? eq(publishedFigure.breakdown, key.breakdown)
					: or(eq(publishedFigure.breakdown, ""), eq(publishedFigure.breakdown, shownBreakdown)),
				key.period ? eq(publishedFigure.period, key.period) : undefined,
				key.release ? eq(publishedFigure.release, key.release) : undefined,
			),
		)
		.orderBy(
			sql`${publishedFigure.breakdown} = ${key.breakdown ?? shownBreakdown} desc`,
			desc(publishedFigure.periodEnd),
			asc(publishedFigure.period),
			...newestRelease,
		)
		.limit(1);
	return found ?? null;
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
	request: Asker & { locale: string },
): Promise<FigureDescription[]> {
	if (refs.length === 0) return [];
	const indicators = new Map(
		(await listIndicators(db, [...new Set(refs.map((ref) => ref.indicator))])).map((one) => [one.id, one]),
	);
	const places = new Map((await listPlaces(db)).map((one) => [one.id, one]));
	const writtenOf = await writtenFigures(db, refs, request);
	const newestOf = new Map((await newestFigures(db, request, isOneOf(refs))).map((one) => [keyOf(one), one]));
	return refs.flatMap((ref) => {
		const about = indicators.get(ref.indicator);
		const at = places.get(ref.place);
		if (!about || !at) return [];
		const written = writtenOf.get(refOf(ref));
		const newest = newestOf.get(keyOf(ref));
		return [
			{
				ref,
				label: inLanguage(about.label, request.locale),
				breakdown: breakdownLabel(about, ref.breakdown, request.locale),
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

/** The figures as they were written about, by their refs. */
async function writtenFigures(
	db: Db,
	refs: FigureRef[],
	asker: Asker,
): Promise<Map<string, { value: PublishedValue; fictional: boolean }>> {
	const releases = [...new Set(refs.map((ref) => ref.release))];
	const rows = await db
		.select({ figure: getTableColumns(publishedFigure) })
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(and(readableBy(asker), isOneOf(refs), inArray(publishedFigure.release, releases)));
	return new Map(
		rows.map(({ figure }) => [
			refOf(figure),
			{ value: toPublishedValue(figure), fictional: figure.fictional },
		]),
	);
}

const keyOf = (key: FigureKey): string =>
	JSON.stringify([key.indicator, key.place, key.period, key.breakdown]);
const refOf = (ref: FigureRef): string => JSON.stringify([keyOf(ref), ref.release]);
