import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadOffersPage } from "#app/offers/offers.server.ts";
import { OffersPage } from "#app/offers/offers-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { database } from "#server/services.server.ts";

/** What people can turn to; no login is asked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	return {
		viewer: viewerOf(context.actor),
		...(await loadOffersPage(database(), new URL(request.url))),
	};
}

export const meta: MetaFunction = () => pageTitle(m.offers_page_title());

export default function Offers() {
	return <OffersPage {...useLoaderData<typeof loader>()} />;
}
