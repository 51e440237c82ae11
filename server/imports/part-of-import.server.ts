import type { AcceptedFigure } from "#app/domain/import/preview.ts";
import { type ReleasePart, rowsFor, type WayOut, waysOut } from "#app/domain/import/ways-out.ts";
import type { Db } from "#db/client.ts";
import { protectedPlaces } from "#db/queries/areas.server.ts";
import { figuresOfImport } from "#db/queries/imports.server.ts";

/** What is to be published of an import, how many rows it has in all, and which parts of it could be published. */
export async function partOfImport(
	db: Db,
	id: string,
	only: ReleasePart | undefined,
): Promise<{ rows: AcceptedFigure[]; all: number; ways: WayOut[] }> {
	const all = await figuresOfImport(db, id);
	const levels = new Map((await protectedPlaces(db)).map((place) => [place.id, place.level]));
	return { rows: rowsFor(only, all, levels), all: all.length, ways: waysOut(all, levels) };
}
