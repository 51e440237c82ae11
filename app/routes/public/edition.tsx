import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/session/authorisation.ts";
import { editionOf } from "#app/edition/edition.server.ts";
import { EditionPage } from "#app/edition/edition-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { isId } from "#server/auth/secrets.ts";
import { database } from "#server/services.server.ts";

/** What came out is everybody's to read; a draft is for who may compose it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	const drafts = can(context.actor, "figures.manage").allowed;
	const edition = isId(params.edition) ? await editionOf(database(), params.edition, drafts) : null;
	if (!edition) throw new Response(m.error_not_found(), { status: 404, statusText: "not-found" });
	return { viewer: viewerOf(context.actor), edition };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.edition.title);

export default function Edition() {
	return <EditionPage {...useLoaderData<typeof loader>()} />;
}
