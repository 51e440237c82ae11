import { useCallback, useEffect, useRef, useState } from "react";
import type { SharedTexts } from "#app/domain/live/workbook-keys.ts";
import { ask } from "#app/live/ask.ts";
import * as paths from "#app/paths.ts";

export interface FollowedTexts {
	/** every text that holds words, by key */
	texts: SharedTexts["texts"];
	/** Something changed, or may have: asks again after a moment. */
	refresh(): void;
}

/** A room full of phones hears of a change in the same moment: each waits a moment of its own (ms) before it asks. */
const wait = () => 300 + Math.random() * 3_000;

/**
 * The texts for a page that only reads them: first as the server rendered them, then fetched again when `refresh` is
 * called, which a page does for notices with the topic "texts" and when its connection is back
 * (`useLiveBoard(sessionId, board, onNotice, refresh)` does both).
 */
export function useTexts(sessionId: string, initial: SharedTexts): FollowedTexts {
	const [fetched, setFetched] = useState<SharedTexts | null>(null);
	const newest = fetched && fetched.seq > initial.seq ? fetched : initial;
	const known = useRef(newest.seq);
	known.current = newest.seq;
	const timer = useRef<ReturnType<typeof setTimeout>>();

	const refresh = useCallback(() => {
		if (timer.current !== undefined) return;
		timer.current = setTimeout(() => {
			timer.current = undefined;
			void fetchTexts(sessionId, known.current).then((texts) => texts && setFetched(texts));
		}, wait());
	}, [sessionId]);
	useEffect(
		() => () => {
			clearTimeout(timer.current);
			timer.current = undefined;
		},
		[],
	);
	return { texts: newest.texts, refresh };
}

/** @returns null when nothing changed, nobody answers, or the login ended: the socket tells of the last two */
async function fetchTexts(sessionId: string, known: number): Promise<SharedTexts | null> {
	try {
		const response = await ask(paths.texts(sessionId, known), {
			headers: { Accept: "application/json" },
			redirect: "manual",
		});
		return response.status === 200 ? ((await response.json()) as SharedTexts) : null;
	} catch {
		return null;
	}
}
