import { useCallback, useEffect, useRef, useState } from "react";
import type { BoardAgreement } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";

/** between two announcements, in ms: what comes in between is told together */
const announceEvery = 4_000;

export interface AgreementNews {
	/** for the status region */
	words: string;
	/** This page saved that version itself, which is no news. */
	ownSave(item: string, version: number): void;
	/** Says something of this page's own. */
	say(words: string): void;
}

/** What others changed in the agreements since it was last told, and what this page has to say itself. */
export function useAgreementNews(agreements: BoardAgreement[]): AgreementNews {
	const [words, setWords] = useState("");
	const latest = useRef(agreements);
	latest.current = agreements;
	const told = useRef(versionsOf(agreements));
	const own = useRef(new Set<string>());

	useEffect(() => {
		const timer = setInterval(() => {
			const before = told.current;
			const now = versionsOf(latest.current);
			told.current = now;
			const foreign = [...now].filter(
				([id, version]) => before.get(id) !== version && !own.current.has(`${id} ${version}`),
			);
			const gone = [...before.keys()].filter((id) => !now.has(id)).length;
			const added = foreign.filter(([id]) => !before.has(id)).length;
			setWords(newsWords(added, foreign.length - added, gone));
		}, announceEvery);
		return () => clearInterval(timer);
	}, []);

	const ownSave = useCallback((item: string, version: number) => {
		own.current.add(`${item} ${version}`);
	}, []);
	return { words, ownSave, say: setWords };
}

const versionsOf = (agreements: BoardAgreement[]) =>
	new Map(agreements.map(({ id, version }) => [id, version]));

function newsWords(added: number, changed: number, gone: number): string {
	return [
		added > 0 && m.agree_news_added({ count: added }),
		changed > 0 && m.agree_news_changed({ count: changed }),
		gone > 0 && m.agree_news_gone({ count: gone }),
	]
		.filter(Boolean)
		.join(" ");
}
