import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadManagedEditions } from "#app/manage/editions/editions.server.ts";
import { EditionsPage } from "#app/manage/editions/editions-page.tsx";
import { listAsked } from "#app/manage/record/list-asked.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { authorise } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const { done } = listAsked(request.url);
	return { viewer: viewerOf(context.actor), done, editions: await loadManagedEditions(database()) };
}

export const meta: MetaFunction = () => pageTitle(m.edition_manage());

export default function ManageEditions() {
	return <EditionsPage {...useLoaderData<typeof loader>()} />;
}
