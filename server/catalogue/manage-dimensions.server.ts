import { z } from "zod";
import { boundFields } from "#app/domain/figure/bound-fields.ts";
import { addings } from "#app/domain/figure/figures.ts";
import { hangsUnder } from "#app/domain/figure/framework.ts";
import { type Localised, localisedFields, readLocalised } from "#app/domain/localised.ts";
import { localisedText, shortText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import {
	deleteDimension,
	deleteValue,
	findDimension,
	insertDimension,
	insertValue,
	type ManagedDimension,
	type ManagedValue,
	updateDimension,
	updateValue,
	usesOfBreakdown,
} from "#db/queries/dimensions.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { withFreeId } from "../imports/free-id.ts";
import {
	deleteRecord,
	type Fields,
	type NotSaved,
	noSuchRecord,
	retireRecord,
	saveRecord,
	wrongFields,
} from "./change-record.server.ts";
import { moved } from "./moved.ts";

export type DimensionProblem = "value-used" | "part-of-itself";

const dimensionFields = z.object({ label: localisedText(80), adding: z.enum(addings).nullable() });
const valueFields = z.object({
	label: localisedText(80),
	partOf: z.string().nullable(),
	aliases: z.array(shortText(120)).max(40),
});

/** The fields of the form of a dimension. */
export const fieldsOfDimension = ({ label, adding }: Pick<ManagedDimension, "label" | "adding">): Fields => ({
	...localisedFields("label", label),
	adding: adding ?? "",
});

/** The fields of the form of one of its values. */
export const fieldsOfValue = ({ id, label, partOf, aliases }: ManagedValue): Fields => ({
	...{ intent: "value", value: id },
	...localisedFields("value-label", label),
	partOf: partOf ?? "",
	aliases: aliases.join("\n"),
});

/** Saves a dimension, or makes a new one where there is no id. How its parts add up is bound once figures use it. */
export function saveDimension(db: Db, id: string | null, fields: Fields, by: By) {
	return saveRecord<DimensionProblem>(db, by, "save-dimension", async (tx) => {
		const before = id === null ? null : await findDimension(tx, id);
		if (id !== null && !before) return noSuchRecord;
		const adding = fields.adding ?? before?.adding ?? "";
		const read = dimensionFields.safeParse({ label: readLocalised(fields, "label"), adding: adding || null });
		if (!read.success) return wrongFields(read.error);
		const broken = boundFields.dimension.filter((field) => before && read.data[field] !== before[field]);
		if (before && broken.length > 0 && (await usesOfBreakdown(tx, before.id)).figures > 0)
			return invalidFields(...broken.map((field) => ({ field, code: "bound" as const })));
		const saved =
			before?.id ??
			(await withFreeId(read.data.label.nl, (free) => insertDimension(tx, { ...read.data, id: free })));
		if (before) await updateDimension(tx, saved, read.data);
		return { id: saved, former: before && fieldsOfDimension(before) };
	});
}

/** Takes a dimension out of what can be chosen, or brings it back. */
export const retireDimension = (db: Db, id: string, retire: boolean, by: By) =>
	retireRecord(db, by, { kind: "dimension", id, retire }, (tx) =>
		updateDimension(tx, id, { retired: retire }),
	);

/** Deletes a dimension by which nothing is broken down. */
export const removeDimension = (db: Db, id: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "dimension", id },
		{
			usesOf: async (tx) => ((await findDimension(tx, id)) ? usesOfBreakdown(tx, id) : null),
			remove: (tx) => deleteDimension(tx, id),
		},
	);

/** Changes something of the values of a dimension, which is one change of the dimension. */
const changeValues = (
	db: Db,
	of: string,
	by: By,
	change: (tx: Db, values: ManagedValue[]) => Promise<{ former: Fields } | NotSaved<DimensionProblem>>,
) =>
	saveRecord<DimensionProblem>(db, by, "save-dimension", async (tx) => {
		const found = await findDimension(tx, of);
		if (!found) return noSuchRecord;
		const changed = await change(tx, found.values);
		return "problems" in changed ? changed : { id: of, ...changed };
	});

/**
 * Adds a value behind the others, or changes the one that the field `value` names: its label in each language, the
 * coarser one that it is part of, and other words for it. A label that changes stays as one of these words, so that
 * files which use it are still read.
 */
export function saveValue(db: Db, of: string, fields: Fields, by: By) {
	return changeValues(db, of, by, async (tx, values) => {
		const before = fields.value ? values.find(({ id }) => id === fields.value) : null;
		if (before === undefined) return noSuchRecord;
		const read = valueFields.safeParse({
			label: readLocalised(fields, "value-label"),
			// A form in which it is shut does not send it.
			partOf: (fields.partOf ?? before?.partOf) || null,
			aliases: (fields.aliases ?? "").split("\n").flatMap((word) => word.trim() || []),
		});
		if (!read.success) return wrongFields(read.error, controlOf);
		const { label, partOf, aliases } = read.data;
		if (partOf !== null && !values.some(({ id }) => id === partOf))
			return invalidFields({ field: "partOf", code: "choice" });
		if (before && partOf !== null && isWithin(partOf, before.id, values))
			return invalidFields({ field: "partOf", code: "part-of-itself" });
		const broken = boundFields.value.filter((field) => before && read.data[field] !== before[field]);
		if (before && broken.length > 0 && (await isBoundValue(tx, of, before.id, values)))
			return invalidFields(...broken.map((field) => ({ field, code: "bound" as const })));
		const words = [...new Set([...aliases, ...formerNames(before ?? null, label, fields)])];
		if (before) {
			await updateValue(tx, of, before.id, { label, partOf, aliases: words });
			return { former: fieldsOfValue(before) };
		}
		const row = { dimension: of, label, partOf, aliases: words };
		const made = await withFreeId(label.nl, (id) => insertValue(tx, { ...row, id }));
		return { former: { intent: "delete-value", value: made } };
	});
}

/** Whether there are figures of a value, or of one in it: what these add up to goes by where it is. */
export async function isBoundValue(
	db: Db,
	of: string,
	value: string,
	values: ManagedValue[],
): Promise<boolean> {
	for (const { id } of values)
		if (isWithin(id, value, values) && (await usesOfBreakdown(db, of, id)).figures > 0) return true;
	return false;
}

/** What a value was called, unless it is put back as it was. */
const formerNames = (before: ManagedValue | null, label: Localised, fields: Fields): string[] =>
	before && !fields.undo && before.label.nl !== label.nl ? [before.label.nl] : [];

/** The controls of a value bear names of their own, since the form of the dimension stands on the same page. */
const controlOf = (field: string): string =>
	field.replace(/^label\./, "value-label.").replace(/^aliases\..*/, "aliases");

/** Whether a value is, or stands somewhere in, another. */
const isWithin = (id: string | null, whole: string, values: ManagedValue[]): boolean =>
	hangsUnder(
		id,
		whole,
		values.map((each) => ({ id: each.id, parent: each.partOf })),
	);

/** Takes a value out of what can be chosen, or brings it back. */
export const retireValue = (db: Db, of: string, value: string, retire: boolean, by: By) =>
	changeValues(db, of, by, async (tx, values) => {
		if (!values.some(({ id }) => id === value)) return noSuchRecord;
		await updateValue(tx, of, value, { retired: retire });
		return { former: { intent: retire ? "restore-value" : "retire-value", value } };
	});

/** Puts a value one place further up or down. */
export const moveValue = (db: Db, of: string, value: string, way: "up" | "down", by: By) =>
	changeValues(db, of, by, async (tx, values) => {
		const order = moved(
			values.map(({ id }) => id),
			value,
			way,
		);
		for (const [position, id] of order.entries()) await updateValue(tx, of, id, { position });
		return { former: { intent: way === "up" ? "down" : "up", value } };
	});

/** Deletes a value of which nothing speaks. */
export const removeValue = (db: Db, of: string, value: string, by: By) =>
	changeValues(db, of, by, async (tx, values) => {
		if (!values.some(({ id }) => id === value)) return noSuchRecord;
		const uses = Object.values(await usesOfBreakdown(tx, of, value));
		if (uses.some((count) => count > 0) || values.some(({ partOf }) => partOf === value))
			return invalidFields({ field: "values", code: "value-used" });
		await deleteValue(tx, of, value);
		return { former: {} };
	});
