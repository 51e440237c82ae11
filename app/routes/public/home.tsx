import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadDemoEvening } from "#app/entrance/demo-evening.server.ts";
import { DemoEvening } from "#app/entrance/demo-evening.tsx";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { StartTable } from "#app/entrance/start-table.tsx";
import * as paths from "#app/paths.ts";
import { SetUpNeeded } from "#app/site/set-up-needed.tsx";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { listDrawnWijken } from "#db/queries/areas.server.ts";
import { drawAreas } from "#maps/svg/draw-areas.ts";
import { database, services } from "#server/services.server.ts";

export async function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	const map = drawAreas(await listDrawnWijken(database()));
	const viewer = viewerOf(actor);
	return {
		viewer,
		isToSetUp: viewer.manage !== undefined && map.shapes.length === 0,
		onward: actor.kind === "participant" ? paths.session(actor.sessionId) : null,
		map: map.tiles ? null : map,
		demo: await loadDemoEvening(services(), request),
	};
}

export const meta: MetaFunction = () => [
	{ title: m.app_name() },
	{ name: "description", content: m.entrance_intro_1() },
];

export default function Home() {
	const { viewer, isToSetUp, onward, map, demo } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={paths.home} width="wide" className="start">
			{isToSetUp && (
				<SetUpNeeded viewer={viewer} title={m.setup_needed_start_title()} text={m.setup_needed_start()} />
			)}
			<StartTable viewer={viewer} onward={onward} map={map} wijk={demo?.placeId ?? null} />
			{demo && <DemoEvening evening={demo} />}
		</EntrancePage>
	);
}
