import { and, asc, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type {
	DeliveredCell,
	Delivery,
	ProtectedIndicator,
	RegisterMoment,
} from "#app/domain/disclosure/register.ts";
import { countsPeople, type IndicatorKind } from "#app/domain/figure/figures.ts";
import type { PublishedVersion } from "#app/domain/figure/publication.ts";
import { usualLeastRespondents } from "#app/domain/figure/source-rules.ts";
import type { Db } from "../client.ts";
import {
	dimension,
	dimensionValue,
	figure,
	figureRelease,
	indicator,
	indicatorDimension,
	publishedFigure,
	releaseMove,
	source,
} from "../schema/index.ts";
import { type Asker, readableBy, toldFigures, toPublishedValue } from "./live-figures.server.ts";

const kinds: Partial<Record<IndicatorKind, ProtectedIndicator["kind"]>> = {
	count: "count",
	amount: "amount",
	share: "share",
};

/** All indicators as the protection knows them. */
export async function protectedIndicators(db: Db): Promise<ProtectedIndicator[]> {
	const rows = await db.select().from(indicator).orderBy(asc(indicator.position), asc(indicator.id));
	const dimensions = await db
		.select({ indicator: indicatorDimension.indicator, id: dimension.id, adding: dimension.adding })
		.from(indicatorDimension)
		.innerJoin(dimension, eq(dimension.id, indicatorDimension.dimension));
	const values = await db
		.select({
			...{ dimension: dimensionValue.dimension, id: dimensionValue.id },
			...{ partOf: dimensionValue.partOf, retired: dimensionValue.retired },
		})
		.from(dimensionValue)
		.orderBy(asc(dimensionValue.position));
	const valuesOf = (dimension: string) =>
		values.flatMap(({ dimension: of, ...one }) => (of === dimension ? one : []));
	const broken = dimensions.map((one) => ({ ...one, values: valuesOf(one.id) }));
	return rows.map(({ id, unit, kind, population, openZero, decimals, measure, relation }) => ({
		id,
		kind: kinds[kind] ?? "other",
		countsPeople: countsPeople({ unit, population }),
		openZero,
		decimals,
		measure,
		dimensions: broken.filter((one) => one.indicator === id),
		share: relation.share,
		standsOn: relation.standsOn,
		sliceOf: relation.sliceOf,
	}));
}

/** What the protection has to know of a source; null when it is unknown. */
export async function sourceRules(db: Db, id: string): Promise<SourceRules | null> {
	const [found] = await db.select(rules).from(source).where(eq(source.id, id));
	return found ?? null;
}

export type SourceRules = Omit<Delivery, "release" | "undoneBefore" | "publishedAt" | "publicFrom" | "cells">;

const rules = {
	source: source.id,
	threshold: source.threshold,
	alreadyPublic: source.public,
	rounding: source.rounding,
	totals: source.totals,
	leastRespondents: sql<
		number | null
	>`coalesce(${source.leastRespondents}, case ${source.kind} when 'survey' then ${usualLeastRespondents}::int end)`,
};

/** A release that was published once, with its number in their order. */
export interface EarlierDelivery extends Delivery {
	sequence: number;
	/** When it was taken back, in milliseconds. */
	undoneAt: number | null;
	publishedAt: number;
}

/**
 * Everything that was ever published of these indicators in or around these years, oldest release first: also what is
 * under embargo and what was undone, since somebody may have seen it.
 */
export async function earlierDeliveries(
	db: Db,
	indicators: string[],
	years: number[],
): Promise<EarlierDelivery[]> {
	const releases = await db
		.select({
			id: figureRelease.id,
			sequence: figureRelease.sequence,
			createdAt: figureRelease.createdAt,
			publicFrom: figureRelease.publicFrom,
			...rules,
		})
		.from(figureRelease)
		.innerJoin(source, eq(source.id, figureRelease.source))
		.where(and(wasPublished, isNotNull(figureRelease.sequence)))
		.orderBy(asc(figureRelease.sequence));
	if (releases.length === 0 || indicators.length === 0) return [];
	const moves = await db.select().from(releaseMove);
	const at = (release: string, state: "published" | "undone") =>
		moves.find((one) => one.release === release && one.state === state)?.at ?? null;
	const cells = await earlierCells(db, indicators, years);
	return releases.flatMap(({ id, sequence, createdAt, publicFrom, ...rest }) => {
		const own = cells.get(id);
		if (!own || sequence === null) return [];
		const publishedAt = (at(id, "published") ?? createdAt).getTime();
		const visible = publicFrom?.getTime() ?? Number.POSITIVE_INFINITY;
		return [
			{
				...rest,
				release: id,
				sequence,
				publishedAt,
				undoneAt: at(id, "undone")?.getTime() ?? null,
				publicFrom: visible,
				cells: own,
			},
		];
	});
}

const wasPublished = inArray(figureRelease.state, ["published", "undone"]);

async function earlierCells(
	db: Db,
	indicators: string[],
	years: number[],
): Promise<Map<string, DeliveredCell[]>> {
	const rows = await db
		.select({
			release: figure.release,
			indicator: figure.indicator,
			place: figure.place,
			period: figure.period,
			breakdown: figure.breakdown,
			value: figure.value,
			qualifier: figure.qualifier,
			missing: figure.missing,
			respondents: figure.respondents,
			denominator: figure.denominator,
			state: publishedFigure.state,
			lessThan: publishedFigure.lessThan,
		})
		.from(figure)
		.innerJoin(publishedFigure, sameKey)
		.innerJoin(figureRelease, eq(figureRelease.id, figure.release))
		.where(and(wasPublished, inArray(figure.indicator, indicators), inYears(years)));
	const cells = new Map<string, DeliveredCell[]>();
	for (const { release, state, qualifier, missing, ...row } of rows) {
		const own = cells.get(release) ?? [];
		cells.set(release, own);
		// A range or limit of its source's own is no number that could be reckoned with.
		const isNumber = state !== "range" && (qualifier === "exact" || qualifier === "about");
		const cannotBe = missing === "kan-niet";
		own.push(isNumber ? { ...row, cannotBe, state } : { ...row, cannotBe, value: null, state: "missing" });
	}
	return cells;
}

const sameKey = and(
	eq(publishedFigure.indicator, figure.indicator),
	eq(publishedFigure.place, figure.place),
	eq(publishedFigure.period, figure.period),
	eq(publishedFigure.breakdown, figure.breakdown),
	eq(publishedFigure.release, figure.release),
);

/** By the year in which a period begins or ends, and one more on each side: changes are told over a year. */
function inYears(years: number[]): SQL | undefined {
	const around = [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))];
	return or(
		inArray(sql`left(${figure.period}, 4)`, around.map(String)),
		inArray(sql`extract(year from ${publishedFigure.periodEnd})::int`, around),
	);
}

/** How far the register is now. */
export async function registerMoment(db: Db): Promise<RegisterMoment> {
	const [found] = await db
		.select({
			sequence: sql<number>`coalesce(max(${figureRelease.sequence}), 0)::int`,
			undone: sql<number>`(count(*) filter (where ${figureRelease.state} = 'undone'))::int`,
		})
		.from(figureRelease);
	return found ?? { sequence: 0, undone: 0 };
}

/** Every version of every published figure that somebody may read, oldest release first. */
export async function publishedVersions(db: Db, asker: Asker): Promise<PublishedVersion[]> {
	const { indicator: of, place, period, breakdown, release, state, value, qualifier } = publishedFigure;
	const { lessThan, low, high, missing, printed } = publishedFigure;
	const rows = await db
		.select({
			indicator: of,
			place,
			period,
			breakdown,
			release,
			state,
			value,
			qualifier,
			lessThan,
			low,
			high,
			missing,
			printed,
		})
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, release))
		.where(readableBy(asker))
		.orderBy(asc(figureRelease.sequence), asc(of), asc(place), asc(period), asc(breakdown));
	return rows.map((row) => {
		const { indicator, place, period, breakdown, release } = row;
		return { indicator, place, period, breakdown, release, value: toPublishedValue(row) };
	});
}
