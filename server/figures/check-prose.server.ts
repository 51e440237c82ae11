import { tellsHidden } from "#app/domain/disclosure/tells-hidden.ts";
import type { Localised } from "#app/domain/localised.ts";
import { checkPrivacy } from "#app/domain/privacy/privacy-check.ts";
import type { Db } from "#db/client.ts";
import { listPlaces, namesOf } from "#db/queries/areas.server.ts";
import { hiddenCells } from "#db/queries/hidden-cells.server.ts";

export type ProseProblem =
	/** it holds a number that would tell what is not shown */
	| "tells"
	/** it holds words by which somebody could be found, and nobody said that it may stay */
	| "hints";

/**
 * What is wrong with a text that goes out beside figures, in whichever language. Which number tells something is not said:
 * that would tell it too. Beside a place, what is hidden there counts, and in every other place that the text names.
 * @param read somebody read the hints and keeps the text
 * @param about of which figure it is, or of which ones; `publicAt` where the text goes out at that moment whatever release it is about: it tells none that waits
 */
export async function checkProse(
	db: Db,
	{ name, text, read }: { name: string; text: Localised | null; read: boolean },
	about: { indicator: string | string[]; place: string | null; period: string | null; publicAt?: Date },
): Promise<{ field: string; code: ProseProblem }[]> {
	if (!text) return [];
	const said = Object.entries(text).map(([language, words]) => ({ field: `${name}.${language}`, words }));
	const { indicator, period, publicAt } = about;
	const hidden = await hiddenCells(db, { indicators: [indicator].flat(), period, publicAt });
	const places = await listPlaces(db);
	const telling = said.filter(({ words }) => {
		const named = new Set(places.filter((place) => names(words, place)).map(({ id }) => id));
		const meant = hidden.filter(
			({ place }) => about.place === null || place === about.place || named.has(place),
		);
		return tellsHidden(words, meant);
	});
	if (telling.length > 0) return telling.map(({ field }) => ({ field, code: "tells" }));
	const placeNames = namesOf(places);
	const hinted = read ? [] : said.filter(({ words }) => checkPrivacy(words, placeNames).length > 0);
	return hinted.map(({ field }) => ({ field, code: "hints" }));
}

/** Whether a text speaks of a place, by one of its names. */
const names = (text: string, { name, shortName }: { name: string; shortName: string }): boolean =>
	[name, shortName].some((each) => text.toLowerCase().includes(each.toLowerCase()));
