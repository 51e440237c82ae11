import { count, countDistinct, eq, isNull, max, sql } from "drizzle-orm";
import { newPlaceId } from "#app/domain/place/place-name.ts";
import type { Db } from "../client.ts";
import {
	area,
	dimension,
	figureRelease,
	framework,
	indicator,
	offer,
	type place,
	readingNote,
	seriesBreak,
	source,
	target,
} from "../schema/index.ts";
import { findOwnGemeente, findPlaceByCode, setOwnGemeente } from "./areas.server.ts";
import { insertPlace, lockPlaces, placeIds, placeOfCodeIn } from "./places.server.ts";

/** A place as a file names it: by its code of a year; `parent` is the code of what it is part of. */
export type NewPlace = Pick<typeof place.$inferInsert, "level" | "name" | "shortName"> & {
	code: string;
	year: number;
	parent: string | null;
};
export type NewIndicator = Omit<typeof indicator.$inferInsert, "position">;

/**
 * Adds places (a whole before its parts) with their codes, and indicators behind those that are there; what exists stays
 * as it is. A place is known by its code alone: another one of the same name is another place. An installation without a gemeente of its own gets the one whose wijken these are.
 * @returns how many of each were new
 */
export async function insertCatalogue(
	db: Db,
	places: NewPlace[],
	indicators: NewIndicator[],
): Promise<{ places: number; indicators: number }> {
	return db.transaction(async (tx) => {
		await lockPlaces(tx);
		const ownBefore = await findOwnGemeente(tx);
		const taken = await placeIds(tx);
		const idOf = new Map<string, string>();
		let added = 0;
		for (const { code, year, parent, ...row } of places) {
			const known = (await placeOfCodeIn(tx, year, code)) ?? (await findPlaceByCode(tx, code));
			const id = idOf.get(code) ?? known ?? newPlaceId(row.name, taken);
			if (!taken.has(id)) {
				await insertPlace(tx, { ...row, id, parent: idOf.get(parent ?? "") ?? null });
				taken.add(id);
				added += 1;
			}
			idOf.set(code, id);
			await tx.insert(area).values({ place: id, year, code }).onConflictDoNothing();
		}
		const gemeenten = new Set(
			places.flatMap(({ level, parent }) => (level === "wijk" && parent ? [idOf.get(parent) ?? ""] : [])),
		);
		const [own] = gemeenten;
		if (own && gemeenten.size === 1 && !ownBefore) await setOwnGemeente(tx, own);
		const [last] = await tx.select({ position: max(indicator.position) }).from(indicator);
		const first = (last?.position ?? -1) + 1;
		const made = indicators.length
			? await tx
					.insert(indicator)
					.values(indicators.map((row, at) => ({ ...row, position: first + at })))
					.onConflictDoNothing()
					.returning({ id: indicator.id })
			: [];
		return { places: added, indicators: made.length };
	});
}

/** How many there are in use of each kind of record that says what figures mean. */
export async function countCatalogue(db: Db) {
	const n = { n: count() };
	const kinds = {
		indicators: db.select(n).from(indicator).where(isNull(indicator.retiredAt)),
		dimensions: db.select(n).from(dimension).where(eq(dimension.retired, false)),
		frameworks: db.select(n).from(framework).where(eq(framework.retired, false)),
		sources: db.select(n).from(source).where(eq(source.retired, false)),
		breaks: db.select(n).from(seriesBreak).where(eq(seriesBreak.retired, false)),
		targets: db
			.select({
				n: countDistinct(
					sql`(${target.indicator}, ${target.place}, ${target.period}, ${target.breakdown}, ${target.basis}, ${target.document})`,
				),
			})
			.from(target)
			.innerJoin(figureRelease, eq(figureRelease.id, target.release))
			.where(eq(figureRelease.state, "published")),
		notes: db.select(n).from(readingNote).where(eq(readingNote.retired, false)),
		offers: db.select(n).from(offer).where(eq(offer.retired, false)),
	};
	const counted = await Promise.all(
		Object.entries(kinds).map(async ([kind, asked]) => [kind, (await asked)[0]?.n ?? 0] as const),
	);
	return Object.fromEntries(counted) as Record<keyof typeof kinds, number>;
}
