import { asc, desc, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { readingNote, session } from "../schema/index.ts";

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
