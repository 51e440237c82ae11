import { inLanguage } from "#app/domain/localised.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { listWaitingNotes } from "#db/queries/notes.server.ts";

/** What evenings put forward to stand beside figures and nobody decided about yet, in the reader's language. */
export async function loadProposedNotes(
	db: Db,
): Promise<{ id: string; figure: string; text: string; evening: string }[]> {
	const notes = await listWaitingNotes(db);
	const indicators = await listIndicators(db, [...new Set(notes.map(({ indicator }) => indicator))]);
	return notes.map(({ id, indicator, text, evening }) => {
		const label = indicators.find((one) => one.id === indicator)?.label;
		return {
			...{ id, text: text.nl, evening: evening?.title ?? "" },
			figure: label ? inLanguage(label, getLocale()) : indicator,
		};
	});
}
