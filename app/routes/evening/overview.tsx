import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can, sessionsOf } from "#app/domain/session/authorisation.ts";
import { askedOf } from "#app/overview/asked.ts";
import { OverviewPage } from "#app/overview/overview-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { listDrawnWijken } from "#db/queries/areas.server.ts";
import { drawAreas } from "#maps/svg/draw-areas.ts";
import { authorise } from "#server/http/requests.server.ts";
import { loadOverview } from "#server/overview/overview.server.ts";
import { loadProposedNotes } from "#server/overview/proposed-notes.server.ts";
import { yearsOf } from "#server/overview/years-of.server.ts";
import { database } from "#server/services.server.ts";

export const meta: MetaFunction = () => pageTitle(m.overview_title());

export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "overview.read", request);
	const { actor } = context;
	const db = database();
	const now = new Date();
	const years = await yearsOf(db, request, now);
	return {
		viewer: viewerOf(actor),
		overview: await loadOverview(db, { ...years, memberOf: sessionsOf(actor), now }),
		shapes: drawAreas(await listDrawnWijken(db)),
		asked: askedOf(new URL(request.url)),
		proposed: can(actor, "notes.decide").allowed ? await loadProposedNotes(db) : [],
	};
}

export default function OverviewOfYear() {
	return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
