import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { HiddenCell } from "#app/domain/disclosure/tells-hidden.ts";
import type { Db } from "../client.ts";
import { figure, figureRelease, publishedFigure, readingNote, session } from "../schema/index.ts";

export type NoteRow = typeof readingNote.$inferSelect;
/** A note with the evening that it was taken from. */
export type ManagedNote = NoteRow & { evening: { id: string; title: string } | null };

const columns = { note: readingNote, evening: { id: session.id, title: session.title } };

/** Every reading note, retired ones too, by indicator, the newest first. @param indicator of that one alone */
export async function listManagedNotes(db: Db, indicator?: string): Promise<ManagedNote[]> {
	const rows = await db
		.select(columns)
		.from(readingNote)
		.leftJoin(session, eq(session.id, readingNote.sessionId))
		.where(indicator === undefined ? undefined : eq(readingNote.indicator, indicator))
		.orderBy(asc(readingNote.indicator), desc(readingNote.writtenAt), asc(readingNote.id));
	return rows.map(({ note, evening }) => ({ ...note, evening }));
}

export async function findNote(db: Db, id: string): Promise<ManagedNote | null> {
	const [found] = await db
		.select(columns)
		.from(readingNote)
		.leftJoin(session, eq(session.id, readingNote.sessionId))
		.where(eq(readingNote.id, id));
	return found ? { ...found.note, evening: found.evening } : null;
}

/** Writes a note, or writes one anew: who wrote it last, and when, go with it. */
export async function putNote(
	tx: Db,
	row: Pick<NoteRow, "id" | "indicator" | "place" | "period" | "kind" | "text" | "writtenBy" | "writtenAt">,
): Promise<void> {
	await tx.insert(readingNote).values(row).onConflictDoUpdate({ target: readingNote.id, set: row });
}

/** @returns false when there is no such note */
export async function setNoteRetired(tx: Db, id: string, retired: boolean): Promise<boolean> {
	const changed = await tx
		.update(readingNote)
		.set({ retired })
		.where(eq(readingNote.id, id))
		.returning({ id: readingNote.id });
	return changed.length > 0;
}

export async function deleteNote(tx: Db, id: string): Promise<void> {
	await tx.delete(readingNote).where(eq(readingNote.id, id));
}

/**
 * The values that no text may tell: of an indicator, at a period when one is named, by place, in every release that was
 * ever published, unless the same number was shown in another. For the check of texts alone: they are raw.
 */
export async function hiddenCells(
	db: Db,
	about: { indicator: string; period: string | null },
): Promise<(HiddenCell & { place: string })[]> {
	const shown = alias(publishedFigure, "shown");
	const sameKey = (["indicator", "place", "period", "breakdown"] as const).map((column) =>
		eq(shown[column], publishedFigure[column]),
	);
	const rows = await db
		.selectDistinct({ place: publishedFigure.place, value: figure.value, lessThan: publishedFigure.lessThan })
		.from(publishedFigure)
		.innerJoin(
			figure,
			and(
				eq(figure.indicator, publishedFigure.indicator),
				eq(figure.place, publishedFigure.place),
				eq(figure.period, publishedFigure.period),
				eq(figure.breakdown, publishedFigure.breakdown),
				eq(figure.release, publishedFigure.release),
			),
		)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(
			and(
				inArray(figureRelease.state, ["published", "undone"]),
				inArray(publishedFigure.state, ["small", "withheld"]),
				eq(publishedFigure.indicator, about.indicator),
				about.period === null ? undefined : eq(publishedFigure.period, about.period),
				sql`not exists (select from ${publishedFigure} as ${sql.identifier("shown")} where ${and(...sameKey, eq(shown.value, figure.value))})`,
			),
		);
	return rows.flatMap(({ place, value, lessThan }) => (value === null ? [] : [{ place, value, lessThan }]));
}
