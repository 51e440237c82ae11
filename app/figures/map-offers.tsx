import { Disclosure } from "#app/components/disclosure.tsx";
import { m } from "#app/words/index.ts";
import type { OffersOfPlace } from "./large-map-data.ts";

/** What people can turn to, wijk by wijk: its place is known by wijk and address, not as a spot on the map. */
export function MapOffers({ offers }: { offers: OffersOfPlace[] }) {
	if (offers.length === 0) return null;
	return (
		<section className="stack" aria-labelledby="map-offers">
			<h2 id="map-offers">{m.large_map_offers()}</h2>
			<p className="soft">{m.large_map_offers_hint()}</p>
			<div>
				{offers.map(({ place, name, offers: own }) => (
					<Disclosure key={place} summary={`${name}: ${m.large_map_offers_count({ count: own.length })}`}>
						<ul className="map-offers">
							{own.map((offer) => (
								<li key={offer.id}>
									<strong>{offer.name}</strong>
									{offer.forWhom && <span>{offer.forWhom}</span>}
									{offer.address && <span className="soft">{offer.address}</span>}
								</li>
							))}
						</ul>
					</Disclosure>
				))}
			</div>
		</section>
	);
}
