import { and, asc, eq, exists, inArray, isNull, not, or, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { figureRelease, publishedFigure, releaseSession, session, sessionFigure } from "../schema/index.ts";

/** What everybody sees change when a published release is undone. */
export interface EffectsOfUndo {
	/** how many of its figures are the newest, so that they are what people see */
	figures: number;
	/** in the place of how many of these an earlier one shows again */
	before: number;
	/** titles of the evenings to come that have such figures on the table, the next one first */
	evenings: string[];
}

export async function effectsOfUndo(db: Db, release: string): Promise<EffectsOfUndo> {
	const { indicator, place, period, breakdown } = publishedFigure;
	const other = (order: "<" | ">") => sql`exists (
		select from ${publishedFigure} o join ${figureRelease} r on r.id = o.release
		where o.indicator = ${indicator} and o.place = ${place} and o.period = ${period}
		and o.breakdown = ${breakdown} and r.state = 'published'
		and r.sequence ${sql.raw(order)} ${figureRelease.sequence})`;
	const [counts] = await db
		.select({
			figures: sql<number>`count(*)::int`,
			before: sql<number>`(count(*) filter (where ${other("<")}))::int`,
		})
		.from(publishedFigure)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(and(eq(publishedFigure.release, release), not(other(">"))));
	const about = db
		.selectDistinct({ indicator: publishedFigure.indicator })
		.from(publishedFigure)
		.where(eq(publishedFigure.release, release));
	const onTable = db
		.select({ one: sql`1` })
		.from(sessionFigure)
		.where(and(eq(sessionFigure.sessionId, session.id), inArray(sessionFigure.indicatorId, about)));
	const shownFirst = db
		.select({ one: sql`1` })
		.from(releaseSession)
		.where(and(eq(releaseSession.sessionId, session.id), eq(releaseSession.release, release)));
	const evenings = await db
		.select({ title: session.title })
		.from(session)
		.where(and(isNull(session.closedAt), or(exists(onTable), exists(shownFirst))))
		.orderBy(asc(session.heldOn));
	return {
		figures: counts?.figures ?? 0,
		before: counts?.before ?? 0,
		evenings: evenings.map(({ title }) => title),
	};
}
