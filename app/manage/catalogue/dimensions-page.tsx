import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { RecordList } from "../record/record-list.tsx";
import { addingWords } from "./dimension-words.ts";
import type { ListedDimension } from "./dimensions.server.ts";

interface DimensionsPageProps {
	viewer: Viewer;
	done: string | null;
	query: string;
	total: number;
	dimensions: ListedDimension[];
}

/** Everything that figures are broken down by. */
export function DimensionsPage({ dimensions, ...rest }: DimensionsPageProps) {
	return (
		<RecordList
			{...rest}
			path={paths.dimensions}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_dimensions()}
			intro={m.catalogue_dimensions_intro()}
			add={{ href: paths.dimension("nieuw"), label: m.catalogue_dimension_new() }}
			empty={m.catalogue_dimensions_none()}
			records={dimensions.map(({ id, name, adding, indicators, values, retired }) => ({
				...{ id, name, retired },
				href: paths.dimension(id),
				kind: [
					adding ? addingWords[adding].name() : m.catalogue_adding_unknown(),
					m.catalogue_values_count({ count: values.length }),
				].join(", "),
				uses: indicators,
			}))}
		/>
	);
}
