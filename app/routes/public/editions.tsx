import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadEditions } from "#app/edition/edition.server.ts";
import { EditionsPage } from "#app/edition/editions-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { database } from "#server/services.server.ts";

/** What came out is everybody's to read; no login is asked for. */
export async function loader({ context }: LoaderFunctionArgs) {
	return { viewer: viewerOf(context.actor), editions: await loadEditions(database()) };
}

export const meta: MetaFunction = () => pageTitle(m.edition_title());

export default function Editions() {
	return <EditionsPage {...useLoaderData<typeof loader>()} />;
}
