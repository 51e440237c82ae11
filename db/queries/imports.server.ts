import { and, asc, between, desc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { ExistingFigure } from "#app/domain/import/catalogue.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import { type AcceptedFigure, emptyPreview } from "#app/domain/import/preview.ts";
import { storedPreview } from "#app/domain/import/summary.ts";
import type { Db } from "../client.ts";
import {
	account,
	dimensionValue,
	figure,
	figureRelease,
	importFile,
	importPart,
	target,
} from "../schema/index.ts";

type ImportRow = typeof importFile.$inferSelect;

/** So many figures of an import stand together in one row. */
export const figuresPerPart = 500;

/** An import without its file and its figures. */
export async function findImport(db: Db, id: string): Promise<Omit<ImportRow, "content"> | null> {
	const { content: _, ...columns } = getTableColumns(importFile);
	const [found] = await db.select(columns).from(importFile).where(eq(importFile.id, id));
	return found ?? null;
}

/** The file of a draft, which may still be read in another way; null once it was published or dropped. */
export async function fileOfImport(db: Db, id: string): Promise<Uint8Array | null> {
	const [found] = await db
		.select({ content: importFile.content })
		.from(importFile)
		.where(eq(importFile.id, id));
	return found?.content ?? null;
}

type ListedColumn =
	| "id"
	| "state"
	| "name"
	| "source"
	| "hash"
	| "release"
	| "by"
	| "at"
	| "claimedAt"
	| "progress";

/** The newest first, with who sent each and how many figures it holds. */
export async function listImports(
	db: Db,
	atMost = 50,
): Promise<(Pick<ImportRow, ListedColumn> & { byName: string | null; figures: number })[]> {
	const { id, state, name, source: from, hash, release, by, at, claimedAt, progress } = importFile;
	const figures = sql<number>`(select coalesce(sum(value::int), 0)::int from jsonb_each_text(${importFile.preview} -> 'summary' -> 'counts'))`;
	return db
		.select({
			...{ id, state, name, source: from, hash, release, by, at, claimedAt, progress },
			...{ byName: account.name, figures },
		})
		.from(importFile)
		.leftJoin(account, eq(account.id, importFile.by))
		.orderBy(desc(importFile.at))
		.limit(atMost);
}

export async function insertImport(db: Db, row: typeof importFile.$inferInsert): Promise<void> {
	await db.insert(importFile).values(row);
}

/** Stores some figures of a reading. @returns false when another reading has taken its place: nothing is stored then */
export async function insertImportPart(
	db: Db,
	row: typeof importPart.$inferInsert & { reading: string },
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const counting = await tx
			.select({ id: importFile.id })
			.from(importFile)
			.where(and(eq(importFile.id, row.import), eq(importFile.reading, row.reading)))
			.for("share");
		if (counting.length > 0) await tx.insert(importPart).values(row);
		return counting.length > 0;
	});
}

/** How the newest published file of a source was read; null when there is none. */
export async function recipeOf(db: Db, sourceId: string): Promise<Mapping | null> {
	const [found] = await db
		.select({ mapping: importFile.mapping })
		.from(importFile)
		.where(and(eq(importFile.source, sourceId), eq(importFile.state, "published")))
		.orderBy(desc(importFile.at))
		.limit(1);
	return found?.mapping ?? null;
}

/**
 * Puts another reading in the place of the one that a draft has: from then on only its figures count, and those of any
 * other are gone. @returns whether it is a draft
 */
export async function replaceReading(
	tx: Db,
	id: string,
	reading: Pick<ImportRow, "mapping" | "preview"> & { reading: string },
): Promise<boolean> {
	const changed = await tx
		.update(importFile)
		.set({ ...reading, progress: null, refusal: null })
		.where(and(eq(importFile.id, id), eq(importFile.state, "draft")))
		.returning({ id: importFile.id });
	if (changed.length > 0) await tx.delete(importPart).where(eq(importPart.import, id));
	return changed.length > 0;
}

/** Takes a file and what was read of it away; the line that it was there stays. @returns whether it was a draft */
export async function dropDraft(tx: Db, id: string): Promise<boolean> {
	const dropped = await tx
		.update(importFile)
		.set({
			...{ state: "dropped", content: null, mapping: {}, preview: storedPreview(emptyPreview) },
			...{ reading: null, progress: null, refusal: null },
		})
		.where(and(eq(importFile.id, id), eq(importFile.state, "draft")))
		.returning({ id: importFile.id });
	if (dropped.length > 0) await tx.delete(importPart).where(eq(importPart.import, id));
	return dropped.length > 0;
}

/** Every figure of an import, in the order of its file, as it is read now. */
export async function figuresOfImport(db: Db, id: string): Promise<AcceptedFigure[]> {
	const [read] = await db
		.select({ reading: importFile.reading })
		.from(importFile)
		.where(eq(importFile.id, id));
	const ofReading = read?.reading ? eq(importPart.reading, read.reading) : isNull(importPart.reading);
	// One part at a time: all of them in one answer would hold up whoever writes meanwhile.
	const all: AcceptedFigure[] = [];
	for (let part = 0; ; part += 1) {
		const [found] = await db
			.select({ figures: importPart.figures })
			.from(importPart)
			.where(and(eq(importPart.import, id), eq(importPart.part, part), ofReading));
		if (!found) return all;
		all.push(...found.figures);
	}
}

/** So many figures of an import from `first` on, in the order of its file. */
export async function someFiguresOfImport(
	db: Db,
	id: string,
	first: number,
	count: number,
): Promise<AcceptedFigure[]> {
	const from = Math.floor(first / figuresPerPart);
	const parts = await db
		.select({ figures: importPart.figures })
		.from(importPart)
		.where(
			and(
				eq(importPart.import, id),
				between(importPart.part, from, Math.floor((first + count - 1) / figuresPerPart)),
			),
		)
		.orderBy(asc(importPart.part));
	const start = first - from * figuresPerPart;
	return parts.flatMap(({ figures }) => figures).slice(start, start + count);
}

/** The newest raw value of every figure and target that was published, to compare a delivery with. */
export async function existingFigures(db: Db): Promise<ExistingFigure[]> {
	const published = eq(figureRelease.state, "published");
	const { indicator, place, period, breakdown, value } = figure;
	const figures = await db
		.selectDistinctOn([indicator, place, period, breakdown], { indicator, place, period, breakdown, value })
		.from(figure)
		.innerJoin(figureRelease, eq(figureRelease.id, figure.release))
		.where(published)
		.orderBy(indicator, place, period, breakdown, desc(figureRelease.sequence));
	const of = {
		indicator: target.indicator,
		place: target.place,
		period: target.period,
		breakdown: target.breakdown,
	};
	const targets = await db
		.selectDistinctOn([of.indicator, of.place, of.period, of.breakdown, target.basis, target.document], {
			...of,
			basis: target.basis,
			document: target.document,
			value: target.value,
		})
		.from(target)
		.innerJoin(figureRelease, eq(figureRelease.id, target.release))
		.where(published)
		.orderBy(...Object.values(of), target.basis, target.document, desc(figureRelease.sequence));
	return [
		...figures.map((one) => ({ ...one, kind: "figure" as const, basis: null })),
		...targets.map((one) => ({ ...one, kind: "target" as const })),
	];
}

/** Which of these indicators have a whole in the register that is not undone. */
export async function indicatorsWithWhole(db: Db, indicators: string[]): Promise<Set<string>> {
	if (indicators.length === 0) return new Set();
	const found = await db
		.selectDistinct({ indicator: figure.indicator })
		.from(figure)
		.innerJoin(figureRelease, eq(figureRelease.id, figure.release))
		.where(
			and(
				inArray(figure.indicator, indicators),
				eq(figure.breakdown, ""),
				eq(figureRelease.state, "published"),
			),
		);
	return new Set(found.map(({ indicator }) => indicator));
}

export async function isPublished(db: Db, release: string): Promise<boolean> {
	const [found] = await db
		.select({ state: figureRelease.state })
		.from(figureRelease)
		.where(eq(figureRelease.id, release));
	return found?.state === "published";
}

export type NewTarget = typeof target.$inferInsert;

export async function insertTargets(db: Db, rows: NewTarget[]): Promise<void> {
	if (rows.length > 0) await db.insert(target).values(rows).onConflictDoNothing();
}

/** Where a release came from: who sent it, what file, and which release it takes the place of. */
export async function noteDelivery(
	db: Db,
	release: string,
	delivery: Partial<Pick<typeof figureRelease.$inferInsert, "deliveredBy" | "fileHash" | "supersedes">>,
): Promise<void> {
	await db.update(figureRelease).set(delivery).where(eq(figureRelease.id, release));
}

/** Other words that files have for the parts of dimensions. */
export async function dimensionAliases(
	db: Db,
): Promise<{ dimension: string; id: string; aliases: string[] }[]> {
	const { dimension, id, aliases } = dimensionValue;
	return db.select({ dimension, id, aliases }).from(dimensionValue);
}
