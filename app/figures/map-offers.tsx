import { Disclosure } from "#app/components/disclosure.tsx";
import type { OffersAt } from "#app/domain/figure/offer.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";

/** What people can turn to, wijk by wijk: its place is known by wijk and address, not as a spot on the map. */
export function MapOffers({ offers }: { offers: OffersAt[] }) {
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
									<strong lang={offer.name.language} dir="auto">
										{offer.name.text}
									</strong>
									<span lang={offer.forWhom.language} dir="auto">
										{offer.forWhom.text}
									</span>
									{offer.address && <span className="soft">{offer.address}</span>}
								</li>
							))}
						</ul>
					</Disclosure>
				))}
			</div>
			<p>
				<a href={paths.offers()}>{m.offers_map_all()}</a>
			</p>
		</section>
	);
}
