import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { RecordList } from "../record/record-list.tsx";
import type { ListedFramework } from "./frameworks.server.ts";

interface FrameworksPageProps {
	viewer: Viewer;
	done: string | null;
	query: string;
	total: number;
	frameworks: ListedFramework[];
}

/** Every framework: of the own gemeente, and of those that it is compared with. */
export function FrameworksPage({ frameworks, ...rest }: FrameworksPageProps) {
	return (
		<RecordList
			{...rest}
			path={paths.frameworks}
			back={{ href: paths.catalogue, label: m.catalogue_back() }}
			title={m.catalogue_frameworks()}
			intro={m.catalogue_frameworks_intro()}
			add={{ href: paths.framework("nieuw"), label: m.catalogue_framework_new() }}
			empty={m.catalogue_frameworks_none()}
			records={frameworks.map(({ id, title, placeName, nodes, retired }) => ({
				...{ id, name: title, retired },
				href: paths.framework(id),
				kind: [placeName, m.catalogue_nodes_count({ count: nodes })].filter(Boolean).join(", "),
				uses: null,
			}))}
		/>
	);
}
