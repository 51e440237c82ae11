import { gemeenteOfCode, readGemeenteCode } from "#app/domain/place/cbs-code.ts";
import { newPlaceId } from "#app/domain/place/place-name.ts";
import { shortText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente, findPlaceByCode, listPlaces, setOwnGemeente } from "#db/queries/areas.server.ts";
import { insertPlace, placeIds, putArea, updatePlace } from "#db/queries/places.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { type InvalidFields, invalidFields } from "../commands/invalid-fields.ts";
import { changePlaces } from "./change-places.server.ts";

export type GemeenteProblem = "name" | "code" | "code-taken" | "code-in-use";
type NotSet = InvalidFields<"name" | "code", GemeenteProblem>;

const nameField = shortText(80);

/**
 * Says which gemeente this installation is of, out of the fields `name` and `code`; again, it changes both. Its code stays
 * once wijken bear it. The id of the place is the answer.
 */
export function setGemeente(db: Db, fields: Record<string, string>, by: By, now = new Date()) {
	return changePlaces<string, NotSet>(db, by, "set-gemeente", async (tx) => {
		const name = nameField.safeParse(fields.name ?? "");
		const code = readGemeenteCode(fields.code ?? "");
		if (!name.success || !code)
			return invalidFields(
				...(name.success ? [] : [{ field: "name", code: "name" } as const]),
				...(code ? [] : [{ field: "code", code: "code" } as const]),
			);
		const own = await findOwnGemeente(tx);
		const bearer = await findPlaceByCode(tx, code);
		if (bearer && bearer !== own?.id) return invalidFields({ field: "code", code: "code-taken" });
		if (own && own.code !== code && (await hasCodedParts(tx, own.id, own.code)))
			return invalidFields({ field: "code", code: "code-in-use" });
		const id = own?.id ?? newPlaceId(name.data, await placeIds(tx));
		const named = { name: name.data, shortName: name.data };
		if (own) await updatePlace(tx, id, named);
		else await insertPlace(tx, { id, level: "gemeente", ...named });
		if (own?.code !== code) await putArea(tx, { place: id, year: now.getFullYear(), code });
		await setOwnGemeente(tx, id);
		return { ok: true, answer: id, deed: { subject: `place:${id}`, detail: { code } } };
	});
}

/** Whether wijken or buurten of the gemeente bear its code in theirs. */
async function hasCodedParts(db: Db, gemeente: string, code: string): Promise<boolean> {
	const places = await listPlaces(db);
	return places.some((each) => each.parent === gemeente && gemeenteOfCode(each.code) === code);
}
