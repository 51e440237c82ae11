import { z } from "zod";
import { levelOfCode, readAreaCode, readGemeenteCode } from "#app/domain/place/cbs-code.ts";
import { isPlaceCode, newPlaceCode, newPlaceId } from "#app/domain/place/place-name.ts";
import { plain, shortText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { isForeignKeyViolation } from "#db/errors.ts";
import { findOwnGemeente, listPlaces } from "#db/queries/areas.server.ts";
import {
	allCodes,
	copyAreas,
	deletePlace,
	insertPlace,
	placeIds,
	placeOfCodeIn,
	putArea,
	replaceMembers,
	updatePlace,
	usesOfPlace,
} from "#db/queries/places.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { type InvalidFields, invalidFields } from "../commands/invalid-fields.ts";
import { changePlaces } from "./change-places.server.ts";
import { readYear } from "./read-year.ts";

/** What may stand beside the own gemeente with its wijken: what it is compared with, and whose wijk nobody knows. */
const addedLevels = ["overig", "gemeente", "regio", "provincie", "land", "groep"] as const;

export type PlaceField = "level" | "name" | "shortName" | "code" | "year" | "members";
export type PlaceProblem =
	| "level"
	| "name"
	| "shortName"
	| "code"
	| "code-taken"
	| "year"
	| "members"
	| "in-use"
	| "own-gemeente"
	| "no-gemeente"
	| "unknown-place";
export type NotManaged = InvalidFields<PlaceField, PlaceProblem>;

const newPlaceFields = z.object({
	level: z.enum(addedLevels),
	name: shortText(80),
	code: plain().max(20),
});
const nameFields = z.object({ name: shortText(80), shortName: shortText(40) });

const wrongFields = (error: z.ZodError): NotManaged =>
	invalidFields(
		...[...new Set(error.issues.map(({ path }) => path[0] as "level" | "name" | "shortName" | "code"))].map(
			(field) => ({ field, code: field }),
		),
	);

/**
 * Adds a place that is compared with, or "overig", out of the fields `level`, `name`, `code` and `year`. A gemeente needs
 * its code; others may have one. The id is the answer.
 */
export function addPlace(db: Db, fields: Record<string, string>, by: By) {
	return changePlaces<string, NotManaged>(db, by, "add-place", async (tx) => {
		const { level = "", name = "", code = "" } = fields;
		const parsed = newPlaceFields.safeParse({ level, name, code });
		const year = readYear(fields.year ?? "");
		if (!parsed.success) return wrongFields(parsed.error);
		if (year === null) return invalidFields({ field: "year", code: "year" });
		const { data } = parsed;
		const own = await findOwnGemeente(tx);
		if (data.level === "overig" && !own) return invalidFields({ field: "level", code: "no-gemeente" });
		const bearers = await allCodes(tx);
		const given =
			data.level === "gemeente"
				? readGemeenteCode(data.code)
				: data.level === "overig" && !data.code
					? `${own?.code}-overig`
					: data.code || newPlaceCode(data.name, bearers);
		// What looks like a code of CBS for another kind of area would be taken for one of theirs.
		if (!given || !isPlaceCode(given) || (data.level !== "gemeente" && levelOfCode(given)))
			return invalidFields({ field: "code", code: "code" });
		if (bearers.has(given)) return invalidFields({ field: "code", code: "code-taken" });
		const id = newPlaceId(data.level === "overig" ? `${own?.name} overig` : data.name, await placeIds(tx));
		await insertPlace(tx, {
			...{ id, level: data.level, name: data.name, shortName: data.name },
			parent: data.level === "overig" ? (own?.id ?? null) : null,
		});
		await putArea(tx, { place: id, year, code: given });
		return { ok: true, answer: id, deed: { subject: `place:${id}`, detail: { level: data.level } } };
	});
}

/** Gives a place another name, out of the fields `name` and `shortName`. */
export function renamePlace(db: Db, id: string, fields: Record<string, string>, by: By) {
	return changePlaces<string, NotManaged>(db, by, "rename-place", async (tx) => {
		const { name = "", shortName = "" } = fields;
		const parsed = nameFields.safeParse({ name, shortName });
		if (!parsed.success) return wrongFields(parsed.error);
		if (!(await updatePlace(tx, id, parsed.data)))
			return invalidFields({ field: "name", code: "unknown-place" });
		return { ok: true, answer: id, deed: { subject: `place:${id}` } };
	});
}

/** Says which code a place bears in a year, out of the fields `code` and `year`. */
export function codePlace(db: Db, id: string, fields: Record<string, string>, by: By) {
	return changePlaces<string, NotManaged>(db, by, "code-place", async (tx) => {
		const year = readYear(fields.year ?? "");
		if (year === null) return invalidFields({ field: "year", code: "year" });
		const found = (await listPlaces(tx)).find((each) => each.id === id);
		if (!found) return invalidFields({ field: "code", code: "unknown-place" });
		const gemeente = await findOwnGemeente(tx);
		const code = readCode(found.level, (fields.code ?? "").trim(), gemeente?.code ?? "");
		if (!code) return invalidFields({ field: "code", code: "code" });
		const bearer = await placeOfCodeIn(tx, year, code);
		if (bearer && bearer !== id) return invalidFields({ field: "code", code: "code-taken" });
		await putArea(tx, { place: id, year, code });
		return { ok: true, answer: id, deed: { subject: `place:${id}`, detail: { year, code } } };
	});
}

function readCode(level: string, typed: string, gemeente: string): string | null {
	if (level === "gemeente") return readGemeenteCode(typed);
	if (level === "wijk" || level === "buurt") {
		const code = readAreaCode(typed, gemeente);
		return code && levelOfCode(code) === level ? code : null;
	}
	return isPlaceCode(typed) && !levelOfCode(typed) ? typed : null;
}

/** Takes a place out of what can be chosen, or brings it back; what was said of it stays as it is. */
export function retirePlace(db: Db, id: string, retire: boolean, by: By) {
	const change = retire ? "retire-place" : "restore-place";
	return changePlaces<string, NotManaged>(db, by, change, async (tx) => {
		if (retire && (await findOwnGemeente(tx))?.id === id)
			return invalidFields({ field: "name", code: "own-gemeente" });
		if (!(await updatePlace(tx, id, { retiredAt: retire ? new Date() : null })))
			return invalidFields({ field: "name", code: "unknown-place" });
		return { ok: true, answer: id, deed: { subject: `place:${id}` } };
	});
}

/** Deletes a place of which nothing speaks. */
export async function removePlace(db: Db, id: string, by: By) {
	const refused = invalidFields<PlaceField, PlaceProblem>({ field: "name", code: "in-use" });
	return changePlaces<string, NotManaged>(db, by, "delete-place", async (tx) => {
		if ((await findOwnGemeente(tx))?.id === id) return invalidFields({ field: "name", code: "own-gemeente" });
		const uses = await usesOfPlace(tx, id);
		if (Object.values(uses).some((count) => count > 0)) return refused;
		try {
			await deletePlace(tx, id);
		} catch (error) {
			// Something that `usesOfPlace` does not count speaks of it: the database says so, and keeps it.
			if (isForeignKeyViolation(error)) return refused;
			throw error;
		}
		return { ok: true, answer: id, deed: { subject: `place:${id}` } };
	});
}

/** Says who belongs to a group in a year. @param members ids of places */
export function setMembers(db: Db, id: string, given: { year: string; members: string[] }, by: By) {
	return changePlaces<string, NotManaged>(db, by, "set-members", async (tx) => {
		const year = readYear(given.year);
		if (year === null) return invalidFields({ field: "year", code: "year" });
		const places = await listPlaces(tx);
		const known = new Set(places.filter(({ level }) => level === "gemeente").map((each) => each.id));
		const members = [...new Set(given.members)];
		if (places.find((each) => each.id === id)?.level !== "groep" || members.some((each) => !known.has(each)))
			return invalidFields({ field: "members", code: "members" });
		await replaceMembers(tx, id, year, members);
		const detail = { year, members: members.length };
		return { ok: true, answer: id, deed: { subject: `place:${id}`, detail } };
	});
}

/** Carries the codes and boundaries on into a year that has none, out of the field `year`. How many is the answer. */
export function carryAreasOn(db: Db, fields: Record<string, string>, by: By) {
	return changePlaces<number, NotManaged>(db, by, "copy-areas", async (tx) => {
		const year = readYear(fields.year ?? "");
		if (year === null) return invalidFields({ field: "year", code: "year" });
		const copied = await copyAreas(tx, year);
		return { ok: true, answer: copied, deed: { subject: `year:${year}`, detail: { copied } } };
	});
}
