import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { askedOf } from "#app/explorer/asked.ts";
import { askedIn } from "#app/explorer/figure-page.server.ts";
import { loadLargeMap } from "#app/figures/large-map.server.ts";
import { LargeMapPage } from "#app/figures/large-map-page.tsx";
import { findPublicFigure } from "#app/figures/public-figure.server.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { addressOf, viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";

/** A figure that everybody may read, on a large map; no login is asked for. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const found = await findPublicFigure(askedIn(params.indicator, request));
	if (!found?.card) throw new Response(m.error_not_found(), { status: 404, statusText: "not-found" });
	const map = await loadLargeMap(found.card);
	return { viewer: viewerOf(context.actor), path: addressOf(request), map };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.large_map_page({ label: data.map.card.indicator.label }));

export default function FigureMap() {
	const { viewer, path, map } = useLoaderData<typeof loader>();
	const { card } = map;
	return (
		<EntrancePage viewer={viewer} path={path} width="full">
			<LargeMapPage
				data={map}
				back={{
					href: paths.explorerFigure(card.indicator.id, askedOf(card)),
					label: m.explore_everything(),
				}}
			/>
		</EntrancePage>
	);
}
