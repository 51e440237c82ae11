import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { isNoteTold } from "#app/domain/figure/told-note.ts";
import type { Db } from "../client.ts";
import { figureRelease, publishedFigure, readingNote } from "../schema/index.ts";
import { placeOfCode } from "./areas.server.ts";
import {
	type Asker,
	type LiveFigure,
	newestFigures,
	newestRelease,
	toldFigures,
} from "./live-figures.server.ts";

/** How somebody read a figure; who wrote it is not told. */
export type PublishedNote = Pick<
	typeof readingNote.$inferSelect,
	"id" | "indicator" | "place" | "period" | "kind" | "text" | "sessionId" | "writtenAt"
>;

/**
 * The reading notes that are in use, narrowed as asked. A note about a period is told with the figure that it reads: only
 * to whom its number is shown.
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
	const figures = await figuresOfNotes(db, filter, notes);
	return notes.filter((note) => isNoteTold(note, figures));
}

/** What decides whether these notes are told: the newest that somebody may see of what they are about. */
export async function figuresOfNotes(
	db: Db,
	asker: Asker,
	notes: Pick<PublishedNote, "indicator" | "period">[],
): Promise<LiveFigure[]> {
	const about = notes.flatMap((note) => (note.period === null ? [] : { ...note, period: note.period }));
	if (about.length === 0) return [];
	const { indicator, period } = publishedFigure;
	return newestFigures(
		db,
		asker,
		and(
			inArray(indicator, [...new Set(about.map((one) => one.indicator))]),
			inArray(period, [...new Set(about.map((one) => one.period))]),
		),
	);
}

/** Whether not everybody may read the newest release of what a note is about: the indicator in its period. */
export async function isNewestUnderEmbargo(
	db: Db,
	{ indicator, period }: Pick<PublishedNote, "indicator" | "period">,
	now: Date,
): Promise<boolean> {
	if (period === null) return false;
	const [newest] = await db
		.select({ publicFrom: figureRelease.publicFrom })
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.where(
			and(
				eq(publishedFigure.indicator, indicator),
				eq(publishedFigure.period, period),
				eq(figureRelease.state, "published"),
			),
		)
		.orderBy(...newestRelease)
		.limit(1);
	return newest !== undefined && (newest.publicFrom === null || newest.publicFrom > now);
}
