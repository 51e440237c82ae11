import { and, asc, desc, eq, inArray, isNull, lt, max, ne, sql } from "drizzle-orm";
import type { EditionKind } from "#app/domain/edition/edition.ts";
import { byNewestPeriod } from "#app/domain/figure/period.ts";
import type { Db } from "../client.ts";
import {
	assessment,
	edition,
	framework,
	frameworkNode,
	indicator,
	indicatorNode,
	place,
} from "../schema/index.ts";

export type EditionRecord = typeof edition.$inferSelect;
/** What tells one series of numbers from another. */
interface EditionSeries {
	framework: string;
	place: string;
	kind: EditionKind;
}

interface ListedEdition extends Omit<EditionRecord, "content" | "plan" | "publishedBy"> {
	placeName: string;
	frameworkTitle: string;
}

const listed = {
	id: edition.id,
	framework: edition.framework,
	place: edition.place,
	kind: edition.kind,
	title: edition.title,
	from: edition.from,
	until: edition.until,
	state: edition.state,
	number: edition.number,
	createdAt: edition.createdAt,
	publishedAt: edition.publishedAt,
	withdrawnAt: edition.withdrawnAt,
	placeName: place.name,
	frameworkTitle: framework.title,
};

/** Editions without what they say, the newest first. @param drafts also those that nobody may read yet */
export async function listEditions(db: Db, { drafts }: { drafts: boolean }): Promise<ListedEdition[]> {
	return db
		.select(listed)
		.from(edition)
		.innerJoin(place, eq(place.id, edition.place))
		.innerJoin(framework, eq(framework.id, edition.framework))
		.where(drafts ? undefined : ne(edition.state, "draft"))
		.orderBy(desc(edition.publishedAt), desc(edition.createdAt), desc(edition.number));
}

export async function findEdition(db: Db, id: string): Promise<EditionRecord | null> {
	const [row] = await db.select().from(edition).where(eq(edition.id, id));
	return row ?? null;
}

const isOfSeries = (of: EditionSeries) =>
	and(eq(edition.framework, of.framework), eq(edition.place, of.place), eq(edition.kind, of.kind));

/** The edition of the same series before this number, leaving out what was withdrawn. @param number null: the last one */
export async function previousEdition(
	db: Db,
	series: EditionSeries,
	number: number | null,
): Promise<EditionRecord | null> {
	const [row] = await db
		.select()
		.from(edition)
		.where(
			and(
				isOfSeries(series),
				eq(edition.state, "published"),
				number === null ? undefined : lt(edition.number, number),
			),
		)
		.orderBy(desc(edition.number))
		.limit(1);
	return row ?? null;
}

/** The newest edition of the same series after this number, leaving out what was withdrawn. */
export async function nextEdition(
	db: Db,
	series: EditionSeries,
	number: number,
): Promise<EditionRecord | null> {
	const newest = await previousEdition(db, series, null);
	return newest?.number && newest.number > number ? newest : null;
}

/** The highest number of a series, nought before its first edition. */
export async function lastNumber(db: Db, series: EditionSeries): Promise<number> {
	const [last] = await db
		.select({ number: max(edition.number) })
		.from(edition)
		.where(isOfSeries(series));
	return last?.number ?? 0;
}

/** The number that the next edition of a series gets. Until the transaction ends nobody else gets one. */
export async function nextNumber(tx: Db, series: EditionSeries): Promise<number> {
	await tx.execute(sql`lock table ${edition} in share row exclusive mode`);
	return (await lastNumber(tx, series)) + 1;
}

export async function insertEdition(tx: Db, row: typeof edition.$inferInsert): Promise<void> {
	await tx.insert(edition).values(row);
}

const isDraft = (id: string) => and(eq(edition.id, id), eq(edition.state, "draft"));

/** Changes a draft, or makes it the edition that it stays. @returns false when it is no draft (any more) */
export async function updateDraft(
	tx: Db,
	id: string,
	change: Partial<Omit<EditionRecord, "id">>,
): Promise<boolean> {
	const changed = await tx.update(edition).set(change).where(isDraft(id)).returning({ id: edition.id });
	return changed.length > 0;
}

export async function deleteDraft(tx: Db, id: string): Promise<void> {
	await tx.delete(edition).where(isDraft(id));
}

/** @returns false when it was not there to be read */
export async function withdraw(tx: Db, id: string, now: Date): Promise<boolean> {
	const changed = await tx
		.update(edition)
		.set({ state: "withdrawn", withdrawnAt: now })
		.where(and(eq(edition.id, id), eq(edition.state, "published")))
		.returning({ id: edition.id });
	return changed.length > 0;
}

/** Which indicators hang under the nodes of a framework, in the order of the lists; retired ones are left out. */
export async function indicatorsOfNodes(
	db: Db,
	of: string,
): Promise<{ node: string; indicator: string; role: (typeof indicatorNode.$inferSelect)["role"] }[]> {
	return db
		.select({ node: indicatorNode.node, indicator: indicatorNode.indicator, role: indicatorNode.role })
		.from(indicatorNode)
		.innerJoin(frameworkNode, eq(frameworkNode.id, indicatorNode.node))
		.innerJoin(indicator, eq(indicator.id, indicatorNode.indicator))
		.where(and(eq(frameworkNode.framework, of), isNull(indicator.retiredAt)))
		.orderBy(asc(indicator.position), asc(indicator.id));
}

/** How the nodes of a framework were judged at these places, the newest period first. */
export async function assessmentsOfNodes(db: Db, of: string, places: string[]) {
	const rows = await db
		.select({ row: assessment, placeName: place.name })
		.from(assessment)
		.innerJoin(frameworkNode, eq(frameworkNode.id, assessment.node))
		.innerJoin(place, eq(place.id, assessment.place))
		.where(and(eq(frameworkNode.framework, of), inArray(assessment.place, places)));
	return rows
		.map(({ row, placeName }) => ({ ...row, placeName }))
		.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || byNewestPeriod(a, b));
}
