import { z } from "zod";
import { licences, sourceKinds, totalsKinds } from "#app/domain/figure/figures.ts";
import { localisedFields, readLocalised } from "#app/domain/localised.ts";
import { optionalLocalised, shortText } from "#app/domain/text-field.ts";
import { readAboutWhen } from "#app/domain/typed/read-about-when.ts";
import { readDay } from "#app/domain/typed/read-day.ts";
import type { Db } from "#db/client.ts";
import {
	deleteSource,
	findSource,
	type SourceRow,
	updateSource,
	usesOfSource,
} from "#db/queries/sources.server.ts";
import {
	type Changed,
	deleteRecord,
	type Fields,
	type NotSaved,
	noSuchRecord,
	retireRecord,
	wrongFields,
} from "../catalogue/change-record.server.ts";
import {
	asField,
	blankWhereMissing,
	readOrNull,
	readUrl,
	textOrNull,
	wholeOrNull,
} from "../catalogue/read-fields.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { findSameSource, isSameSource, makeSource } from "../imports/add-source.server.ts";

export type SourceProblem =
	/** it was higher before */
	| "lower"
	/** what is public already has its address and date */
	| "public-without"
	/** nobody said that it is public indeed */
	| "public-unsure"
	/** another in use has this title and publisher */
	| "same";

const schema = z.object({
	title: shortText(200),
	publisher: shortText(120),
	url: readOrNull(readUrl),
	kind: z.enum(sourceKinds),
	totals: z.enum(totalsKinds),
	public: z.string().transform((said) => said !== ""),
	account: optionalLocalised(2000),
	published: readOrNull(readAboutWhen),
	licence: z
		.enum(["", ...licences])
		.default("")
		.transform((said) => said || null),
	threshold: wholeOrNull(5, 1000).transform((threshold) => threshold ?? 5),
	rounding: wholeOrNull(2, 10_000),
	leastRespondents: wholeOrNull(1, 10_000),
	deliverer: textOrNull(200),
	due: readOrNull(readDay),
});
type Given = z.infer<typeof schema>;

/** The fields of a form that says this of a source. */
export function fieldsOfSource(row: Omit<SourceRow, "id" | "retired">): Fields {
	const { account, public: isPublic, ...rest } = row;
	return {
		...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, asField(value)])),
		public: isPublic ? "on" : "",
		...localisedFields("account", account),
	};
}

/**
 * Makes a source, or changes what is said of one. Its threshold never goes down. That it is public already asks for its
 * address, its date and a confirmation (`sure`), since its figures then go out as they are printed.
 * @param id null makes a new one
 */
export function saveSource(db: Db, id: string | null, fields: Fields, by: By) {
	return changeInstallation<Changed, NotSaved<SourceProblem>>(db, by, "save-source", async (tx) => {
		const before = id === null ? null : await findSource(tx, id);
		if (id !== null && !before) return noSuchRecord;
		const given = blankWhereMissing(fields, Object.keys(schema.shape));
		const parsed = schema.safeParse({ ...given, account: readLocalised(fields, "account") });
		if (!parsed.success) return wrongFields(parsed.error);
		const row = parsed.data;
		const problem = problemOf(row, before, Boolean(fields.sure));
		if (problem) return invalidFields(problem);
		const isRenamed = !before || !isSameSource(before, row);
		if (isRenamed && (await findSameSource(tx, row, id)))
			return invalidFields({ field: "title", code: "same" });
		const saved = before ? before.id : await makeSource(tx, row);
		if (before) await updateSource(tx, before.id, row);
		const detail = {
			made: !before,
			threshold: row.threshold,
			...(row.public !== (before?.public ?? false) && { public: row.public }),
		};
		// A higher threshold stays: what it keeps hidden was promised.
		const former = before && (before.threshold < row.threshold ? {} : undoing(before));
		return {
			ok: true,
			answer: { id: saved, former },
			deed: { subject: `source:${saved}`, detail },
		};
	});
}

const undoing = (before: SourceRow): Fields => ({
	...fieldsOfSource(before),
	sure: before.public ? "on" : "",
});

function problemOf(
	row: Given,
	before: SourceRow | null,
	sure: boolean,
): { field: string; code: SourceProblem } | null {
	if (row.threshold < (before?.threshold ?? 5)) return { field: "threshold", code: "lower" };
	if (!row.public) return null;
	if (!row.url) return { field: "url", code: "public-without" };
	if (!row.published) return { field: "published", code: "public-without" };
	return before?.public || sure ? null : { field: "sure", code: "public-unsure" };
}

/** Takes a source out of what can be chosen, or brings it back. */
export const retireSource = (db: Db, id: string, retire: boolean, by: By) =>
	retireRecord(db, by, { kind: "source", id, retire }, (tx) => updateSource(tx, id, { retired: retire }));

/** Deletes a source of which nothing came. */
export const removeSource = (db: Db, id: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "source", id },
		{
			usesOf: async (tx) => ((await findSource(tx, id)) ? usesOfSource(tx, id) : null),
			remove: (tx) => deleteSource(tx, id),
		},
	);
