import { useState } from "react";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import type { AgreementWriting } from "./agreement-editor.tsx";
import { useAgreementNews } from "./use-agreement-news.ts";

/**
 * What the editors of an evening's agreements are given.
 * @param me the reader's actor key
 * @returns `words` are for the page's status region
 */
export function useWriting(
	evening: Evening,
	me: string,
	posted: AgreementWriting["posted"],
): { writing: AgreementWriting; words: string } {
	const { session, board, refresh } = evening;
	const { words, say, ownSave } = useAgreementNews(board.agreements);
	const [owner] = useState({ session: session.id, actor: me });
	const writing = {
		owner,
		themes: board.themes,
		refresh,
		posted,
		say,
		onSaved: ownSave,
	};
	return { writing, words };
}
