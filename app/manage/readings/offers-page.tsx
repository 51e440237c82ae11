import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { offerLayerWords } from "#app/words/offer-words.ts";
import { RecordList } from "../record/record-list.tsx";
import { FilterForm } from "./about-figure.tsx";
import type { LoadedOffers } from "./offers.server.ts";

interface OffersPageProps extends LoadedOffers {
	viewer: Viewer;
	chosen: string;
	done: string | null;
}

/** Everything that people can turn to, by its place. */
export function OffersPage({ viewer, offers, places, chosen, done }: OffersPageProps) {
	return (
		<RecordList
			viewer={viewer}
			path={paths.managedOffers}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_offers()}
			intro={m.offers_intro()}
			done={done}
			query=""
			total={offers.length}
			records={offers.map(({ id, name, layer, place, retired }) => ({
				...{ id, name, retired, uses: null, group: place },
				href: paths.managedOffer(id),
				kind: offerLayerWords[layer](),
			}))}
			add={{ href: paths.managedOffer("nieuw"), label: m.offers_new() }}
			empty={m.offers_empty()}
			filter={
				<FilterForm
					{...{ name: "place", options: places, chosen }}
					label={m.readings_filter()}
					all={m.readings_filter_places()}
				/>
			}
		/>
	);
}
