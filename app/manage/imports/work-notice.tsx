import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { m } from "#app/words/index.ts";
import type { ImportStage } from "./import-stage.server.ts";

/** How far the work on a delivery is. Without scripts the page asks anew by itself: nothing can be typed on it meanwhile. */
export function WorkNotice({ work, path }: Pick<ImportStage, "work"> & { path: string }) {
	const told = work && [work.step, ...(work.count ? [work.count] : [])].join(": ");
	return (
		<>
			<StatusRegion>{told}</StatusRegion>
			{work && (
				<Notice title={work.title}>
					<noscript>
						<meta httpEquiv="refresh" content="3" />
					</noscript>
					<p>{told}</p>
					<p>
						{m.imports_work_leave()} <a href={path}>{m.imports_refresh()}</a>
					</p>
				</Notice>
			)}
		</>
	);
}
