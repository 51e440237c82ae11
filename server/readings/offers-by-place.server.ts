import type { Place } from "#app/domain/figure/figure-card.ts";
import { inOrderOfOffers, type OffersAt, offerIn } from "#app/domain/figure/offer.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente, listOwnWijken, listPlaces } from "#db/queries/areas.server.ts";
import { listOffers, type PublishedOffer } from "#db/queries/published-offers.server.ts";

export interface OffersAsked {
	/** code of a wijk: what there is in it, and for all of its gemeente */
	wijk?: string;
	layer?: PublishedOffer["layer"];
	/** a tag, in which people are spoken with */
	spoken?: string;
}

/** What people can turn to by where it is, and the places to choose from. */
export interface OffersByPlace {
	gemeente: Place | null;
	wijken: Place[];
	/** in the order of the wijken, then the whole gemeente, then elsewhere; places without anything are left out */
	found: OffersAt[];
}

/**
 * What people can turn to, under the wijk that it is in: a buurt counts as its wijk.
 * @param told the language to tell it in
 */
export async function offersByPlace(
	db: Db,
	asked: OffersAsked,
	{ told, today }: { told: string; today: Date },
): Promise<OffersByPlace> {
	const [places, wijken] = await Promise.all([listPlaces(db), listOwnWijken(db)]);
	const gemeente = await findOwnGemeente(db, places);
	const wijk = wijken.find(({ code }) => code === asked.wijk);
	const around = wijk && [
		wijk.id,
		...places.filter(({ parent }) => parent === wijk.id).map(({ id }) => id),
		...(gemeente ? [gemeente.id] : []),
	];
	const { layer, spoken: language } = asked;
	const offers = await listOffers(db, { places: around, layer, language });
	const buurten = new Map(places.flatMap((one) => (one.level === "buurt" ? [[one.id, one]] : [])));
	const under = ({ place }: PublishedOffer): string => buurten.get(place)?.parent ?? place;
	const inOrder = [...offers].sort(inOrderOfOffers);
	const at = (kind: OffersAt["kind"], { id, name, code }: Place): OffersAt[] => {
		const own = inOrder.filter((one) => under(one) === id);
		const said = own.map((one) => offerIn(one, told, buurten.get(one.place)?.name ?? null, today));
		return own.length > 0 ? [{ place: id, name, code, kind, offers: said }] : [];
	};
	const ours = [...wijken, ...(gemeente ? [gemeente] : [])];
	const elsewhere = places.filter(({ id, level }) => level !== "buurt" && !ours.some((one) => one.id === id));
	return {
		gemeente,
		wijken,
		found: [
			...wijken.flatMap((one) => at("wijk", one)),
			...(gemeente ? at("whole", gemeente) : []),
			...elsewhere.flatMap((one) => at("elsewhere", one)),
		],
	};
}
