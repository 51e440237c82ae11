import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getLocale, m } from "#app/i18n/index.ts";
import { listFigures, listIndicators, listPlaces } from "#db/queries/figures.server.ts";
import { database } from "#server/context.server.ts";
import { authorise } from "#server/requests.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { pageTitle } from "../entrance/page-title.ts";
import { PublishedFigures } from "../entrance/published-figures.tsx";
import { overviewOf } from "../entrance/published-overview.ts";

/** The published view and nothing behind it: what the data manager reads here, everybody may know. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const db = database();
	const figures = await listFigures(db, { today: new Date() });
	const overview = overviewOf(figures, await listIndicators(db), await listPlaces(db), getLocale());
	return { viewer: viewerOf(context.actor), overview };
}

export const meta: MetaFunction = () => pageTitle(m.published_title());

export default function Figures() {
	const { viewer, overview } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path="/cijfers" width="wide">
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.published_title()}</h1>
					<p className="lead">{m.published_intro()}</p>
				</div>
				<PublishedFigures overview={overview} />
			</div>
		</EntrancePage>
	);
}
