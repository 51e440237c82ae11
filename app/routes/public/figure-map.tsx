import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { loadLargeMap, publicCard } from "#app/figures/large-map.server.ts";
import { LargeMapPage } from "#app/figures/large-map-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";

/** A figure that everybody may read, on a large map; no login is asked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams;
	const card = await publicCard({
		indicator: asked.get("cijfer"),
		wijk: asked.get("wijk"),
		period: asked.get("periode") ?? undefined,
	});
	if (!card) throw new Response(m.error_not_found(), { status: 404, statusText: "not-found" });
	return { viewer: viewerOf(context.actor), map: await loadLargeMap(card) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.large_map_page({ label: data.map.card.indicator.label }));

export default function FigureMap() {
	const { viewer, map } = useLoaderData<typeof loader>();
	return (
		<EntrancePage
			viewer={viewer}
			path={paths.figureMap(map.card.indicator.id, map.card.wijk.code, map.card.period)}
			width="full"
		>
			<LargeMapPage data={map} />
		</EntrancePage>
	);
}
