import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { figureRelease, source } from "../schema/index.ts";
import { type Asker, readableBy } from "./live-figures.server.ts";

/** A source of which somebody may read something. */
export type PublishedSource = Pick<
	typeof source.$inferSelect,
	"id" | "title" | "publisher" | "url" | "account" | "licence"
> & {
	/** When its first and its newest release came to be read by everybody; null under an embargo. */
	firstPublished: Date | null;
	lastPublished: Date | null;
};

/** By title. */
export async function publishedSources(db: Db, asker: Asker): Promise<PublishedSource[]> {
	const { id, title, publisher, url, account, licence } = source;
	const { publicFrom } = figureRelease;
	return db
		.select({
			...{ id, title, publisher, url, account, licence },
			firstPublished: sql`min(${publicFrom})`.mapWith(publicFrom),
			lastPublished: sql`max(${publicFrom})`.mapWith(publicFrom),
		})
		.from(source)
		.innerJoin(figureRelease, eq(figureRelease.source, id))
		.where(readableBy(asker))
		.groupBy(id)
		.orderBy(asc(title), asc(id));
}
