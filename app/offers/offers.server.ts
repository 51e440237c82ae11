import { z } from "zod";
import { offerLanguages, offerLayers } from "#app/domain/figure/reading.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { languagesOfOffers } from "#db/queries/published-offers.server.ts";
import { offersByPlace } from "#server/readings/offers-by-place.server.ts";

/** What an address may ask for; whatever says nothing to us asks for everything. */
const asking = z.object({
	wijk: z.string().max(20).catch(""),
	soort: z.enum(offerLayers).or(z.literal("")).catch(""),
	gesproken: z.string().max(35).catch(""),
});

/** What the page of everything that people can turn to is given. */
export async function loadOffersPage(db: Db, url: URL) {
	const { wijk, soort, gesproken } = asking.parse(Object.fromEntries(url.searchParams));
	const spokenAnywhere = await languagesOfOffers(db);
	const spoken = spokenAnywhere.has(gesproken) ? gesproken : "";
	const { gemeente, wijken, found } = await offersByPlace(
		db,
		{ wijk, layer: soort || undefined, spoken: spoken || undefined },
		{ told: getLocale(), today: new Date() },
	);
	return {
		gemeente: gemeente?.name ?? "",
		wijken: wijken.map(({ code, name }) => ({ code, name })),
		languages: [
			...offerLanguages.filter((language) => spokenAnywhere.has(language)),
			...[...spokenAnywhere].filter((language) => !offerLanguages.some((known) => known === language)),
		] as string[],
		found,
		asked: { wijk: wijken.some(({ code }) => code === wijk) ? wijk : "", layer: soort, spoken },
	};
}
export type LoadedOffersPage = Awaited<ReturnType<typeof loadOffersPage>>;
