import { type Actor, can } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { findNote, listManagedNotes } from "#db/queries/notes.server.ts";
import { listNotes } from "#db/queries/published-notes.server.ts";
import { findSession, toResource } from "#db/queries/sessions.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import {
	fieldsOfNote,
	publishNote,
	removeNote,
	retireNote,
	saveNote,
	usesOfNote,
} from "#server/readings/notes.server.ts";
import type { Taken } from "../record/record-answer.server.ts";
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
	const notes = rows.map(({ id, indicator, place, period, kind, text, retired, proposed, evening }) => ({
		...{ id, period, kind, retired, proposed, text: text.nl, ofEvening: evening !== null },
		indicator: names.indicator(indicator),
		place: place && names.place(place),
		/** In use, and kept back: the figure that it reads is not shown. */
		heldBack: !retired && !proposed && !told.has(id),
	}));
	return { notes, indicators: await indicatorChoices(db, chosen) };
}
/** The notes that everybody may read. */
async function toldNotes(db: Db, indicator?: string): Promise<Set<string>> {
	const told = await listNotes(db, { audience: "public", today: new Date(), indicator });
	return new Set(told.map(({ id }) => id));
}

export type LoadedNotes = Awaited<ReturnType<typeof loadNotes>>;

/**
 * What the page of a note is given; null when there is none.
 * @param asked what the address of a new one says already
 * @param actor who looks: not everybody who decides on notes may open the evening that one comes from
 */
export async function loadNote(db: Db, id: string | null, asked: Fields, actor: Actor) {
	const found = id === null ? null : await findNote(db, id);
	if (id !== null && !found) return null;
	const stored = found ? fieldsOfNote(found) : asked;
	return {
		record: found && {
			...{ id: found.id, kind: found.kind, retired: found.retired, proposed: found.proposed },
			text: found.text,
			evening: found.evening && {
				...found.evening,
				mayOpen: await mayReadOutcome(db, found.evening.id, actor),
			},
			written: found.writtenAt.toISOString(),
		},
		title: found?.text.nl.slice(0, 60),
		stored,
		heldBack:
			found !== null &&
			!found.retired &&
			!found.proposed &&
			!(await toldNotes(db, found.indicator)).has(found.id),
		uses: usesOfNote(found) ?? {},
		about: await aboutChoices(db, stored.indicator ?? "", found?.place),
		indicators: found ? [] : await indicatorChoices(db),
	};
}

async function mayReadOutcome(db: Db, id: string, actor: Actor): Promise<boolean> {
	const session = await findSession(db, id);
	return session !== null && can(actor, "outcome.read", toResource(session)).allowed;
}

export type LoadedNote = NonNullable<Awaited<ReturnType<typeof loadNote>>>;

const takeForm = takeRecord({ save: saveNote, retire: retireNote, remove: removeNote });

/** What takes one of the forms of a note: as of every record, and that which lets what an evening put forward go out. */
export const takeNote = (db: Db, id: string | null, fields: Fields, by: By): Promise<Taken> =>
	id !== null && fields.intent === "publish" ? publishNote(db, id, fields, by) : takeForm(db, id, fields, by);
