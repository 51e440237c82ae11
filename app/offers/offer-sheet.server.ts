import type { Place } from "#app/domain/figure/figure-card.ts";
import {
	inOrderOfOffers,
	isTranslated,
	type Offer,
	offerIn,
	type ToldText,
} from "#app/domain/figure/offer.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { formatDate, isLocale, m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import { directionOf } from "#app/words/languages.ts";
import { type OfferLine, offerLines } from "#app/words/offer-text.ts";
import type { Db } from "#db/client.ts";
import { offersAround } from "#db/queries/published-offers.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { layerTitles } from "./layer-titles.ts";

/** One sheet of paper, with every word of it in the language that was asked for, or else in Dutch. */
export interface OfferSheetData {
	language: WritingLanguage;
	direction: "ltr" | "rtl";
	/** the language of the sheet's own words */
	words: string;
	/** its language, for who prints it and for who reads it */
	label: string;
	title: string;
	empty: string;
	foot: string;
	parts: { title: string; offers: SheetOffer[] }[];
	total: number;
	untranslated: number;
}

interface SheetOffer {
	id: string;
	name: ToldText;
	what: ToldText;
	/** its kind of help, and that it is not translated yet */
	marks: string;
	lines: OfferLine[];
}

/** The language that an address asks for, when people write in it here. */
export const languageIn = (asked: string | null): WritingLanguage | null =>
	writingLanguages.find((language) => language === asked) ?? null;

/** What there is for people of a wijk, as a sheet in each of these languages. */
export async function loadOfferSheets(
	db: Db,
	wijk: Pick<Place, "id" | "shortName">,
	languages: WritingLanguage[],
	today: Date,
): Promise<OfferSheetData[]> {
	const rows = (await offersAround(db, wijk.id)).sort(inOrderOfOffers);
	const whole = rows.find(({ at }) => at.level === "gemeente")?.at.name ?? "";
	return languages.map((language) => {
		const told = rows.map((row) => ({
			whole: row.at.level === "gemeente",
			offer: offerIn(row, language, row.at.level === "buurt" ? row.at.name : null, today),
		}));
		const offersOf = (isWhole: boolean) =>
			told.filter((one) => one.whole === isWhole).map(({ offer }) => sheetOffer(offer, language));
		// The words of our own are there in fewer languages than people write in.
		const words = isLocale(language) ? language : "nl";
		return inLocale(words, () => ({
			...{ language, words, direction: directionOf(language), total: rows.length },
			untranslated: told.filter(({ offer }) => !isTranslated(offer, language)).length,
			label: languageName(language),
			title: m.offers_sheet_title({ wijk: wijk.shortName }),
			empty: m.offers_sheet_empty({ wijk: wijk.shortName }),
			foot: m.offers_sheet_foot({ date: formatDate(today) }),
			parts: [
				{ title: m.offers_page_in({ place: wijk.shortName }), offers: offersOf(false) },
				{ title: m.offers_page_whole({ place: whole }), offers: offersOf(true) },
			].filter(({ offers }) => offers.length > 0),
		}));
	});
}

function sheetOffer(offer: Offer, language: WritingLanguage): SheetOffer {
	const { id, name, what, layer } = offer;
	const missing = isTranslated(offer, language) ? [] : [m.offers_sheet_not_translated()];
	return { id, name, what, marks: [layerTitles[layer](), ...missing].join(" · "), lines: offerLines(offer) };
}
