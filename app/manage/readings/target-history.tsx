import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { formatDate, m } from "#app/words/index.ts";
import { aimText, verdictWords } from "#app/words/reading-text.ts";
import type { LoadedTarget } from "./targets.server.ts";

interface TargetHistoryProps {
	newest: { release: string; byHand: boolean } | null;
	versions: LoadedTarget["versions"];
}

/** Every version of a target, the newest first, and the way to take the newest back. */
export function TargetHistory({ newest, versions }: TargetHistoryProps) {
	return (
		<div className="card stack">
			<h2>{m.targets_history()}</h2>
			<DataTable
				caption={m.targets_history()}
				captionHidden
				columns={[
					{ id: "said", label: m.targets_column_said() },
					{ id: "aim", label: m.targets_column_aim() },
					{ id: "verdict", label: m.targets_column_verdict() },
					{ id: "source", label: m.targets_column_source() },
					{ id: "state", label: m.targets_column_state() },
				]}
				rows={versions.map(({ release, at, aim, verdict, source, now, undone }) => ({
					id: release,
					cells: [
						formatDate(at),
						aimText(aim),
						verdict ? verdictWords[verdict]() : m.targets_verdict_none(),
						source,
						now ? m.targets_state_now() : undone ? m.targets_taken_back() : m.targets_state_replaced(),
					],
				}))}
			/>
			{newest?.byHand && (
				<form method="post" className="stack">
					<h3>{m.targets_undo_title()}</h3>
					<p>{m.targets_undo_hint()}</p>
					<input type="hidden" name="intent" value="undo" />
					<input type="hidden" name="release" value={newest.release} />
					<div>
						<Button variant="secondary">{m.targets_undo()}</Button>
					</div>
				</form>
			)}
			{newest && !newest.byHand && <p className="soft">{m.targets_from_delivery()}</p>}
		</div>
	);
}
