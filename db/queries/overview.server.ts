import { and, asc, desc, gte, inArray, lt, sql } from "drizzle-orm";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { readOutcome } from "#app/domain/outcome/upgrade-outcome.ts";
import type { Db } from "../client.ts";
import { outcome, session } from "../schema/index.ts";

/** An evening of a year, with its newest adopted version. */
export interface EveningOfYear {
	id: string;
	placeId: string;
	title: string;
	/** ISO date */
	heldOn: string;
	/** being changed: a newer version follows */
	reopened: boolean;
	/** when its first version was adopted; null until then */
	firstAdoptedAt: Date | null;
	outcome: Outcome | null;
}

/** The evenings that are held in these calendar years, both included, in order. */
export async function listEveningsOfYears(db: Db, first: number, last: number): Promise<EveningOfYear[]> {
	const rows = await db
		.select({
			id: session.id,
			placeId: session.placeId,
			title: session.title,
			heldOn: session.heldOn,
			adoptedAt: session.adoptedAt,
		})
		.from(session)
		.where(and(gte(session.heldOn, `${first}-01-01`), lt(session.heldOn, `${last + 1}-01-01`)))
		.orderBy(asc(session.heldOn), asc(session.createdAt));
	const outcomes = await newestOutcomes(
		db,
		rows.map(({ id }) => id),
	);
	return rows.map(({ adoptedAt, ...row }) => {
		const newest = outcomes.get(row.id) ?? null;
		return {
			...row,
			reopened: newest !== null && adoptedAt === null,
			firstAdoptedAt: newest?.firstAdoptedAt ?? null,
			outcome: newest?.content ?? null,
		};
	});
}

async function newestOutcomes(
	db: Db,
	sessions: string[],
): Promise<Map<string, { content: Outcome; firstAdoptedAt: Date }>> {
	if (sessions.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([outcome.sessionId], {
			sessionId: outcome.sessionId,
			content: outcome.content,
			firstAdoptedAt: sql<Date>`min(${outcome.adoptedAt}) over (partition by ${outcome.sessionId})`.mapWith(
				outcome.adoptedAt,
			),
		})
		.from(outcome)
		.where(inArray(outcome.sessionId, sessions))
		.orderBy(asc(outcome.sessionId), desc(outcome.number));
	return new Map(
		rows.map(({ sessionId, content, firstAdoptedAt }) => [
			sessionId,
			{ content: readOutcome(content), firstAdoptedAt },
		]),
	);
}

/** The years in which evenings are held, newest first. */
export async function listEveningYears(db: Db): Promise<number[]> {
	const year = sql<number>`extract(year from ${session.heldOn})::int`;
	const rows = await db.selectDistinct({ year }).from(session).orderBy(desc(year));
	return rows.map((row) => row.year);
}
