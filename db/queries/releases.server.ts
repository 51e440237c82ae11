import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../client.ts";
import { figure, figureRelease, publishedFigure, source } from "../schema/index.ts";
import { moveRelease } from "./release-states.server.ts";

export interface NewRelease {
	id: string;
	source: string;
	label: string;
	/** Under embargo until then; null until an evening that it is named for has seen it. */
	publicFrom: Date | null;
}

/** A figure as it came in, with what of it may be read. */
export interface DraftFigure {
	raw: typeof figure.$inferSelect;
	published: typeof publishedFigure.$inferSelect;
}

/** Below what counts of people from a source are not shown; null when the source is unknown. */
export async function thresholdOf(db: Db, sourceId: string): Promise<number | null> {
	const [found] = await db
		.select({ threshold: source.threshold })
		.from(source)
		.where(eq(source.id, sourceId));
	return found?.threshold ?? null;
}

/** @throws when the id is taken: see `isUniqueViolation` */
export async function insertDraft(db: Db, release: NewRelease): Promise<void> {
	await db.insert(figureRelease).values({ ...release, state: "draft" });
}

/** Stores figures of a draft, all of these or none: no raw figure is there without its protection. */
export async function insertDraftFigures(db: Db, figures: DraftFigure[]): Promise<void> {
	await db.transaction(async (tx) => {
		await insertRows(
			tx,
			figure,
			figures.map(({ raw }) => raw),
		);
		await insertRows(
			tx,
			publishedFigure,
			figures.map(({ published }) => published),
		);
	});
}

/** Inserts rows as one parameter: making a statement with one for each value would hold up whoever writes meanwhile. */
async function insertRows<Table extends PgTable>(
	tx: Db,
	table: Table,
	rows: Table["$inferSelect"][],
): Promise<void> {
	const columns = Object.entries(getTableColumns(table)).map(
		([name, column]) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`,
	);
	const given = sql`jsonb_to_recordset(cast(cast(${JSON.stringify(rows)} as text) as jsonb))`;
	await tx.insert(table).select(sql`select * from ${given} as given(${sql.join(columns, sql`, `)})`);
}

/** Gives a draft its place in the order of releases, and everybody who may read it does. */
export async function publishDraft(db: Db, id: string): Promise<void> {
	const next = sql`(select coalesce(max(sequence), 0) + 1 from ${figureRelease})`;
	await db
		.update(figureRelease)
		.set({ sequence: next })
		.where(and(eq(figureRelease.id, id), eq(figureRelease.state, "draft")));
	await moveRelease(db, id, "published");
}

/** Takes away a draft that was left half-way, if there is one; what is published stays. */
export async function deleteDraft(db: Db, id: string): Promise<void> {
	const draft = and(eq(figureRelease.id, id), eq(figureRelease.state, "draft"));
	await db.transaction(async (tx) => {
		const drafts = tx.select({ id: figureRelease.id }).from(figureRelease).where(draft);
		await tx.delete(publishedFigure).where(inArray(publishedFigure.release, drafts));
		await tx.delete(figure).where(inArray(figure.release, drafts));
		await tx.delete(figureRelease).where(draft);
	});
}
