import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { unitName } from "../imports/import-words.ts";
import { RecordList } from "../record/record-list.tsx";
import type { ListedIndicator } from "./indicators.server.ts";

interface IndicatorsPageProps {
	viewer: Viewer;
	done: string | null;
	query: string;
	total: number;
	indicators: ListedIndicator[];
}

/** Every indicator, by where it stands in the gemeente's own framework. */
export function IndicatorsPage({ indicators, ...rest }: IndicatorsPageProps) {
	return (
		<RecordList
			{...rest}
			path={paths.indicators}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_indicators()}
			intro={m.catalogue_indicators_intro()}
			add={{ href: paths.indicator("nieuw"), label: m.catalogue_indicator_new() }}
			empty={m.catalogue_indicators_none()}
			records={indicators.map(({ id, name, unit, figures, heading, retired }) => ({
				...{ id, name, retired },
				href: paths.indicator(id),
				kind: unitName(unit),
				uses: figures,
				group: heading ? `${heading.code}. ${heading.name}` : m.catalogue_no_heading(),
			}))}
		/>
	);
}
