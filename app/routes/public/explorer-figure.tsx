import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sessionsOf } from "#app/domain/session/authorisation.ts";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { askedIn, loadFigurePage } from "#app/explorer/figure-page.server.ts";
import { FigurePage } from "#app/explorer/figure-page.tsx";
import { pageTitle } from "#app/site/page-title.ts";
import { addressOf, viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";

/** A figure that everybody may read; no login is asked for. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { views, ...asked } = askedIn(params.indicator, request);
	const mayOpen = sessionsOf(context.actor);
	const figure = await loadFigurePage(asked, { mayOpen });
	if (!figure) throw new Response(m.error_not_found(), { status: 404, statusText: "not-found" });
	return { viewer: viewerOf(context.actor), path: addressOf(request), figure, views, mayOpen };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.figure.label);

export default function ExplorerFigure() {
	const { viewer, path, figure, views, mayOpen } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={path} width="wide">
			<FigurePage data={figure} views={views} mayOpen={mayOpen} />
		</EntrancePage>
	);
}
