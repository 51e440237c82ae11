import { Badge } from "#app/components/badge.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { publishedText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { RecordList } from "../record/record-list.tsx";
import { sourceKindWords } from "./source-words.ts";
import type { LoadedSources } from "./sources.server.ts";

interface SourcesPageProps extends LoadedSources {
	viewer: Viewer;
	query: string;
	done: string | null;
}

/** Every source, and above all who delivers what by when. */
export function SourcesPage({ viewer, query, done, total, sources, calendar }: SourcesPageProps) {
	return (
		<RecordList
			viewer={viewer}
			path={paths.sources}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_sources()}
			intro={m.sources_intro()}
			done={done}
			query={query}
			total={total}
			records={sources.map(({ id, title, kind, isPublic, retired }) => ({
				...{ id, name: title, retired, uses: null },
				href: paths.source(id),
				kind: isPublic
					? `${sourceKindWords[kind]()}, ${m.sources_already_public()}`
					: sourceKindWords[kind](),
			}))}
			add={{ href: paths.source("nieuw"), label: m.sources_new() }}
			empty={m.sources_empty()}
		>
			<section className="stack" aria-labelledby="calendar-title">
				<h2 id="calendar-title">{m.sources_calendar()}</h2>
				{calendar.length === 0 ? (
					<p className="soft">{m.sources_calendar_none()}</p>
				) : (
					<DataTable
						caption={m.sources_calendar()}
						captionHidden
						columns={[
							{ id: "source", label: m.sources_column_source() },
							{ id: "who", label: m.sources_column_who() },
							{ id: "due", label: m.sources_column_due() },
							{ id: "state", label: m.sources_column_state() },
							{ id: "newest", label: m.sources_column_newest() },
						]}
						rows={calendar.map(({ id, title, deliverer, due, state, newest }) => ({
							id,
							cells: [
								<a key="source" href={paths.source(id)}>
									{title}
								</a>,
								deliverer,
								due === null ? m.sources_state_none() : publishedText(due),
								<State key="state" state={state} />,
								newest ? m.sources_newest({ ...newest, date: publishedText(newest.day) }) : m.sources_never(),
							],
						}))}
					/>
				)}
			</section>
		</RecordList>
	);
}

const stateWords = {
	late: m.sources_state_late,
	expected: m.sources_state_expected,
	delivered: m.sources_state_delivered,
	none: m.sources_state_none,
};

function State({ state }: { state: LoadedSources["calendar"][number]["state"] }) {
	const words = stateWords[state]();
	if (state === "late") return <Badge tone="warning">{words}</Badge>;
	return state === "delivered" ? (
		<>
			{words} <span className="soft small">{m.sources_state_delivered_hint()}</span>
		</>
	) : (
		words
	);
}
