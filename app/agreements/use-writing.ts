import { useState } from "react";
import type { Evening } from "#app/board/use-evening.tsx";
import type { Writing } from "./agreement-editor.tsx";
import { useAgreementNews } from "./use-agreement-news.ts";

/**
 * What the editors of an evening's agreements are given.
 * @param me the reader's actor key
 * @returns `words` are for the page's status region
 */
export function useWriting(
	evening: Evening,
	me: string,
	posted: Writing["posted"],
): { writing: Writing; words: string } {
	const { session, board, state, refresh } = evening;
	const { words, say, ownSave } = useAgreementNews(board.agreements);
	const [owner] = useState({ session: session.id, actor: me });
	const writing = {
		owner,
		themes: board.themes,
		live: state === "live",
		refresh,
		posted,
		say,
		onSaved: ownSave,
	};
	return { writing, words };
}
