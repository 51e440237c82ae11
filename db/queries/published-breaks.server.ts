import { and, asc, eq, inArray } from "drizzle-orm";
import type { breakKinds } from "#app/domain/figure/reading.ts";
import type { SeriesBreak } from "#app/domain/figure/series-break.ts";
import type { Db } from "../client.ts";
import { seriesBreak } from "../schema/index.ts";

/** @param indicators ids of those to list the breaks of; of all when absent */
export async function listBreaks(
	db: Db,
	indicators?: string[],
): Promise<(SeriesBreak & { kind: (typeof breakKinds)[number] })[]> {
	const { indicator, place, breakdown, period, kind, text } = seriesBreak;
	return db
		.select({ indicator, place, breakdown, period, kind, text })
		.from(seriesBreak)
		.where(and(eq(seriesBreak.retired, false), indicators && inArray(indicator, indicators)))
		.orderBy(asc(indicator), asc(period), asc(place), asc(breakdown));
}
