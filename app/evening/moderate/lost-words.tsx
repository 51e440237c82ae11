import { type FormEvent, useRef } from "react";
import { Notice } from "#app/components/notice.tsx";
import { m } from "#app/words/index.ts";

/**
 * Keeps what somebody types at what waits, and gives it back when another decides on that first and it goes.
 * @param waiting ids of what waits
 * @param decided id of what was decided here last
 */
export function useLostWords(waiting: string[], decided: string | null) {
	const typed = useRef(new Map<string, string>());
	if (decided) typed.current.delete(decided);
	const onInput = ({ target }: FormEvent) => {
		if (!(target instanceof HTMLTextAreaElement)) return;
		const { contribution, proposal } =
			target.closest<HTMLElement>("[data-contribution], [data-proposal]")?.dataset ?? {};
		const id = contribution ?? proposal;
		if (id) typed.current.set(id, target.value);
	};
	const lost = [...typed.current].filter(([id, words]) => words.trim() !== "" && !waiting.includes(id));
	return { onInput, lost: lost.map(([, words]) => words) };
}

/** What was typed at something that somebody else decided on meanwhile. */
export function LostWords({ lost }: { lost: string[] }) {
	if (lost.length === 0) return null;
	return (
		<Notice tone="warning" live="status" title={m.moderate_lost()}>
			{lost.map((words) => (
				<p key={words} dir="auto">
					{words}
				</p>
			))}
		</Notice>
	);
}
