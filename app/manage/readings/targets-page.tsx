import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { periodText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { aimText, basisWords } from "#app/words/reading-text.ts";
import { RecordList } from "../record/record-list.tsx";
import { FilterForm } from "./about-figure.tsx";
import type { LoadedTargets } from "./targets.server.ts";

interface TargetsPageProps extends LoadedTargets {
	viewer: Viewer;
	chosen: string;
	done: string | null;
}

/** Every target as it is now, by its figure. */
export function TargetsPage({ viewer, targets, indicators, chosen, done }: TargetsPageProps) {
	return (
		<RecordList
			viewer={viewer}
			path={paths.targets}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_targets()}
			intro={m.targets_intro()}
			done={done}
			query=""
			total={targets.length}
			records={targets.map(({ id, indicator, place, part, period, aim, ...target }) => ({
				...{ id, retired: target.takenBack, uses: null, group: indicator },
				href: paths.target(id),
				name: [place, part, periodText(period)].filter(Boolean).join(", "),
				kind: [
					`${basisWords[target.basis]()}: ${aimText(aim)}`,
					target.document,
					target.versions > 1 && m.targets_versions({ count: target.versions }),
				]
					.filter(Boolean)
					.join(", "),
			}))}
			add={{ href: paths.target("nieuw"), label: m.targets_new() }}
			empty={m.targets_empty()}
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
