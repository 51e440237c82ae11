import type { Db } from "#db/client.ts";
import { drawnPlaces, findOwnGemeente, listOwnWijken } from "#db/queries/areas.server.ts";
import { listBuurtOutlines } from "#db/queries/places.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { readBoundaryFile } from "./boundaries.server.ts";
import type { BoundaryRefusal } from "./boundary-file.ts";
import { changePlaces } from "./change-places.server.ts";
import { putAreas } from "./put-areas.server.ts";
import { readYear } from "./read-year.ts";

export interface TakenBoundaries {
	year: number;
	wijken: number;
	buurten: number;
	added: number;
	/** names of the wijken that the file does not draw */
	without: string[];
}

type NotTaken = BoundaryRefusal | { ok: false; code: "no-gemeente" | "year"; detail: string };

/**
 * Takes the wijken and buurten of the own gemeente out of a file with boundaries, for the year that the file tells, else
 * the one given. Names that places have stay.
 * @throws {import("../process/child-work.ts").WorkError} when no file can be read now
 */
export async function takeBoundaries(db: Db, given: { file: Uint8Array; year: string }, by: By) {
	const gemeente = await findOwnGemeente(db);
	const asked = readYear(given.year);
	const read = gemeente && asked !== null ? await readInItsYear(db, given.file, gemeente.code, asked) : null;
	return changePlaces<TakenBoundaries, NotTaken>(db, by, "take-boundaries", async (tx) => {
		if (!gemeente) return { ok: false, code: "no-gemeente", detail: "" };
		if (asked === null || !read) return { ok: false, code: "year", detail: "" };
		if (!read.ok) return read;
		const year = read.year ?? asked;
		const { areas } = read;
		const added = await putAreas(tx, gemeente, areas, { year, rename: false });
		const drawn = await drawnPlaces(tx);
		const count = (level: string) => areas.filter((area) => area.level === level).length;
		const taken = {
			...{ year, added, wijken: count("wijk"), buurten: count("buurt") },
			without: (await listOwnWijken(tx)).flatMap(({ id, name }) => (drawn.has(id) ? [] : [name])),
		};
		const { without, ...detail } = taken;
		return {
			ok: true,
			answer: taken,
			deed: { subject: `place:${gemeente.id}`, detail: { ...detail, without: without.length } },
		};
	});
}

/** Wijken are made of the buurten of their own year, and which year that is, the file itself may tell. */
async function readInItsYear(db: Db, file: Uint8Array, gemeente: string, asked: number) {
	const readAs = async (year: number) =>
		readBoundaryFile({ file, gemeente, buurten: await listBuurtOutlines(db, year, gemeente) });
	const read = await readAs(asked);
	return read.ok && read.year !== null && read.year !== asked ? readAs(read.year) : read;
}
