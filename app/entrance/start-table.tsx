import * as paths from "#app/paths.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { ButtonLink } from "../components/button.tsx";
import type { Viewer } from "../site/viewer.ts";
import { m } from "../words/index.ts";
import { CodeForm } from "./code-form.tsx";
import { WijkSheet } from "./wijk-sheet.tsx";

type StartTableProps = {
	viewer: Viewer;
	/** Where a participant goes on. */
	onward: string | null;
	map: MapShapes | null;
	/** id of the place to point out */
	wijk: string | null;
};

/** What this is, and the way in; the map of the gemeente lies beside it. */
export function StartTable({ viewer, onward, map, wijk }: StartTableProps) {
	const mine = viewer.kind === "account" ? paths.sessions : onward;
	return (
		<div className="start__table">
			<div className="start__words stack stack--loose">
				<div className="stack">
					<h1>{m.entrance_heading()}</h1>
					<p className="lead">
						{m.entrance_intro_1()} {m.entrance_intro_2()} {m.entrance_intro_3()}
					</p>
				</div>
				{mine && (
					<div className="stack stack--tight start__mine">
						<p>{m.entrance_welcome_back({ name: viewer.name })}</p>
						<ButtonLink variant="primary" href={mine}>
							{viewer.kind === "account" ? m.entrance_to_my_evenings() : m.join_go_on()}
						</ButtonLink>
					</div>
				)}
				<CodeForm />
				<ul className="start__other">
					{viewer.kind === "anonymous" && (
						<li>
							{m.entrance_with_account()} <a href={paths.login()}>{m.entrance_log_in()}</a>
						</li>
					)}
					<li>
						{m.entrance_joined_before()} <a href={paths.comeBack}>{m.entrance_footer_return()}</a>
					</li>
					<li>
						{m.entrance_figures_before()} <a href={paths.explorer()}>{m.entrance_figures()}</a>
					</li>
					<li>
						{m.offers_way_text()} <a href={paths.offers()}>{m.offers_page_title()}</a>
					</li>
				</ul>
			</div>
			<WijkSheet map={map} wijk={wijk} />
		</div>
	);
}
