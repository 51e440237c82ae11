import { readTypedAreas, type TypedProblem } from "#app/domain/place/typed-areas.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente, listPlaces } from "#db/queries/areas.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { changePlaces } from "./change-places.server.ts";
import { putAreas } from "./put-areas.server.ts";
import { readYear } from "./read-year.ts";

export interface NotTyped {
	ok: false;
	code: "no-gemeente" | "invalid-areas";
	problems: (TypedProblem | { code: "nothing" | "year" })[];
}

/** How much may be pasted, in signs: some hundreds of wijken and buurten. */
const longestPaste = 60_000;

/**
 * Takes wijken and buurten that were typed, one a line, out of the fields `areas` and `year`; all of them or none. How many
 * are new, and how many there are, is the answer.
 */
export function typeAreas(db: Db, fields: Record<string, string>, by: By) {
	return changePlaces<{ added: number; all: number }, NotTyped>(db, by, "type-areas", async (tx) => {
		const gemeente = await findOwnGemeente(tx);
		if (!gemeente) return { ok: false, code: "no-gemeente", problems: [] };
		const year = readYear(fields.year ?? "");
		const places = await listPlaces(tx);
		const text = (fields.areas ?? "").slice(0, longestPaste);
		const known = places.filter(({ level }) => level === "wijk").map(({ code }) => code);
		const { areas, problems } = readTypedAreas(text, gemeente.code, known);
		const all: NotTyped["problems"] = [
			...problems,
			...(areas.length === 0 && problems.length === 0 ? [{ code: "nothing" } as const] : []),
			...(year === null ? [{ code: "year" } as const] : []),
		];
		if (all.length > 0 || year === null) return { ok: false, code: "invalid-areas", problems: all };
		const added = await putAreas(tx, gemeente, areas, { year, rename: true });
		const detail = { year, areas: areas.length, added };
		return {
			ok: true,
			answer: { added, all: areas.length },
			deed: { subject: `place:${gemeente.id}`, detail },
		};
	});
}
