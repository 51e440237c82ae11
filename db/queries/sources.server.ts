import { and, asc, count, desc, eq, exists, inArray, or } from "drizzle-orm";
import type { Db } from "../client.ts";
import { figureRelease, importFile, publishedFigure, source } from "../schema/index.ts";

export type SourceRow = typeof source.$inferSelect;

/** Sources that may be chosen, by title. @param chosen the one that was, retired or not */
export async function listSources(db: Db, chosen = ""): Promise<SourceRow[]> {
	return db
		.select()
		.from(source)
		.where(or(eq(source.retired, false), eq(source.id, chosen)))
		.orderBy(asc(source.title));
}

/** The newest delivery of a source that was published and not taken back. */
export interface NewestDelivery {
	release: string;
	label: string;
	at: Date;
}

/** Every source, retired ones too, with its newest delivery. */
export async function listManagedSources(db: Db): Promise<(SourceRow & { newest: NewestDelivery | null })[]> {
	const { id, source: of, label, createdAt, sequence, state } = figureRelease;
	const [sources, releases] = [
		await db.select().from(source).orderBy(asc(source.title)),
		await db
			.selectDistinctOn([of], { of, release: id, label, at: createdAt })
			.from(figureRelease)
			.where(eq(state, "published"))
			.orderBy(asc(of), desc(sequence)),
	];
	const newest = new Map(releases.map(({ of, ...delivery }) => [of, delivery]));
	return sources.map((one) => ({ ...one, newest: newest.get(one.id) ?? null }));
}

export async function findSource(db: Db, id: string): Promise<SourceRow | null> {
	const [found] = await db.select().from(source).where(eq(source.id, id));
	return found ?? null;
}

/** @returns whether the id was free */
export async function insertSource(db: Db, row: typeof source.$inferInsert): Promise<boolean> {
	const made = await db.insert(source).values(row).onConflictDoNothing().returning({ id: source.id });
	return made.length > 0;
}

/** @returns false when there is no such source */
export async function updateSource(
	db: Db,
	id: string,
	change: Partial<Omit<typeof source.$inferInsert, "id">>,
): Promise<boolean> {
	const changed = await db.update(source).set(change).where(eq(source.id, id)).returning({ id: source.id });
	return changed.length > 0;
}

/** @throws a foreign key violation while anything still speaks of it: see `isForeignKeyViolation` */
export async function deleteSource(db: Db, id: string): Promise<void> {
	await db.delete(source).where(eq(source.id, id));
}

/** What came from a source: releases, and files that were read for it. */
export async function usesOfSource(db: Db, id: string): Promise<{ releases: number; files: number }> {
	const [[releases], [files]] = [
		await db.select({ n: count() }).from(figureRelease).where(eq(figureRelease.source, id)),
		await db.select({ n: count() }).from(importFile).where(eq(importFile.source, id)),
	];
	return { releases: releases?.n ?? 0, files: files?.n ?? 0 };
}

/** What the newest delivery of a source that holds figures is about; nothing where there is none. */
export async function deliveredKeys(
	db: Db,
	id: string,
): Promise<{ indicator: string; period: string; breakdown: string }[]> {
	const { indicator, period, breakdown, release } = publishedFigure;
	const newest = db
		.select({ id: figureRelease.id })
		.from(figureRelease)
		.where(
			and(
				eq(figureRelease.source, id),
				eq(figureRelease.state, "published"),
				exists(db.select().from(publishedFigure).where(eq(release, figureRelease.id))),
			),
		)
		.orderBy(desc(figureRelease.sequence))
		.limit(1);
	return db
		.selectDistinct({ indicator, period, breakdown })
		.from(publishedFigure)
		.where(inArray(release, newest))
		.orderBy(asc(indicator), asc(breakdown));
}
