import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadDimensions } from "#app/manage/catalogue/dimensions.server.ts";
import { DimensionsPage } from "#app/manage/catalogue/dimensions-page.tsx";
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
		...(await loadDimensions(database(), asked.query)),
	};
}

export const meta: MetaFunction = () => pageTitle(m.catalogue_dimensions());

export default function Dimensions() {
	return <DimensionsPage {...useLoaderData<typeof loader>()} />;
}
