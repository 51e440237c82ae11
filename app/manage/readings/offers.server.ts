import { offerLanguages } from "#app/domain/figure/reading.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { findOffer, listManagedOffers } from "#db/queries/offers.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { fieldsOfOffer, removeOffer, retireOffer, saveOffer } from "#server/readings/offers.server.ts";
import { takeRecord } from "../record/take-record.server.ts";
import { namesForLists, placeChoices } from "./choices.server.ts";

/** Every offer, by its place. @param chosen of that place alone; "" for all */
export async function loadOffers(db: Db, chosen: string) {
	const [rows, names] = [await listManagedOffers(db, chosen || undefined), await namesForLists(db, [])];
	const locale = getLocale();
	const offers = rows.map(({ id, name, layer, place, retired }) => ({
		...{ id, layer, retired },
		name: inLanguage(name, locale),
		place: names.place(place),
	}));
	return { offers, places: await placeChoices(db, chosen) };
}
export type LoadedOffers = Awaited<ReturnType<typeof loadOffers>>;

/** What the page of an offer is given; null when there is none. @param asked what the address of a new one says already */
export async function loadOffer(db: Db, id: string | null, asked: Fields) {
	const found = id === null ? null : await findOffer(db, id);
	if (id !== null && !found) return null;
	return {
		record: found && { id: found.id, layer: found.layer, retired: found.retired },
		title: found ? inLanguage(found.name, getLocale()) : undefined,
		stored: found ? fieldsOfOffer(found) : { ...newOffer, ...asked },
		places: await placeChoices(db, found?.place),
		languages: [...new Set<string>([...offerLanguages, ...(found?.languages ?? [])])],
	};
}
export type LoadedOffer = NonNullable<Awaited<ReturnType<typeof loadOffer>>>;

const newOffer: Fields = { "language.nl": "on" };

export const takeOffer = takeRecord({ save: saveOffer, retire: retireOffer, remove: removeOffer });
