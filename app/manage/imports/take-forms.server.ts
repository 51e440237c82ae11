import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { isPublishRefusal } from "#app/domain/import/import-state.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { ProposedMapping, UnknownWord } from "#app/domain/import/preview.ts";
import { releaseParts } from "#app/domain/import/ways-out.ts";
import { readDay } from "#app/domain/typed/read-day.ts";
import { startOfDay } from "#app/domain/typed/start-of-day.ts";
import * as paths from "#app/paths.ts";
import { explainImportRefusal, explainPublishRefusal } from "#app/words/import-text.ts";
import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { findImport } from "#db/queries/imports.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import type { ErrorCode } from "#server/commands/command-context.ts";
import { addDimensionValues, type NewDimensionValue } from "#server/imports/add-dimension-values.server.ts";
import { addSource } from "#server/imports/add-source.server.ts";
import {
	beginProtecting,
	dropImport,
	rereadImport,
	undoRelease,
} from "#server/imports/draft-import.server.ts";
import { beginPublishing } from "#server/imports/publish-import.server.ts";
import { takeImport } from "#server/imports/take-import.server.ts";
import { textsOf } from "../texts-of.ts";
import { askedPath, dropAsked, undoAsked } from "./asked.ts";
import {
	indicatorOf,
	madeNew,
	readMappingFields,
	readWordFields,
	withoutProposals,
	wordField,
} from "./import-fields.ts";
import type { ImportAnswer } from "./import-page.tsx";
import type { UploadProblem } from "./imports-page.tsx";

type Fields = Record<string, string>;
type Upload =
	| { ok: true; id: string }
	| { ok: false; refused: ErrorCode }
	| { ok: false; typed: Fields; problem: UploadProblem };

/** Takes a file or pasted cells, with their source. */
export async function takeUpload(db: Db, form: FormData, by: By): Promise<Upload> {
	const typed = textsOf(form);
	const wrong = (field: UploadProblem["field"], text: string): Upload => ({
		ok: false,
		typed,
		problem: { field, text },
	});
	let source = typed.source ?? "";
	if (source === "") {
		const added = await addSource(db, typed, by);
		if (!added.ok) {
			if (added.code !== "invalid-source") return { ok: false, refused: added.code };
			return added.problem === "title"
				? wrong("title", m.imports_error_title())
				: wrong("publisher", m.imports_error_publisher());
		}
		source = added.answer;
	}
	form.set("source", source);
	const taken = await takeImport(db, by, async () => form);
	if (taken.ok) return { ok: true, id: taken.answer.id };
	if ("refused" in taken) {
		const text = explainImportRefusal(taken.refused);
		return { ok: false, typed: { ...typed, source }, problem: { field: "file", text } };
	}
	if (taken.code === "invalid-command")
		return {
			ok: false,
			typed: { ...typed, source },
			problem: { field: "file", text: m.imports_error_file() },
		};
	return { ok: false, refused: taken.code };
}

type Taken = { to: string } | { refused: ErrorCode } | { answer: ImportAnswer };
const after = (id: string, done: string): Taken => ({ to: `${paths.importFile(id)}?gedaan=${done}` });
const problem = (text: string, more: ImportAnswer = {}): Taken => ({ answer: { problem: text, ...more } });

/** Takes one of the forms of a delivery. */
export async function takeImportForm(db: Db, id: string, form: FormData, by: By): Promise<Taken> {
	const fields = textsOf(form);
	if (fields.intent?.startsWith(indicatorOf)) return takeReading(db, id, fields, by);
	switch (fields.intent) {
		case "mapping":
		case "words":
		case "forget":
			return takeReading(db, id, fields, by);
		case "protect":
			return takeProtect(db, id, typedIn(form), by);
		case "publish":
			return takePublish(db, id, typedIn(form), form.getAll("evening").map(String), by);
		case "drop": {
			if (fields.sure !== "yes") return { to: askedPath(id, dropAsked) };
			const dropped = await dropImport(db, by, id);
			return dropped.ok ? { to: `${paths.imports}?weggegooid` } : problem(m.imports_error_no_draft());
		}
		case "undo": {
			if (fields.sure !== "yes") return { to: askedPath(id, undoAsked) };
			const found = await findImport(db, id);
			const undone = await undoRelease(db, by, found?.release ?? "");
			return undone.ok ? after(id, "teruggedraaid") : problem(m.imports_error_no_draft());
		}
		default:
			return problem(m.imports_error_no_draft());
	}
}

/** Makes an indicator of a word, and comes back to the delivery that it stands in. */
const newIndicator = (word: string, delivery: string): Taken => ({
	to: `${paths.indicator("nieuw")}?${new URLSearchParams({ label: word, terug: paths.importFile(delivery) })}`,
});

/** Reads the file with what was said of it; also for whoever goes to make an indicator, so that they find it so again. */
async function takeReading(db: Db, id: string, fields: Fields, by: By): Promise<Taken> {
	const found = await findImport(db, id);
	const shown = found?.preview.proposedMapping;
	if (!found || !shown) return problem(m.imports_error_no_draft());
	const { unknownWords: words } = found.preview;
	const saidIn = (given: Fields) => mappingSaid(given, found.mapping, shown, words);
	const mapping = saidIn(fields);
	if (!mapping) return problem(m.imports_error_mapping(), { typed: fields });
	const made = words.flatMap((one): NewDimensionValue[] =>
		one.kind === "value" && one.dimension && fields[wordField(one)] === madeNew
			? [{ dimension: one.dimension, word: one.word }]
			: [],
	);
	const { intent = "" } = fields;
	const done = intent.startsWith(indicatorOf)
		? newIndicator(intent.slice(indicatorOf.length), id)
		: after(id, "gelezen");
	const isSame = made.length === 0 && JSON.stringify(mapping) === JSON.stringify(saidIn({}));
	if (intent.startsWith(indicatorOf) && isSame) return done;
	if (made.length > 0) await addDimensionValues(db, made, by);
	const read = await rereadImport(db, by, id, mapping);
	if (read.ok) return done;
	if (read.code === "overtaken") return problem(m.imports_error_overtaken());
	if ("refused" in read && read.refused)
		return problem(explainImportRefusal(read.refused), { typed: fields });
	return problem(m.imports_error_no_draft());
}

/** @returns null for what is no mapping */
function mappingSaid(
	fields: Fields,
	said: Mapping,
	shown: ProposedMapping,
	words: UnknownWord[],
): Mapping | null {
	if (fields.intent === "forget") {
		const { words: _, legend: __, ...rest } = said;
		return rest;
	}
	const columns = readMappingFields(fields, said, shown);
	// Who does something else has not looked at the words that were proposed: these are proposed again.
	const chosen = fields.intent === "words" ? fields : withoutProposals(fields, words);
	return columns && readWordFields(chosen, columns, words);
}

/** What is done sooner than this, in milliseconds, needs no page that says how far it is. */
const soon = 500;

/** The part of a delivery that a form says; all of it when it says none. */
const onlyOf = ({ only }: Fields) =>
	z
		.enum(releaseParts)
		.optional()
		.safeParse(only || undefined);

/** What was typed in the form of publishing, to be shown again. */
const typedIn = (form: FormData): Fields => ({
	...textsOf(form),
	evenings: form.getAll("evening").map(String).join(" "),
});

async function takeProtect(db: Db, id: string, fields: Fields, by: By): Promise<Taken> {
	const only = onlyOf(fields);
	if (!only.success) return problem(m.ways_out_unknown());
	const begun = await beginProtecting(db, by, id, { only: only.data, typed: fields });
	if (!begun.ok) return problem(m.imports_error_no_draft());
	await Promise.race([begun.done, wait(soon)]);
	return { to: `${paths.importFile(id)}#bescherming` };
}

async function takePublish(db: Db, id: string, fields: Fields, sessions: string[], by: By): Promise<Taken> {
	const { when = "now", label = "", day = "", consent } = fields;
	const on = readDay(day);
	if (!["now", "day", "evenings"].includes(when)) return problem(m.imports_error_when(), { typed: fields });
	if (when === "day" && on === null) return problem(m.imports_error_day(), { typed: fields });
	if (when === "evenings" && sessions.length === 0)
		return problem(m.imports_error_evenings(), { typed: fields });
	const only = onlyOf(fields);
	if (!only.success) return problem(m.ways_out_unknown(), { typed: fields });
	const wish = {
		only: only.data,
		label: label.trim() || null,
		...(when === "day" && on !== null && { publicFrom: startOfDay(on) }),
		...(when === "evenings" && { publicFrom: null, sessions }),
		consent: consent === "yes",
		notes: fields.notes === "yes",
		notesRead: fields.notesRead === "yes",
	};
	const begun = await beginPublishing(db, by, id, wish, fields);
	if (!begun.ok)
		return isPublishRefusal(begun.code)
			? problem(explainPublishRefusal(begun.code), { typed: fields })
			: { refused: begun.code };
	// Whatever comes of it stands with the delivery, and in the log.
	await Promise.race([begun.done.catch(() => {}), wait(soon)]);
	return after(id, "gepubliceerd");
}
