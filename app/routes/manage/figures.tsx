import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { PublishedFigures } from "#app/entrance/published-figures.tsx";
import { overviewOf } from "#app/entrance/published-overview.ts";
import { ManageWays } from "#app/manage/manage-ways.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { getLocale, m } from "#app/words/index.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listFigures } from "#db/queries/figures.server.ts";
import { listOwnIndicators } from "#db/queries/indicators.server.ts";
import { authorise } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

/** The published view and nothing behind it: what the data manager reads here, everybody may know. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await authorise(context, "figures.manage", request);
	const db = database();
	const own = await listOwnIndicators(db);
	const asked = { audience: "public", today: new Date(), indicators: own.map(({ id }) => id) } as const;
	const overview = overviewOf(await listFigures(db, asked), own, await listPlaces(db), getLocale());
	return { viewer: viewerOf(context.actor), overview };
}

export const meta: MetaFunction = () => pageTitle(m.published_title());

export default function Figures() {
	const { viewer, overview } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={paths.publishedFigures} width="wide">
			<ManageWays viewer={viewer} path={paths.publishedFigures} />
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
