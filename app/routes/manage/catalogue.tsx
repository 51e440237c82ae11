import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CataloguePage } from "#app/manage/catalogue/catalogue-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { countCatalogue } from "#db/queries/catalogue.server.ts";
import { authorise } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	return { viewer: viewerOf(context.actor), counts: await countCatalogue(database()) };
}

export const meta: MetaFunction = () => pageTitle(m.catalogue_title());

export default function Catalogue() {
	return <CataloguePage {...useLoaderData<typeof loader>()} />;
}
