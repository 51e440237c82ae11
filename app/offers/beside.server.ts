import { inOrderOfOffers, type Offer, offerIn } from "#app/domain/figure/offer.ts";
import { getLocale } from "#app/words/index.ts";
import { offersAround } from "#db/queries/published-offers.server.ts";
import { database } from "#server/services.server.ts";

/** What there is already around the figures of a wijk: in the wijk, and for all of its gemeente. */
export interface OffersBesideFigures {
	own: Offer[];
	whole: { name: string; offers: Offer[] } | null;
}

/** For all figures on a table at once: nothing says which offer belongs to which figure. @param wijk id of the place */
export async function loadOffersBeside(wijk: string): Promise<OffersBesideFigures> {
	const rows = (await offersAround(database(), wijk)).sort(inOrderOfOffers);
	const [locale, today] = [getLocale(), new Date()];
	const say = (of: typeof rows): Offer[] =>
		of.map((row) => offerIn(row, locale, row.at.level === "buurt" ? row.at.name : null, today));
	const whole = rows.filter(({ at }) => at.level === "gemeente");
	return {
		own: say(rows.filter((row) => !whole.includes(row))),
		whole: whole[0] ? { name: whole[0].at.name, offers: say(whole) } : null,
	};
}
