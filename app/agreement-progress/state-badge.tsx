import { Badge } from "#app/components/badge.tsx";
import type { ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import { m } from "#app/words/index.ts";
import { stateLooks } from "./state-looks.ts";
import { NothingYetIcon, stateMarks } from "./state-marks.ts";

/** How an agreement stands, by icon, word and colour. */
export function StateBadge({ state }: { state: ProgressState | null }) {
	if (!state) {
		return <Badge icon={<NothingYetIcon stroke={1.75} aria-hidden="true" />}>{m.year_state_none()}</Badge>;
	}
	const { word, tone } = stateLooks[state];
	const { Icon } = stateMarks[state];
	return (
		<Badge tone={tone} icon={<Icon stroke={1.75} aria-hidden="true" />}>
			{word()}
		</Badge>
	);
}
