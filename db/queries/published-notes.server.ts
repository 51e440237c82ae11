import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Db } from "../client.ts";
import { publishedFigure, readingNote } from "../schema/index.ts";
import { placeOfCode } from "./areas.server.ts";
import { type Asker, newestFigures } from "./live-figures.server.ts";

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
				eq(readingNote.proposed, false),
				filter.area === undefined ? undefined : or(isNull(place), eq(place, placeOfCode(db, filter.area))),
				filter.indicator ? eq(indicator, filter.indicator) : undefined,
				filter.period ? or(isNull(period), eq(period, filter.period)) : undefined,
			),
		)
		.orderBy(asc(indicator), asc(period), asc(writtenAt), asc(id));
	const about = notes.flatMap((note) => (note.period === null ? [] : { ...note, period: note.period }));
	const shown = about.length > 0 ? await shownNumbers(db, filter, about) : [];
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

/** Of which places and periods somebody may read a number: the newest that they may see of each figure. */
async function shownNumbers(db: Db, asker: Asker, about: { indicator: string; period: string }[]) {
	const { indicator, period } = publishedFigure;
	const figures = await newestFigures(
		db,
		asker,
		and(
			inArray(indicator, [...new Set(about.map((one) => one.indicator))]),
			inArray(period, [...new Set(about.map((one) => one.period))]),
		),
	);
	return figures.filter(({ value }) => value.state === "shown" || value.state === "range");
}
