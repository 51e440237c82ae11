import { compareEditions } from "#app/domain/edition/compare.ts";
import { type EditionContent, readEdition, releasesOf, withoutUndone } from "#app/domain/edition/edition.ts";
import type { ReadEdition } from "#app/domain/edition/read-edition.ts";
import type { Db } from "#db/client.ts";
import {
	type EditionRecord,
	findEdition,
	nextEdition,
	previousEdition,
} from "#db/queries/editions.server.ts";
import { releaseStatesOf } from "#db/queries/release-states.server.ts";
import { composeEdition } from "./compose.server.ts";

/**
 * An edition with what changed since the one before, without what was undone since.
 * @param drafts whether the asker may see what is not published yet
 * @returns null when there is none, or none for the asker
 */
export async function loadEdition(
	db: Db,
	id: string,
	{ drafts, locale, now }: { drafts: boolean; locale: string; now: Date },
): Promise<ReadEdition | null> {
	const row = await findEdition(db, id);
	if (!row || (row.state === "draft" && !drafts)) return null;
	const [before, after, said] = await Promise.all([
		previousEdition(db, row, row.number),
		row.number === null ? null : nextEdition(db, row, row.number),
		row.state === "draft" ? composed(db, row, locale, now) : readEdition(row.content, locale),
	]);
	if (!said) return null;
	const [content, old] = await withoutWhatWasUndone(db, [
		said,
		...(before ? [readEdition(before.content, locale)] : []),
	]);
	if (!content) return null;
	const { title, kind, from, until, state, number, publishedAt, withdrawnAt } = row;
	return {
		...{ id, title, kind, from, until, state, number, content },
		madeAt: (publishedAt ?? now).toISOString(),
		withdrawnAt: withdrawnAt?.toISOString() ?? null,
		previous: other(before),
		next: other(after),
		changes: old ? compareEditions(old, content) : null,
	};
}

async function composed(
	db: Db,
	row: EditionRecord,
	locale: string,
	now: Date,
): Promise<EditionContent | null> {
	const contentIn = await composeEdition(db, row, now);
	return contentIn ? contentIn(locale) : null;
}

async function withoutWhatWasUndone(db: Db, editions: EditionContent[]): Promise<EditionContent[]> {
	const states = await releaseStatesOf(db, [...new Set(editions.flatMap(releasesOf))]);
	const undone = new Set([...states].flatMap(([id, { state }]) => (state === "undone" ? [id] : [])));
	return editions.map((one) => withoutUndone(one, undone));
}

const other = (row: EditionRecord | null): ReadEdition["previous"] =>
	row && row.number !== null && row.publishedAt
		? { id: row.id, number: row.number, publishedAt: row.publishedAt.toISOString() }
		: null;
