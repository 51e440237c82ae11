import { ButtonLink } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { formatList, m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { OutlineMap } from "#maps/svg/outline-map.tsx";
import { ManagePage } from "../manage-page.tsx";
import { BoundaryForm } from "./boundary-form.tsx";
import { TypedForm } from "./typed-form.tsx";
import type { WijkenProblems } from "./wijken.server.ts";

interface WijkenPageProps {
	viewer: Viewer;
	gemeente: { name: string; code: string } | null;
	wijken: { id: string; code: string; name: string; drawn: boolean; named: boolean }[];
	buurten: number;
	map: MapShapes | null;
	/** what was just done */
	done: { title: string; text: string } | null;
	/** the year that the forms propose */
	year: number;
	problems: WijkenProblems | null;
}

/** The second step: wijken and buurten, out of a file or typed. */
export function WijkenPage({ viewer, gemeente, problems, year, done, ...now }: WijkenPageProps) {
	if (!gemeente)
		return (
			<ManagePage viewer={viewer} path={paths.setUpWijken}>
				<EmptyState
					title={m.setup_gemeente_first()}
					action={
						<ButtonLink variant="primary" href={paths.setUpGemeente}>
							{m.setup_gemeente()}
						</ButtonLink>
					}
				/>
			</ManagePage>
		);
	const errors = problems
		? [
				...problems.file.map((message) => ({ field: "file", message })),
				...problems.fileYear.map((message) => ({ field: "file-year", message })),
				...(problems.areas.length > 0 ? [{ field: "areas", message: problems.areas[0] ?? "" }] : []),
				...problems.areasYear.map((message) => ({ field: "typed-year", message })),
			]
		: [];
	return (
		<ManagePage viewer={viewer} path={paths.setUpWijken}>
			<div className="stack stack--loose">
				<ErrorSummary title={m.manage_problems_title()} errors={errors} />
				<div className="stack">
					<h1>{m.setup_wijken_title({ gemeente: gemeente.name })}</h1>
					<p className="lead">{m.setup_wijken_intro()}</p>
				</div>
				{done && (
					<Notice tone="success" live="status" title={done.title}>
						<p>{done.text}</p>
					</Notice>
				)}
				<WijkenNow {...now} />
				<div className="set-up-ways">
					<BoundaryForm
						gemeente={gemeente}
						year={year}
						isDone={now.wijken.length > 0}
						fileError={problems?.file[0]}
						yearError={problems?.fileYear[0]}
					/>
					<TypedForm
						gemeente={gemeente.code}
						areas={problems?.typed.areas ?? ""}
						year={problems?.typed.year || String(year)}
						areaErrors={problems?.areas ?? []}
						yearError={problems?.areasYear[0]}
					/>
				</div>
				<div className="cluster">
					{now.wijken.length > 0 && (
						<ButtonLink variant="primary" href={paths.setUpCatalogue}>
							{m.setup_next()}
						</ButtonLink>
					)}
					<ButtonLink href={paths.setUp} variant="quiet">
						{m.setup_back()}
					</ButtonLink>
				</div>
			</div>
		</ManagePage>
	);
}

function WijkenNow({ wijken, buurten, map }: Pick<WijkenPageProps, "wijken" | "buurten" | "map">) {
	if (!map) return null;
	const names = formatList(wijken.map(({ name }) => name));
	const undrawn = wijken.filter(({ drawn }) => !drawn).map(({ name }) => name);
	return (
		<section className="stack" aria-labelledby="wijken-now">
			<h2 id="wijken-now">{m.setup_wijken_now()}</h2>
			<div className="set-up-now">
				<figure className="set-up-now__map">
					<OutlineMap
						shapes={map}
						name={map.tiles ? m.setup_wijken_tiles({ names }) : m.setup_wijken_map({ names })}
					/>
					<figcaption className="soft small">
						{undrawn.length > 0
							? m.setup_wijken_undrawn({ names: formatList(undrawn) })
							: map.schematic
								? m.map_schematic()
								: m.setup_wijken_drawn()}
					</figcaption>
				</figure>
				<div className="stack">
					<DataTable
						caption={m.setup_wijken_caption()}
						columns={[
							{ id: "name", label: m.places_column_name() },
							{ id: "code", label: m.places_code() },
						]}
						rows={wijken.map(({ id, code, name }) => ({
							id,
							cells: [
								<a key="name" href={paths.area(id)}>
									{name}
								</a>,
								code,
							],
						}))}
					/>
					<p className="soft">{m.setup_wijken_are({ wijken: wijken.length, buurten })}</p>
					{wijken.some(({ named }) => !named) && <p>{m.setup_wijken_unnamed()}</p>}
				</div>
			</div>
		</section>
	);
}
