import { max } from "drizzle-orm";
import type { Db } from "../client.ts";
import { area, indicator, place } from "../schema/index.ts";

export type NewPlace = typeof place.$inferInsert & { code: string; year: number };
export type NewIndicator = Omit<typeof indicator.$inferInsert, "position">;

/**
 * Adds places (a whole before its parts) with their codes, and indicators behind those that are there; what exists stays
 * as it is.
 * @returns how many of each were new
 */
export async function insertCatalogue(
	db: Db,
	places: NewPlace[],
	indicators: NewIndicator[],
): Promise<{ places: number; indicators: number }> {
	return db.transaction(async (tx) => {
		let added = 0;
		for (const { code, year, ...row } of places) {
			const made = await tx.insert(place).values(row).onConflictDoNothing().returning({ id: place.id });
			added += made.length;
			await tx.insert(area).values({ place: row.id, year, code }).onConflictDoNothing();
		}
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
