import { desc, inArray } from "drizzle-orm";
import type { Db } from "../client.ts";
import { area } from "../schema/index.ts";

/** The newest CBS code of each place: codes change over the years, places stay. */
export async function areaCodes(db: Db, places: string[]): Promise<Map<string, string>> {
	if (places.length === 0) return new Map();
	const rows = await db
		.select({ placeId: area.place, code: area.code, year: area.year })
		.from(area)
		.where(inArray(area.place, places))
		.orderBy(desc(area.year));
	const codes = new Map<string, string>();
	for (const row of rows) if (!codes.has(row.placeId)) codes.set(row.placeId, row.code);
	return codes;
}
