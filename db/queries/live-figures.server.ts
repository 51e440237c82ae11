import { and, asc, desc, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { SourcedFigure } from "#app/domain/figure/figure-card.ts";
import type { Audience, FigureKey, PublishedValue } from "#app/domain/figure/figures.ts";
import type { Db } from "../client.ts";
import { figureRelease, indicator, publishedFigure, source } from "../schema/index.ts";

/** For whom figures are read, and at what moment. */
export interface Asker {
	audience: Audience;
	today: Date;
}

/** A published figure with the release it came in; all that is ever read outside the making of a release. */
export interface LiveFigure extends SourcedFigure {
	/** The release's name and moment of publication, as an ISO string. */
	releaseLabel: string;
	publicFrom: string;
}

/**
 * The releases that somebody may read: whole, public and not undone. It goes before the newest of a key is chosen, so that
 * a release which somebody may not read hides none that they may. No release names sessions yet: every audience reads
 * what is public.
 */
export const readableBy = ({ today }: Asker): SQL | undefined =>
	and(
		eq(figureRelease.state, "published"),
		lte(figureRelease.publicFrom, today),
		isNull(figureRelease.undoneAt),
	);

/** Of the versions of one figure the newest comes first. */
export const newestRelease = [
	desc(figureRelease.publicFrom),
	desc(figureRelease.createdAt),
	desc(figureRelease.id),
];

/** The breakdown that an indicator's cards show when nobody chose one. */
export const shownBreakdown = sql<string>`coalesce(${indicator.breakdowns} -> 0 ->> 'id', '')`;

const keyColumns = [
	publishedFigure.indicator,
	publishedFigure.place,
	publishedFigure.period,
	publishedFigure.breakdown,
];

/** Whether a published figure is, in whichever release, one of these; any number of them is one parameter. */
export function isOneOf(keys: FigureKey[]): SQL {
	const asked = sql`jsonb_to_recordset(cast(cast(${JSON.stringify(keys)} as text) as jsonb))`;
	return sql`(${sql.join(keyColumns, sql`, `)}) in (
		select indicator, place, period, breakdown
		from ${asked} as asked(indicator text, place text, period text, breakdown text))`;
}

const columns = {
	indicator: publishedFigure.indicator,
	place: publishedFigure.place,
	period: publishedFigure.period,
	breakdown: publishedFigure.breakdown,
	release: publishedFigure.release,
	state: publishedFigure.state,
	value: publishedFigure.value,
	lessThan: publishedFigure.lessThan,
	status: publishedFigure.status,
	fictional: publishedFigure.fictional,
	respondents: publishedFigure.respondents,
	caveats: publishedFigure.caveats,
	releaseLabel: figureRelease.label,
	publicFrom: figureRelease.publicFrom,
	source: { title: source.title, publisher: source.publisher, url: source.url, published: source.published },
};

/** The newest version that somebody may read of each published figure which `where` keeps, in the order of their keys. */
export async function newestFigures(db: Db, asker: Asker, where?: SQL): Promise<LiveFigure[]> {
	const rows = await db
		.selectDistinctOn(keyColumns, columns)
		.from(publishedFigure)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.innerJoin(source, eq(source.id, figureRelease.source))
		.innerJoin(indicator, eq(indicator.id, publishedFigure.indicator))
		.where(and(readableBy(asker), where))
		.orderBy(...keyColumns.map((column) => asc(column)), ...newestRelease);
	return rows.map(({ state, value, lessThan, publicFrom, ...row }) => ({
		...row,
		value: toPublishedValue({ state, value, lessThan }),
		publicFrom: publicFrom.toISOString(),
	}));
}

/** @param row as the published view stores it */
export function toPublishedValue({
	state,
	value,
	lessThan,
}: Pick<typeof publishedFigure.$inferSelect, "state" | "value" | "lessThan">): PublishedValue {
	if (state === "shown" && value !== null) return { state, value };
	if (state === "small" && lessThan !== null) return { state, lessThan };
	return { state: state === "missing" ? "missing" : "withheld" };
}
