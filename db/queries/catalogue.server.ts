import { max } from "drizzle-orm";
import type { Db } from "../client.ts";
import { area, indicator, place } from "../schema/index.ts";
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
