import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadOffers } from "#app/manage/readings/offers.server.ts";
import { OffersPage } from "#app/manage/readings/offers-page.tsx";
import { listAsked } from "#app/manage/record/list-asked.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const chosen = new URL(request.url).searchParams.get("place") ?? "";
	return {
		...{ viewer: viewerOf(context.actor), ...listAsked(request.url), chosen },
		...(await loadOffers(database(), chosen)),
	};
}

export const meta: MetaFunction = () => pageTitle(m.catalogue_offers());

export default function Offers() {
	return <OffersPage {...useLoaderData<typeof loader>()} />;
}
