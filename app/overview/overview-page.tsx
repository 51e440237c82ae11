import { YearTally } from "#app/agreement-progress/year-tally.tsx";
import { Page } from "#app/components/page.tsx";
import { isPassedOn } from "#app/domain/outcome/evaluation.ts";
import { locatedAgreements } from "#app/domain/outcome/located.ts";
import * as paths from "#app/paths.ts";
import { SetUpNeeded } from "#app/site/set-up-needed.tsx";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { formatNumber, m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import type { Overview } from "../domain/outcome/overview.ts";
import { type AskedOverview, overviewViews, overviewWith } from "./asked.ts";
import { ByNode } from "./by-node.tsx";
import { AskedCapacity, PassedOn } from "./follow-up.tsx";
import { OverviewFiles } from "./overview-files.tsx";
import { StackedProblems } from "./stacked-problems.tsx";
import { ViewChoice } from "./view-choice.tsx";
import { WijkSheets } from "./wijk-sheets.tsx";
import { WijkenOnMap } from "./wijken-on-map.tsx";
import "../styles/year.css";
import "../styles/overview.css";

interface OverviewPageProps {
	viewer: Viewer;
	overview: Overview;
	/** the wijken as they are drawn */
	shapes: MapShapes;
	asked: AskedOverview;
	/** what evenings put forward to stand beside figures, for who decides about it */
	proposed: { id: string; figure: string; text: string; evening: string }[];
}

/** The year over all wijken. */
export function OverviewPage({ viewer, overview, shapes, asked, proposed }: OverviewPageProps) {
	const { year, gemeente, wijken } = overview;
	if (wijken.length === 0)
		return (
			<Page
				width="wide"
				header={<SiteHeader viewer={viewer} path={paths.overview(year)} />}
				footer={<SiteFooter />}
			>
				<div className="stack">
					<h1>{m.overview_title()}</h1>
					<SetUpNeeded viewer={viewer} text={m.setup_needed_overview()} />
				</div>
			</Page>
		);
	return (
		<Page
			width="wide"
			className="overview"
			header={<SiteHeader viewer={viewer} path={paths.overview(year)} />}
			footer={<SiteFooter />}
		>
			<div className="overview__parts">
				<div className="stack">
					<div className="cluster cluster--between">
						<h1>{m.overview_heading({ gemeente, year: String(year) })}</h1>
						<YearChoice overview={overview} />
					</div>
					<AtAGlance overview={overview} />
				</div>
				<WijkenOnMap overview={overview} shapes={shapes} asked={asked} />
				<ChosenAndAgreed overview={overview} asked={asked} />
				<PassedOn passed={locatedAgreements(wijken).filter(isPassedOn)} />
				<AskedCapacity wijken={wijken} />
				<StackedProblems overview={overview} />
				<ProposedNotes notes={proposed} />
				<OverviewFiles year={year} />
			</div>
		</Page>
	);
}

const views = {
	wijk: { name: m.overview_by_wijk, title: m.overview_per_wijk, intro: null },
	focus: { name: m.overview_by_focus, title: m.overview_per_focus, intro: m.overview_per_focus_intro },
	area: { name: m.overview_by_area, title: m.overview_per_area, intro: m.overview_per_area_intro },
};

/** What was chosen and agreed: by wijk, or over all of them by focus point or result area. */
function ChosenAndAgreed({ overview, asked }: Pick<OverviewPageProps, "overview" | "asked">) {
	const { title, intro } = views[asked.view];
	const place = "overview-wijken";
	return (
		<section className="stack" aria-labelledby={place}>
			<h2 id={place}>{title()}</h2>
			<ViewChoice
				label={m.overview_by_choose()}
				choices={overviewViews.map((view) => ({
					href: overviewWith(overview.year, { ...asked, view }, place),
					label: views[view].name(),
					current: view === asked.view,
				}))}
			/>
			{intro && <p>{intro()}</p>}
			{asked.view === "wijk" ? (
				<WijkSheets overview={overview} />
			) : (
				<ByNode overview={overview} view={asked.view} />
			)}
		</section>
	);
}

function ProposedNotes({ notes }: { notes: OverviewPageProps["proposed"] }) {
	if (notes.length === 0) return null;
	return (
		<section className="stack stack--tight" aria-labelledby="overview-notes">
			<h2 id="overview-notes">{m.notes_proposed()}</h2>
			<p>{m.overview_notes_intro()}</p>
			<ul className="stack stack--tight">
				{notes.map(({ id, figure, text, evening }) => (
					<li key={id}>
						<a href={paths.note(id)}>{figure}</a>
						<p lang="nl" dir="auto">
							{text}
						</p>
						<p className="soft small">{evening}</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function YearChoice({ overview: { year, years } }: { overview: Overview }) {
	if (years.length < 2) return null;
	return (
		<nav aria-label={m.overview_years()}>
			<ul className="overview-years">
				{years.map((one) => (
					<li key={one}>
						<a href={paths.overview(one)} aria-current={one === year ? "page" : undefined}>
							{one}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function AtAGlance({ overview: { wijken } }: { overview: Overview }) {
	const adopted = wijken.filter(({ evenings }) => evenings.some((one) => one.adopted));
	const agreements = wijken.flatMap(({ evenings }) =>
		evenings.flatMap((one) => one.adopted?.agreements ?? []),
	);
	return (
		<>
			<p className="lead">
				{m.overview_glance({ adopted: formatNumber(adopted.length), wijken: formatNumber(wijken.length) })}{" "}
				{agreements.length === 1 && m.overview_glance_agreement()}
				{agreements.length > 1 && m.overview_glance_agreements({ count: formatNumber(agreements.length) })}
			</p>
			<YearTally agreements={agreements} />
		</>
	);
}
