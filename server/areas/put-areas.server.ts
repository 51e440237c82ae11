import type { Place } from "#app/domain/figure/figure-card.ts";
import { wijkOfCode } from "#app/domain/place/cbs-code.ts";
import { newPlaceId, shortNameOf } from "#app/domain/place/place-name.ts";
import type { PlanarShape } from "#app/domain/place/planar-shape.ts";
import type { Db } from "#db/client.ts";
import { findPlaceByCode } from "#db/queries/areas.server.ts";
import { insertPlace, placeIds, placeOfCodeIn, putArea, updatePlace } from "#db/queries/places.server.ts";

interface GivenArea {
	level: "wijk" | "buurt";
	code: string;
	/** null keeps the name that the place has */
	name: string | null;
	geometry?: PlanarShape;
}

/**
 * Puts wijken and buurten of the gemeente into a year. A code is read in that year, else in the newest that knows it; one
 * that nobody bears makes a new place.
 * @param options `rename` gives a known place the name that comes along
 * @returns how many places are new
 */
export async function putAreas(
	tx: Db,
	gemeente: Place,
	areas: GivenArea[],
	options: { year: number; rename: boolean },
): Promise<number> {
	const { year, rename } = options;
	const taken = await placeIds(tx);
	const made = new Map<string, string>();
	// The API names the parent by its code of the same year.
	if (!(await placeOfCodeIn(tx, year, gemeente.code)))
		await putArea(tx, { place: gemeente.id, year, code: gemeente.code });
	let added = 0;
	for (const { level, code, name, geometry } of [...areas].sort((a, b) => b.level.localeCompare(a.level))) {
		const known = (await placeOfCodeIn(tx, year, code)) ?? (await findPlaceByCode(tx, code));
		const id = known ?? newPlaceId(name ?? nameless(code), taken);
		if (known === null) {
			const wijk = level === "buurt" ? await parentOf(tx, code, made) : gemeente.id;
			const called = name ?? nameless(code);
			await insertPlace(tx, {
				...{ id, level, name: called, parent: wijk },
				shortName: shortNameOf(called, gemeente.name),
			});
			taken.add(id);
			added++;
		} else if (rename && name)
			await updatePlace(tx, id, { name, shortName: shortNameOf(name, gemeente.name), retiredAt: null });
		made.set(code, id);
		await putArea(tx, { place: id, year, code, geometry });
	}
	return added;
}

async function parentOf(tx: Db, code: string, made: Map<string, string>): Promise<string> {
	const wijk = wijkOfCode(code);
	const parent = made.get(wijk) ?? (await findPlaceByCode(tx, wijk));
	if (!parent) throw new Error(`${code} has no wijk`);
	return parent;
}

/** Until somebody names it: "Wijk 01". */
const nameless = (code: string): string =>
	code.startsWith("WK") ? `Wijk ${code.slice(6)}` : `Buurt ${code.slice(6)}`;
