import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { periodText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { RecordList } from "../record/record-list.tsx";
import { FilterForm } from "./about-figure.tsx";
import { breakKindWords } from "./break-words.ts";
import type { LoadedBreaks } from "./breaks.server.ts";

interface BreaksPageProps extends LoadedBreaks {
	viewer: Viewer;
	query: string;
	chosen: string;
	done: string | null;
}

/** Every break, by its figure. */
export function BreaksPage({ viewer, breaks, indicators, chosen, done }: BreaksPageProps) {
	return (
		<RecordList
			viewer={viewer}
			path={paths.breaks}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_breaks()}
			intro={m.breaks_intro()}
			done={done}
			query=""
			total={breaks.length}
			records={breaks.map(({ id, indicator, place, part, period, kind, retired }) => ({
				...{ id, retired, uses: null, group: indicator },
				href: paths.seriesBreak(id),
				name: [m.breaks_name({ period: periodText(period) }), place, part].filter(Boolean).join(", "),
				kind: breakKindWords[kind](),
			}))}
			add={{ href: paths.seriesBreak("nieuw"), label: m.breaks_new() }}
			empty={m.breaks_empty()}
			filter={
				<FilterForm
					{...{ name: "indicator", options: indicators, chosen }}
					label={m.readings_filter()}
					all={m.readings_filter_all()}
				/>
			}
		/>
	);
}
