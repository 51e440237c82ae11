import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { loadExplorer } from "#app/explorer/explorer.server.ts";
import { ExplorerPage } from "#app/explorer/explorer-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { addressOf, viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";

/** The figures that everybody may explore; no login is asked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const explorer = await loadExplorer(request);
	if (!explorer) throw new Response(m.error_not_found(), { status: 404, statusText: "not-found" });
	return { viewer: viewerOf(context.actor), path: addressOf(request), explorer };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.explorer.place ? m.explore_title({ place: data.explorer.place }) : m.entrance_figures());

export default function Explorer() {
	const { viewer, path, explorer } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={path} width="wide">
			<ExplorerPage data={explorer} />
		</EntrancePage>
	);
}
