import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Db } from "../client.ts";
import { figureRelease, publishedFigure, readingNote } from "../schema/index.ts";
import { placeOfCode } from "./areas.server.ts";
import { type Asker, readableBy } from "./live-figures.server.ts";

/** How somebody read a figure; who wrote it is not told. */
export type PublishedNote = Pick<
	typeof readingNote.$inferSelect,
	"id" | "indicator" | "place" | "period" | "kind" | "text" | "sessionId" | "writtenAt"
>;

/**
 * The reading notes that are in use, narrowed as asked. A note about a period is told with the figure that it reads: only
 * to whom a number of that indicator and period, and of that place where it names one, is shown.
 */
export async function listNotes(
	db: Db,
	filter: Asker & { area?: string; indicator?: string; period?: string },
): Promise<PublishedNote[]> {
	const { id, indicator, place, period, kind, text, sessionId, writtenAt } = readingNote;
	const notes = await db
		.select({ id, indicator, place, period, kind, text, sessionId, writtenAt })
		.from(readingNote)
		.where(
			and(
				eq(readingNote.retired, false),
				filter.area === undefined ? undefined : or(isNull(place), eq(place, placeOfCode(db, filter.area))),
				filter.indicator ? eq(indicator, filter.indicator) : undefined,
				filter.period ? or(isNull(period), eq(period, filter.period)) : undefined,
			),
		)
		.orderBy(asc(indicator), asc(period), asc(writtenAt), asc(id));
	const about = notes.filter((note) => note.period !== null).map((note) => note.indicator);
	const shown = about.length > 0 ? await shownNumbers(db, filter, [...new Set(about)]) : [];
	return notes.filter(
		(note) =>
			note.period === null ||
			shown.some(
				(one) =>
					one.indicator === note.indicator &&
					one.period === note.period &&
					(note.place === null || one.place === note.place),
			),
	);
}

/** Of which places and periods somebody may read a number of these indicators. */
async function shownNumbers(db: Db, asker: Asker, indicators: string[]) {
	const { indicator, place, period, state } = publishedFigure;
	return db
		.selectDistinct({ indicator, place, period })
		.from(publishedFigure)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(and(readableBy(asker), inArray(indicator, indicators), inArray(state, ["shown", "range"])));
}
