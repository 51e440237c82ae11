import { Notice } from "#app/components/notice.tsx";
import type { BoardMeta } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import type { Ballot } from "./choice.ts";
import { stateTitles } from "./vote-states.ts";

/** Why there is nothing to press now, and what happens next; nothing while this person can vote. */
export function WaitingNotice({ meta, ballot, path }: { meta: BoardMeta; ballot: Ballot; path: string }) {
	// That they are not confirmed yet is said at the top of the page.
	if (meta.votes === "open" && ballot.waits === "for-confirmation") return <p>{m.choose_unconfirmed()}</p>;
	const words = reason(meta, ballot);
	if (!words) return null;
	return (
		<Notice title={words.title}>
			<p>{words.hint}</p>
			<p className="only-without-script">
				<a href={path}>{m.choose_refresh()}</a>
			</p>
		</Notice>
	);
}

function reason({ votes }: BoardMeta, { waits }: Ballot): { title: string; hint: string } | null {
	if (votes === "none") return { title: stateTitles.none(), hint: m.choose_state_none_hint() };
	if (votes === "closed") return { title: stateTitles.closed(), hint: m.choose_state_closed_hint() };
	if (votes === "shown") return null;
	return waits === "for-admission" ? { title: m.choose_late(), hint: m.choose_late_hint() } : null;
}
