import type { z } from "zod";
import type { InstallationChange } from "#app/domain/command/installation.ts";
import { identifying } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { isForeignKeyViolation } from "#db/errors.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { type InvalidFields, invalidFields } from "../commands/invalid-fields.ts";

/** The texts of a form, by the names of their fields. */
export type Fields = Record<string, string>;

/** What a form may be refused for, whatever it is about; the page has the words. */
type CommonProblem =
	| "empty"
	| "long"
	| "identifying"
	| "number"
	| "choice"
	| "invalid"
	| "taken"
	/** something else uses it */
	| "in-use"
	/** published figures rest on it */
	| "bound"
	/** it is not there any more */
	| "unknown";
export type NotSaved<Code extends string = never> = InvalidFields<string, CommonProblem | Code>;

/**
 * What was changed: the record's id, and for one that was there before the fields of the form that puts it back as it
 * was; none where it cannot be put back. Null for a new one.
 */
export interface Changed {
	id: string;
	former: Fields | null;
}

type KindOf<Change> = Change extends `delete-${infer Kind}` ? Kind : never;
/** A kind of record: what can be saved, and deleted as long as nothing uses it. */
export type RecordKind = Exclude<KindOf<InstallationChange>, "place" | "assessment">;
type Retirable =
	Extract<InstallationChange, `retire-${RecordKind}`> extends `retire-${infer Kind}` ? Kind : never;

/**
 * Saves a record in one transaction with its line in the audit log, which holds ids and numbers but never a text.
 * @param write says what was changed, or why not
 */
export function saveRecord<Code extends string = never>(
	db: Db,
	by: By,
	change: Extract<InstallationChange, `save-${string}`>,
	write: (tx: Db) => Promise<Changed | NotSaved<Code>>,
) {
	return changeInstallation<Changed, NotSaved<Code>>(db, by, change, async (tx) => {
		const written = await write(tx);
		if ("problems" in written) return written;
		const detail = { made: written.former === null };
		return { ok: true, answer: written, deed: { subject: subjectOf(change, written.id), detail } };
	});
}

/**
 * Takes a record out of what can be chosen, or brings it back.
 * @param former the form that undoes it, where that is not the one of the record's own page
 * @param write says whether there is such a record
 */
export function retireRecord(
	db: Db,
	by: By,
	{
		kind,
		id,
		retire,
		former = null,
	}: { kind: Retirable; id: string; retire: boolean; former?: Fields | null },
	write: (tx: Db) => Promise<boolean>,
) {
	const change = retire ? (`retire-${kind}` as const) : (`restore-${kind}` as const);
	return changeInstallation<Changed, NotSaved>(db, by, change, async (tx) => {
		if (!(await write(tx))) return noSuchRecord;
		return { ok: true, answer: { id, former }, deed: { subject: subjectOf(change, id) } };
	});
}

/** Deletes a record that nothing uses. @param former `{}` where the page that it stood on stays */
export function deleteRecord(
	db: Db,
	by: By,
	{ kind, id, former = null }: { kind: RecordKind; id: string; former?: Fields | null },
	{
		usesOf,
		remove,
	}: {
		/** how much of each kind uses it; null when there is no such record */
		usesOf: (tx: Db) => Promise<Record<string, number> | null>;
		remove: (tx: Db) => Promise<void>;
	},
) {
	const change = `delete-${kind}` as const;
	const inUse: NotSaved = invalidFields({ field: "away", code: "in-use" });
	return changeInstallation<Changed, NotSaved>(db, by, change, async (tx) => {
		const uses = await usesOf(tx);
		if (!uses) return noSuchRecord;
		if (Object.values(uses).some((count) => count > 0)) return inUse;
		try {
			await remove(tx);
		} catch (error) {
			// Something that is not counted among the uses speaks of it: the database says so, and keeps it.
			if (isForeignKeyViolation(error)) return inUse;
			throw error;
		}
		return { ok: true, answer: { id, former }, deed: { subject: subjectOf(change, id) } };
	});
}

export const noSuchRecord: NotSaved = invalidFields({ field: "away", code: "unknown" });

const subjectOf = (change: InstallationChange, id: string): string =>
	`${change.slice(change.indexOf("-") + 1)}:${id}`;

/**
 * What is wrong with fields that a schema did not take, the first problem of each.
 * @param controlOf the control of the form, where it bears another name than what was read of it
 */
export function wrongFields(error: z.ZodError, controlOf = (field: string) => field): NotSaved {
	const problems = new Map<string, CommonProblem>();
	for (const issue of error.issues) {
		const field = controlOf(issue.path.join("."));
		if (!problems.has(field)) problems.set(field, problemOf(issue));
	}
	return invalidFields(...[...problems].map(([field, code]) => ({ field, code })));
}

function problemOf(issue: z.core.$ZodIssue): CommonProblem {
	if (issue.code === "too_small" && issue.origin === "string") return "empty";
	if (issue.code === "too_big" && issue.origin === "string") return "long";
	if (issue.code === "too_small" || issue.code === "too_big" || issue.code === "not_multiple_of")
		return "number";
	if (issue.code === "custom") return issue.params?.reason === identifying.reason ? "identifying" : "invalid";
	if (issue.code === "invalid_value") return "choice";
	if (issue.code === "invalid_type")
		return issue.expected === "number" || issue.expected === "int" ? "number" : "empty";
	return "invalid";
}
