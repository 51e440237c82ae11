import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "#app/i18n/index.ts";
import { OverviewPage } from "#app/overview/overview-page.tsx";
import { database } from "#server/context.server.ts";
import { loadOverview } from "#server/overview/overview.server.ts";
import { yearsOf } from "#server/overview/years-of.server.ts";
import { authorise } from "#server/requests.server.ts";
import { viewerOf } from "#server/viewer.server.ts";

export const meta: MetaFunction = () => [{ title: `${m.overview_title()} · ${m.app_name()}` }];

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "overview.read", request);
	const { actor } = context;
	const db = database();
	const now = new Date();
	const memberOf = actor.kind === "account" ? Object.keys(actor.memberships) : [];
	const years = await yearsOf(db, request, now);
	return { viewer: viewerOf(actor), overview: await loadOverview(db, { ...years, memberOf, now }) };
}

export default function OverviewOfYear() {
	return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
