import { Badge } from "#app/components/badge.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";

interface CataloguePageProps {
	viewer: Viewer;
	/** the indicators of the starter set, in the reader's language */
	starter: { id: string; label: string; explanation: string; known: boolean }[];
	/** how many were just taken over */
	loaded: number | null;
}

/** The third step: the starter catalogue, to be looked at and taken over. */
export function CataloguePage({ viewer, starter, loaded }: CataloguePageProps) {
	const missing = starter.filter(({ known }) => !known).length;
	const all = missing === starter.length;
	return (
		<ManagePage viewer={viewer} path={paths.setUpCatalogue}>
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.setup_catalogue_title()}</h1>
					<p className="lead">{m.setup_catalogue_intro()}</p>
				</div>
				{loaded !== null && (
					<Notice tone="success" live="status" title={m.setup_catalogue_loaded_title()}>
						<p>{m.setup_catalogue_loaded({ count: loaded })}</p>
					</Notice>
				)}
				{missing > 0 ? (
					<form method="post">
						<Button>
							{all ? m.setup_catalogue_load({ count: missing }) : m.setup_catalogue_rest({ count: missing })}
						</Button>
					</form>
				) : (
					<p>{m.setup_catalogue_all()}</p>
				)}
				<div className="cluster">
					{missing === 0 && (
						<ButtonLink variant="primary" href={paths.setUp}>
							{m.setup_next()}
						</ButtonLink>
					)}
					<ButtonLink href={paths.setUp} variant="quiet">
						{m.setup_back()}
					</ButtonLink>
				</div>
				<DataTable
					caption={m.setup_catalogue_caption()}
					columns={[
						{ id: "label", label: m.setup_catalogue_column_label() },
						{ id: "about", label: m.setup_catalogue_column_about() },
					]}
					rows={starter.map(({ id, label, explanation, known }) => ({
						id,
						cells: [
							<span key="label" className="cluster">
								{label}
								{known && <Badge tone="success">{m.setup_catalogue_there()}</Badge>}
							</span>,
							explanation,
						],
					}))}
				/>
			</div>
		</ManagePage>
	);
}
