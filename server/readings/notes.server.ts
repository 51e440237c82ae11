import { z } from "zod";
import { noteKinds } from "#app/domain/figure/reading.ts";
import { localisedFields, readLocalised } from "#app/domain/localised.ts";
import { localisedText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import {
	deleteNote,
	findNote,
	listManagedNotes,
	type NoteRow,
	putNote,
	setNotePublished,
	setNoteRetired,
} from "#db/queries/notes.server.ts";
import { isNewestUnderEmbargo } from "#db/queries/published-notes.server.ts";
import { newId } from "../auth/secrets.ts";
import {
	type Changed,
	deleteRecord,
	type Fields,
	type NotSaved,
	noSuchRecord,
	retireRecord,
	wrongFields,
} from "../catalogue/change-record.server.ts";
import { asField, blankWhereMissing, periodOrNull } from "../catalogue/read-fields.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { checkProse, type ProseProblem } from "../figures/check-prose.server.ts";
import { readAboutFigure } from "./about-figure.server.ts";

/** What an evening adopted is not written anew. */
export type NoteProblem =
	| ProseProblem
	| "of-evening"
	/** the newest release of what it reads is not public yet */
	| "embargo";

const schema = z.object({
	period: periodOrNull,
	kind: z.enum(noteKinds),
	text: localisedText(1500),
});

/** The fields of a form that says this note. */
export const fieldsOfNote = (
	row: Pick<NoteRow, "indicator" | "place" | "period" | "kind" | "text">,
): Fields => ({
	...{ indicator: row.indicator, place: asField(row.place), period: asField(row.period), kind: row.kind },
	...localisedFields("text", row.text),
});

/**
 * Writes how somebody reads a figure, or writes it anew. It stands under the name of whoever wrote it last. What was taken
 * from an evening stays as that evening adopted it.
 * @param id null makes a new one
 */
export function saveNote(db: Db, id: string | null, fields: Fields, by: By, now = new Date()) {
	return changeInstallation<Changed, NotSaved<NoteProblem>>(db, by, "save-note", async (tx, account) => {
		const before = id === null ? null : await findNote(tx, id);
		if (id !== null && !before) return noSuchRecord;
		if (before?.sessionId) return invalidFields({ field: "text.nl", code: "of-evening" });
		const about = await readAboutFigure(tx, fields);
		if ("problem" in about) return invalidFields(about.problem);
		const given = blankWhereMissing(fields, ["period", "kind"]);
		const parsed = schema.safeParse({ ...given, text: readLocalised(fields, "text") });
		if (!parsed.success) return wrongFields(parsed.error);
		const { indicator, place } = about.about;
		const row = { indicator: indicator.id, place, ...parsed.data };
		const others = await listManagedNotes(tx, row.indicator);
		if (others.some((other) => other.id !== id && isSame(other, row)))
			return invalidFields({ field: "text.nl", code: "taken" });
		const prose = { name: "text", text: row.text, read: Boolean(fields.read) };
		const problems = await checkProse(tx, prose, { ...row, publicAt: now });
		if (problems.length > 0) return invalidFields(...problems);
		const saved = id ?? newId();
		await putNote(tx, { id: saved, ...row, writtenBy: account.id, writtenAt: now });
		const former = before && { ...fieldsOfNote(before), read: "on" };
		const deed = { subject: `note:${saved}`, detail: { made: !before } };
		return { ok: true, answer: { id: saved, former }, deed };
	});
}

type About = Pick<NoteRow, "place" | "period" | "kind" | "text">;
const isSame = (a: About, b: About): boolean =>
	a.place === b.place && a.period === b.period && a.kind === b.kind && a.text.nl === b.text.nl;

/**
 * Lets a note that an evening put forward stand beside its figures, once everybody may read the newest of them: an
 * evening may have seen what others have not. A text that would tell a number which is not shown, or
 * by which somebody could be found, is asked about as one that is written here is.
 */
export const publishNote = (db: Db, id: string, fields: Fields, by: By, now = new Date()) =>
	changeInstallation<Changed, NotSaved<NoteProblem>>(db, by, "publish-note", async (tx) => {
		const note = await findNote(tx, id);
		if (!note) return noSuchRecord;
		if (await isNewestUnderEmbargo(tx, note, now))
			return invalidFields({ field: "publish", code: "embargo" });
		const prose = { name: "text", text: note.text, read: Boolean(fields.read) };
		const problems = await checkProse(tx, prose, { ...note, publicAt: now });
		if (problems.length > 0) return invalidFields(...problems);
		if (!(await setNotePublished(tx, id))) return noSuchRecord;
		return { ok: true, answer: { id, former: null }, deed: { subject: `note:${id}` } };
	});

/** Takes a note from beside its figures, or puts it back. */
export const retireNote = (db: Db, id: string, retire: boolean, by: By) =>
	retireRecord(db, by, { kind: "note", id, retire }, (tx) => setNoteRetired(tx, id, retire));

/** Deletes a note that somebody wrote; one that an evening adopted is that evening's, and stays. */
export const removeNote = (db: Db, id: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "note", id },
		{
			usesOf: async (tx) => usesOfNote(await findNote(tx, id)),
			remove: (tx) => deleteNote(tx, id),
		},
	);

/** What keeps a note from being deleted. */
export const usesOfNote = (note: NoteRow | null): { evenings: number } | null =>
	note && { evenings: note.sessionId ? 1 : 0 };
