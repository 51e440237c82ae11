import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { breakKinds } from "#app/domain/figure/reading.ts";
import type { SeriesBreak } from "#app/domain/figure/series-break.ts";
import type { Db } from "../client.ts";
import { seriesBreak } from "../schema/index.ts";
import { placeOfCode } from "./areas.server.ts";

/** The breaks that are in use, narrowed as asked; `area` is a CBS code, whose place has those that hold everywhere too. */
export async function listBreaks(
	db: Db,
	filter: { indicators?: string[]; area?: string; period?: string } = {},
): Promise<(SeriesBreak & { kind: (typeof breakKinds)[number] })[]> {
	const { indicator, place, breakdown, period, kind, text } = seriesBreak;
	return db
		.select({ indicator, place, breakdown, period, kind, text })
		.from(seriesBreak)
		.where(
			and(
				eq(seriesBreak.retired, false),
				filter.indicators && inArray(indicator, filter.indicators),
				filter.area === undefined ? undefined : or(isNull(place), eq(place, placeOfCode(db, filter.area))),
				filter.period ? eq(period, filter.period) : undefined,
			),
		)
		.orderBy(asc(indicator), asc(period), asc(place), asc(breakdown));
}
