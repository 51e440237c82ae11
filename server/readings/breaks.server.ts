import { z } from "zod";
import { partFields } from "#app/domain/figure/part-fields.ts";
import { breakKinds } from "#app/domain/figure/reading.ts";
import { localisedFields, readLocalised } from "#app/domain/localised.ts";
import { optionalLocalised } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import {
	type BreakRow,
	deleteBreak,
	findBreak,
	listManagedBreaks,
	putBreak,
	setBreakRetired,
} from "#db/queries/breaks.server.ts";
import { newId } from "../auth/secrets.ts";
import {
	deleteRecord,
	type Fields,
	noSuchRecord,
	retireRecord,
	saveRecord,
	wrongFields,
} from "../catalogue/change-record.server.ts";
import { asField, blankWhereMissing, requiredPeriod } from "../catalogue/read-fields.ts";
import type { By } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { checkProse, type ProseProblem } from "../figures/check-prose.server.ts";
import { readAboutFigure } from "./about-figure.server.ts";

const schema = z.object({
	period: requiredPeriod,
	kind: z.enum(breakKinds),
	text: optionalLocalised(500),
});

/** The fields of a form that says this break. */
export const fieldsOfBreak = (row: Omit<BreakRow, "id" | "retired">): Fields => ({
	...{ indicator: row.indicator, place: asField(row.place), period: row.period, kind: row.kind },
	...partFields(row.breakdown),
	...localisedFields("text", row.text),
});

/** Says from when on an indicator is counted otherwise, or changes what is said. @param id null makes a new one */
export function saveBreak(db: Db, id: string | null, fields: Fields, by: By) {
	return saveRecord<ProseProblem>(db, by, "save-break", async (tx) => {
		const before = id === null ? null : await findBreak(tx, id);
		if (id !== null && !before) return noSuchRecord;
		const read = await readAboutFigure(tx, fields);
		if ("problem" in read) return invalidFields(read.problem);
		const { about } = read;
		const given = blankWhereMissing(fields, ["period", "kind"]);
		const parsed = schema.safeParse({ ...given, text: readLocalised(fields, "text") });
		if (!parsed.success) return wrongFields(parsed.error);
		const { period, kind, text } = parsed.data;
		const row = {
			indicator: about.indicator.id,
			place: about.place,
			breakdown: about.breakdown,
			period,
			kind,
			text,
		};
		const others = await listManagedBreaks(tx, row.indicator);
		if (others.some((other) => other.id !== id && isSame(other, row)))
			return invalidFields({ field: "period", code: "taken" });
		const prose = { name: "text", text, read: Boolean(fields.read) };
		const problems = await checkProse(tx, prose, row);
		if (problems.length > 0) return invalidFields(...problems);
		const saved = id ?? newId();
		await putBreak(tx, { id: saved, ...row });
		return { id: saved, former: before && { ...fieldsOfBreak(before), read: "on" } };
	});
}

type About = Pick<BreakRow, "place" | "breakdown" | "period">;
const isSame = (a: About, b: About): boolean =>
	a.place === b.place && a.breakdown === b.breakdown && a.period === b.period;

/** Lets lines go on across a break, or interrupts them again. */
export const retireBreak = (db: Db, id: string, retire: boolean, by: By) =>
	retireRecord(db, by, { kind: "break", id, retire }, (tx) => setBreakRetired(tx, id, retire));

/** Deletes a break: nothing refers to one. The answer holds the fields of a new one that says the same. */
export async function removeBreak(db: Db, id: string, by: By) {
	const before = await findBreak(db, id);
	return deleteRecord(
		db,
		by,
		{ kind: "break", id, former: before && { ...fieldsOfBreak(before), read: "on" } },
		{
			usesOf: async (tx) => ((await findBreak(tx, id)) ? {} : null),
			remove: (tx) => deleteBreak(tx, id),
		},
	);
}
