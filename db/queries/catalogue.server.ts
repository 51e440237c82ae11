import { count, eq, isNull, max } from "drizzle-orm";
import type { Db } from "../client.ts";
import {
	area,
	dimension,
	framework,
	indicator,
	offer,
	place,
	readingNote,
	seriesBreak,
	source,
	target,
} from "../schema/index.ts";
import { findOwnGemeente, setOwnGemeente } from "./areas.server.ts";

export type NewPlace = typeof place.$inferInsert & { code: string; year: number };
export type NewIndicator = Omit<typeof indicator.$inferInsert, "position">;

/**
 * Adds places (a whole before its parts) with their codes, and indicators behind those that are there; what exists stays
 * as it is. An installation without a gemeente of its own gets the one whose wijken these are.
 * @returns how many of each were new
 */
export async function insertCatalogue(
	db: Db,
	places: NewPlace[],
	indicators: NewIndicator[],
): Promise<{ places: number; indicators: number }> {
	return db.transaction(async (tx) => {
		const ownBefore = await findOwnGemeente(tx);
		let added = 0;
		for (const { code, year, ...row } of places) {
			const made = await tx.insert(place).values(row).onConflictDoNothing().returning({ id: place.id });
			added += made.length;
			await tx.insert(area).values({ place: row.id, year, code }).onConflictDoNothing();
		}
		const gemeenten = new Set(
			places.flatMap(({ level, parent }) => (level === "wijk" && parent ? [parent] : [])),
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
		targets: db.select(n).from(target),
		notes: db.select(n).from(readingNote).where(eq(readingNote.retired, false)),
		offers: db.select(n).from(offer).where(eq(offer.retired, false)),
	};
	const counted = await Promise.all(
		Object.entries(kinds).map(async ([kind, asked]) => [kind, (await asked)[0]?.n ?? 0] as const),
	);
	return Object.fromEntries(counted) as Record<keyof typeof kinds, number>;
}
