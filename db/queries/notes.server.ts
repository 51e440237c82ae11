import { and, asc, desc, eq, type SQL } from "drizzle-orm";
import type { Db } from "../client.ts";
import { readingNote, session } from "../schema/index.ts";

export type NoteRow = typeof readingNote.$inferSelect;
/** A note with the evening that it was taken from. */
export type ManagedNote = NoteRow & { evening: { id: string; title: string } | null };

const columns = { note: readingNote, evening: { id: session.id, title: session.title } };

/** Every reading note, retired ones too: those that wait to be read first, then by indicator, the newest first. @param indicator of that one alone */
export const listManagedNotes = (db: Db, indicator?: string): Promise<ManagedNote[]> =>
	notesWhere(db, indicator === undefined ? undefined : eq(readingNote.indicator, indicator));

/** Those that an evening put forward and nobody decided about yet, in the same order. */
export const listWaitingNotes = (db: Db): Promise<ManagedNote[]> =>
	notesWhere(db, and(eq(readingNote.proposed, true), eq(readingNote.retired, false)));

async function notesWhere(db: Db, which: SQL | undefined): Promise<ManagedNote[]> {
	const rows = await db
		.select(columns)
		.from(readingNote)
		.leftJoin(session, eq(session.id, readingNote.sessionId))
		.where(which)
		.orderBy(
			desc(readingNote.proposed),
			asc(readingNote.indicator),
			desc(readingNote.writtenAt),
			asc(readingNote.id),
		);
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

/** @returns false when there is no such note that waits to be read */
export async function setNotePublished(tx: Db, id: string): Promise<boolean> {
	const changed = await tx
		.update(readingNote)
		.set({ proposed: false })
		.where(and(eq(readingNote.id, id), eq(readingNote.proposed, true)))
		.returning({ id: readingNote.id });
	return changed.length > 0;
}

export type ProposedNote = Pick<NoteRow, "indicator" | "place" | "period" | "kind" | "text">;

/**
 * Puts forward what an evening adopted of a theme, in the place of what it put forward before and nobody has decided about
 * yet. What somebody took out of use stays so.
 */
export async function proposeNotes(
	tx: Db,
	from: { sessionId: string; themeId: string; writtenBy: string | null; writtenAt: Date },
	notes: (ProposedNote & { id: string })[],
): Promise<void> {
	const ofTheme = and(eq(readingNote.sessionId, from.sessionId), eq(readingNote.themeId, from.themeId));
	await tx
		.delete(readingNote)
		.where(and(ofTheme, eq(readingNote.proposed, true), eq(readingNote.retired, false)));
	const there = await tx.select().from(readingNote).where(ofTheme);
	const isThere = (note: ProposedNote) =>
		there.some(
			(one) =>
				one.indicator === note.indicator &&
				one.place === note.place &&
				one.period === note.period &&
				one.kind === note.kind &&
				one.text.nl === note.text.nl,
		);
	const fresh = notes.filter((note) => !isThere(note));
	if (fresh.length > 0)
		await tx.insert(readingNote).values(fresh.map((note) => ({ ...note, ...from, proposed: true })));
}

/** The themes of an evening that it put forward, or that stand beside figures already. */
export async function proposedThemes(db: Db, sessionId: string): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ theme: readingNote.themeId })
		.from(readingNote)
		.where(eq(readingNote.sessionId, sessionId));
	return new Set(rows.flatMap(({ theme }) => theme ?? []));
}

export async function deleteNote(tx: Db, id: string): Promise<void> {
	await tx.delete(readingNote).where(eq(readingNote.id, id));
}
