import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { isSameMoment, type RegisterMoment } from "#app/domain/disclosure/register.ts";
import type { Db } from "../client.ts";
import { figure, figureRelease, publishedFigure, target } from "../schema/index.ts";
import { registerMoment } from "./register.server.ts";
import { lockReleases, moveRelease } from "./release-states.server.ts";

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

/**
 * Gives a draft its place in the order of releases, and everybody who may read it does.
 * @param after how the register was when this one was protected
 * @returns false when another was published or undone since: the draft stays one
 */
export async function publishDraft(db: Db, id: string, after: RegisterMoment): Promise<boolean> {
	return db.transaction(async (tx) => {
		await lockReleases(tx);
		const now = await registerMoment(tx);
		if (!isSameMoment(now, after)) return false;
		const placed = await tx
			.update(figureRelease)
			.set({ sequence: after.sequence + 1 })
			.where(and(eq(figureRelease.id, id), eq(figureRelease.state, "draft")))
			.returning({ id: figureRelease.id });
		if (placed.length === 0) return false;
		await moveRelease(tx, id, "published");
		return true;
	});
}

/** Takes away a draft that was left half-way, if there is one; what is published stays. */
export async function deleteDraft(db: Db, id: string): Promise<void> {
	const draft = and(eq(figureRelease.id, id), eq(figureRelease.state, "draft"));
	await db.transaction(async (tx) => {
		const drafts = tx.select({ id: figureRelease.id }).from(figureRelease).where(draft);
		await tx.delete(publishedFigure).where(inArray(publishedFigure.release, drafts));
		await tx.delete(figure).where(inArray(figure.release, drafts));
		await tx.delete(target).where(inArray(target.release, drafts));
		await tx.delete(figureRelease).where(draft);
	});
}
