import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { worksAtTable } from "#app/evening/shell/phase-pages.ts";
import { sessionCards } from "#app/evening/shell/table.server.ts";
import { loadLargeMap } from "#app/figures/large-map.server.ts";
import { LargeMapPage } from "#app/figures/large-map-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { openSession } from "#server/http/requests.server.ts";

/** A figure of the table on a large map, for those who may look at the table; without `cijfer` its first. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, part } = await openSession(context, params.id, "session.read", request);
	const figure = new URL(request.url).searchParams.get("cijfer");
	const cards = await sessionCards(session);
	const card = figure ? cards.find((each) => each.figure === figure) : cards[0];
	if (!worksAtTable(part) || !card) throw redirect(paths.session(session.id));
	return {
		viewer: viewerOf(context.actor),
		path: paths.eveningMap(session.id, card.figure),
		sessionId: session.id,
		map: await loadLargeMap(card),
	};
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data && m.large_map_page({ label: data.map.card.indicator.label }));

export default function SessionMap() {
	const { viewer, path, sessionId, map } = useLoaderData<typeof loader>();
	return (
		<Page width="full" header={<SiteHeader viewer={viewer} path={path} />} footer={<SiteFooter />}>
			<LargeMapPage
				data={map}
				back={{ href: paths.session(sessionId, "figures"), label: m.large_map_table() }}
			/>
		</Page>
	);
}
