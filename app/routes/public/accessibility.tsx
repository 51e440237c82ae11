import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";

export function loader({ context }: LoaderFunctionArgs) {
	return { viewer: viewerOf(context.actor) };
}

export const meta: MetaFunction = () => pageTitle(m.accessibility_title());

export default function Accessibility() {
	const { viewer } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={paths.accessibility}>
			<div className="prose">
				<h1>{m.accessibility_title()}</h1>
				<p className="lead">{m.accessibility_short()}</p>

				<h2>{m.accessibility_can_title()}</h2>
				<ul>
					<li>{m.accessibility_can_no_script()}</li>
					<li>{m.accessibility_can_keyboard()}</li>
					<li>{m.accessibility_can_zoom()}</li>
					<li>{m.accessibility_can_colour()}</li>
					<li>{m.accessibility_can_figures()}</li>
					<li>{m.accessibility_can_paper()}</li>
				</ul>

				<h2>{m.accessibility_tested_title()}</h2>
				<ul>
					<li>{m.accessibility_tested_axe()}</li>
					<li>{m.accessibility_tested_narrow()}</li>
					<li>{m.accessibility_tested_contrast()}</li>
				</ul>

				<h2>{m.accessibility_not_title()}</h2>
				<ul>
					<li>{m.accessibility_not_audit()}</li>
					<li>{m.accessibility_not_people()}</li>
					<li>{m.accessibility_not_readers()}</li>
					<li>{m.accessibility_not_languages()}</li>
				</ul>

				<h2>{m.accessibility_problem_title()}</h2>
				<p>{m.accessibility_problem()}</p>
			</div>
		</EntrancePage>
	);
}
