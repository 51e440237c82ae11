import type { Db } from "#db/client.ts";
import { findNote, listManagedNotes } from "#db/queries/notes.server.ts";
import { listNotes } from "#db/queries/published-notes.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { fieldsOfNote, removeNote, retireNote, saveNote, usesOfNote } from "#server/readings/notes.server.ts";
import { takeRecord } from "../record/take-record.server.ts";
import { aboutChoices, indicatorChoices, namesForLists } from "./choices.server.ts";

/** Every reading note, by its figure. @param chosen of that indicator alone; "" for all */
export async function loadNotes(db: Db, chosen: string) {
	const rows = await listManagedNotes(db, chosen || undefined);
	const names = await namesForLists(
		db,
		rows.map(({ indicator }) => indicator),
	);
	const told = await toldNotes(db, chosen || undefined);
	const notes = rows.map(({ id, indicator, place, period, kind, text, retired, evening }) => ({
		...{ id, period, kind, retired, text: text.nl, ofEvening: evening !== null },
		indicator: names.indicator(indicator),
		place: place && names.place(place),
		/** In use, and kept back: the figure that it reads is not shown. */
		heldBack: !retired && !told.has(id),
	}));
	return { notes, indicators: await indicatorChoices(db, chosen) };
}
/** The notes that everybody may read. */
async function toldNotes(db: Db, indicator?: string): Promise<Set<string>> {
	const told = await listNotes(db, { audience: "public", today: new Date(), indicator });
	return new Set(told.map(({ id }) => id));
}

export type LoadedNotes = Awaited<ReturnType<typeof loadNotes>>;

/** What the page of a note is given; null when there is none. @param asked what the address of a new one says already */
export async function loadNote(db: Db, id: string | null, asked: Fields) {
	const found = id === null ? null : await findNote(db, id);
	if (id !== null && !found) return null;
	const stored = found ? fieldsOfNote(found) : asked;
	return {
		record: found && {
			...{ id: found.id, kind: found.kind, retired: found.retired, evening: found.evening, text: found.text },
			written: found.writtenAt.toISOString(),
		},
		title: found?.text.nl.slice(0, 60),
		stored,
		heldBack: found !== null && !found.retired && !(await toldNotes(db, found.indicator)).has(found.id),
		uses: usesOfNote(found) ?? {},
		about: await aboutChoices(db, stored.indicator ?? "", found?.place),
		indicators: found ? [] : await indicatorChoices(db),
	};
}
export type LoadedNote = NonNullable<Awaited<ReturnType<typeof loadNote>>>;

export const takeNote = takeRecord({ save: saveNote, retire: retireNote, remove: removeNote });
