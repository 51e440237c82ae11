import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "#app/i18n/index.ts";
import { listDrawnAreas } from "#db/queries/figures.server.ts";
import { drawShapes } from "#maps/choropleth.ts";
import { database, services } from "#server/context.server.ts";
import { loadDemoEvening } from "#server/demo-evening.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { DemoEvening } from "../entrance/demo-evening.tsx";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { StartTable } from "../entrance/start-table.tsx";

export async function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	const areas = await listDrawnAreas(database());
	const wijken = areas.filter(({ level }) => level === "wijk");
	return {
		viewer: viewerOf(actor),
		onward: actor.kind === "participant" ? `/sessies/${actor.sessionId}` : null,
		map: wijken.length > 0 ? drawShapes(wijken) : null,
		demo: await loadDemoEvening(services(), request),
	};
}

export const meta: MetaFunction = () => [
	{ title: m.app_name() },
	{ name: "description", content: m.entrance_intro_1() },
];

export default function Home() {
	const { viewer, onward, map, demo } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path="/" width="wide" className="start">
			<StartTable viewer={viewer} onward={onward} map={map} wijk={demo?.placeId ?? null} />
			{demo && <DemoEvening evening={demo} />}
		</EntrancePage>
	);
}
