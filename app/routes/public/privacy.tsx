import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { KeptList } from "#app/entrance/kept-list.tsx";
import { HelpLines } from "#app/evening/shell/help-lines.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { hasMapBackground } from "#db/queries/installation.server.ts";
import { services } from "#server/services.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
	const { db, env } = services();
	return {
		viewer: viewerOf(context.actor),
		demo: env.DEMO,
		outside: { mapbox: env.MAPBOX_ACCESS_TOKEN !== undefined, pdok: await hasMapBackground(db) },
	};
}

export const meta: MetaFunction = () => pageTitle(m.privacy_title());

export default function Privacy() {
	const { viewer, demo, outside } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={paths.privacy}>
			<div className="prose">
				<h1>{m.privacy_title()}</h1>
				<p className="lead">{m.privacy_short()}</p>
				{demo && (
					<Notice className="privacy__demo" title={m.privacy_demo()}>
						{m.privacy_demo_hint()}
					</Notice>
				)}

				<h2>{m.privacy_for_title()}</h2>
				<ul>
					<li>{m.join_rule_for()}</li>
					<li>{m.join_rule_not_for()}</li>
					<li>{m.privacy_not_asked()}</li>
				</ul>

				<h2>{m.privacy_who_title()}</h2>
				<KeptList />
				<p>{m.privacy_roles()}</p>
				<p>{m.privacy_small()}</p>

				<h2>{m.privacy_code_title()}</h2>
				<p>{m.privacy_code()}</p>
				<p>
					{m.privacy_code_lost()} <a href={paths.comeBack}>{m.entrance_footer_return()}</a>
				</p>

				<h2>{m.privacy_device_title()}</h2>
				<p>{m.privacy_device()}</p>
				<p>{m.privacy_leave()}</p>

				<h2>{m.privacy_outside_title()}</h2>
				<Outside {...outside} />

				<h2>{m.privacy_danger_title()}</h2>
				<p>{m.privacy_danger()}</p>
				<HelpLines />

				<h2>{m.privacy_ask_title()}</h2>
				<p>{m.privacy_ask()}</p>
				<p>{m.privacy_rights()}</p>
			</div>
		</EntrancePage>
	);
}

/** Whom a visitor's browser may ask something, as this installation is set up. */
function Outside({ mapbox, pdok }: { mapbox: boolean; pdok: boolean }) {
	if (!mapbox && !pdok) return <p>{m.privacy_outside_none()}</p>;
	return (
		<>
			<p>{m.privacy_outside_only()}</p>
			<ul>
				{pdok && <li>{m.privacy_outside_pdok()}</li>}
				{mapbox && <li>{m.privacy_outside_mapbox()}</li>}
			</ul>
		</>
	);
}
