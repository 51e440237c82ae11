import { plainText } from "#app/domain/live/rich-text.ts";
import type { OutcomeTheme } from "#app/domain/outcome/outcome.ts";
import type { Db } from "#db/client.ts";
import { loadBoardCards } from "#db/queries/contributions.server.ts";
import type { ProposedNote } from "#db/queries/notes.server.ts";
import { placesOfCodes } from "#db/queries/places.server.ts";
import { newId } from "../auth/secrets.ts";

/**
 * What an evening saw in a theme and what it made of that, as notes beside each figure that the theme's contributions are
 * about. Contributions about another year of a figure are about another figure. An area that no year knows any more has no
 * note: without a place it would stand beside the figure of every one.
 */
export async function notesOfTheme(
	db: Db,
	sessionId: string,
	{ id, see, mean }: Pick<OutcomeTheme, "id" | "see" | "mean">,
): Promise<(ProposedNote & { id: string })[]> {
	const told = (await loadBoardCards(db, sessionId)).filter(({ themes }) => themes.includes(id));
	const figures = new Map(
		told.flatMap(({ figure }) =>
			figure ? [[`${figure.indicator} ${figure.area} ${figure.period}`, figure] as const] : [],
		),
	);
	const words = [
		{ kind: "zien" as const, text: plainText(see).trim() },
		{ kind: "verklaring" as const, text: plainText(mean).trim() },
	].filter(({ text }) => text !== "");
	const places = await placesOfCodes(
		db,
		[...figures.values()].map(({ area }) => area),
	);
	return [...figures.values()].flatMap(({ indicator, area, period }) => {
		const place = places.get(area);
		if (place === undefined) return [];
		return words.map(({ kind, text }) => ({
			...{ id: newId(), indicator, place, period, kind },
			text: { nl: text },
		}));
	});
}
