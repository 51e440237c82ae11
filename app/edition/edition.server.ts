import type { ReadEdition } from "#app/domain/edition/read-edition.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listEditions } from "#db/queries/editions.server.ts";
import { loadEdition } from "#server/editions/read-edition.server.ts";

/** Every edition that came out, the newest first. */
export async function loadEditions(db: Db) {
	const editions = await listEditions(db, { drafts: false });
	return editions.flatMap(({ id, title, kind, number, publishedAt, state, from, until, placeName }) =>
		number !== null && publishedAt
			? [
					{
						...{ id, title, kind, number, from, until },
						place: placeName,
						publishedAt: publishedAt.toISOString(),
						withdrawn: state === "withdrawn",
					},
				]
			: [],
	);
}
export type LoadedEditions = Awaited<ReturnType<typeof loadEditions>>;

/** One of them in the reader's language. @param drafts whether this reader may see what did not come out yet */
export const editionOf = (db: Db, id: string, drafts: boolean): Promise<ReadEdition | null> =>
	loadEdition(db, id, { drafts, locale: getLocale(), now: new Date() });
