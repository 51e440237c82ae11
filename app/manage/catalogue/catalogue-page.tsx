import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";

const kinds = [
	{
		id: "indicators",
		path: paths.indicators,
		title: m.catalogue_indicators,
		text: m.catalogue_indicators_text,
	},
	{
		id: "dimensions",
		path: paths.dimensions,
		title: m.catalogue_dimensions,
		text: m.catalogue_dimensions_text,
	},
	{
		id: "frameworks",
		path: paths.frameworks,
		title: m.catalogue_frameworks,
		text: m.catalogue_frameworks_text,
	},
	{ id: "sources", path: paths.sources, title: m.catalogue_sources, text: m.catalogue_sources_text },
	{ id: "breaks", path: paths.breaks, title: m.catalogue_breaks, text: m.catalogue_breaks_text },
	{ id: "targets", path: paths.targets, title: m.catalogue_targets, text: m.catalogue_targets_text },
	{ id: "notes", path: paths.notes, title: m.catalogue_notes, text: m.catalogue_notes_text },
	{ id: "offers", path: paths.managedOffers, title: m.catalogue_offers, text: m.catalogue_offers_text },
] as const;

interface CataloguePageProps {
	viewer: Viewer;
	/** how many of each are in use */
	counts: Record<(typeof kinds)[number]["id"], number>;
}

/** Everything that says what figures mean, by kind, with what each is for. */
export function CataloguePage({ viewer, counts }: CataloguePageProps) {
	return (
		<ManagePage viewer={viewer} path={paths.catalogue}>
			<div className="stack stack--loose">
				<div className="stack stack--tight">
					<h1>{m.catalogue_title()}</h1>
					<p className="lead">{m.catalogue_intro()}</p>
				</div>
				<ul className="catalogue-kinds">
					{kinds.map(({ id, path, title, text }) => (
						<li key={id} className="card catalogue-kind">
							<h2>
								<a href={path}>{title()}</a>
							</h2>
							<p>{text()}</p>
							<p className="soft small">
								{counts[id] > 0 ? m.catalogue_count({ count: counts[id] }) : m.catalogue_count_none()}
							</p>
						</li>
					))}
				</ul>
			</div>
		</ManagePage>
	);
}
