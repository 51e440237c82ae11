import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadSources } from "#app/manage/readings/sources.server.ts";
import { SourcesPage } from "#app/manage/readings/sources-page.tsx";
import { listAsked } from "#app/manage/record/list-asked.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const asked = listAsked(request.url);
	return {
		...{ viewer: viewerOf(context.actor), ...asked },
		...(await loadSources(database(), asked.query, new Date())),
	};
}

export const meta: MetaFunction = () => pageTitle(m.catalogue_sources());

export default function Sources() {
	return <SourcesPage {...useLoaderData<typeof loader>()} />;
}
