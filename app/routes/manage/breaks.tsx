import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadBreaks } from "#app/manage/readings/breaks.server.ts";
import { BreaksPage } from "#app/manage/readings/breaks-page.tsx";
import { listAsked } from "#app/manage/record/list-asked.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const chosen = new URL(request.url).searchParams.get("indicator") ?? "";
	return {
		...{ viewer: viewerOf(context.actor), ...listAsked(request.url), chosen },
		...(await loadBreaks(database(), chosen)),
	};
}

export const meta: MetaFunction = () => pageTitle(m.catalogue_breaks());

export default function Breaks() {
	return <BreaksPage {...useLoaderData<typeof loader>()} />;
}
