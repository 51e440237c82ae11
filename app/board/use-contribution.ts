import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { ConnectionState } from "./board-connection.ts";
import {
	type Draft,
	draftOfForm,
	draftProblems,
	emptyDraft,
	type FieldProblem,
} from "./contribution-draft.ts";
import { type Owner, readDraft, saveDraft, wipe } from "./outbox.ts";
import { isSecondTap } from "./send-command.ts";
import { type Outbox, phoneStorage, useOutbox } from "./use-outbox.ts";

export interface Contribution {
	/** What the form starts with; a new `version` is a new form. */
	form: { draft: Draft; version: number; problems: FieldProblem[] };
	outbox: Outbox;
	/** there are words in the form */
	writing: boolean;
	/** what stands in the form now */
	current: () => Draft;
	/** Keeps what stands in the form; call it at every change. */
	keep: () => void;
	/** Hands the form to the outbox. @returns false when the browser should post the form itself */
	send: () => boolean;
	wipe: () => void;
}

/** What somebody writes on this phone: kept at every key, sent through the outbox, given back when it is refused. */
export function useContribution(options: {
	owner: Owner;
	connection: ConnectionState;
	element: RefObject<HTMLFormElement>;
	/** from the server: an empty form, or what was typed and refused before scripts ran */
	start: { draft: Draft; problems: FieldProblem[] };
	longest: number;
	/** something that was kept on this phone is in the form again */
	onRestored: (draft: Draft) => void;
}): Contribution {
	const { owner, connection, element, start, longest, onRestored } = options;
	const { session, actor } = owner;
	const [form, setForm] = useState({ ...start, version: 0 });
	const [writing, setWriting] = useState(start.draft.text.trim() !== "");
	const outbox = useOutbox(owner, connection);
	const typed = useRef(start.draft);
	const restored = useRef(onRestored);
	restored.current = onRestored;

	const store = useCallback(
		(draft: Draft) => {
			typed.current = draft;
			setWriting(draft.text.trim() !== "");
			const storage = phoneStorage();
			if (storage) saveDraft(storage, { session, actor }, draft, Date.now());
		},
		[session, actor],
	);
	const fill = useCallback(
		(draft: Draft, problems: FieldProblem[]) => {
			store(draft);
			setForm((before) => ({ draft, problems, version: before.version + 1 }));
		},
		[store],
	);
	const keep = useCallback(() => {
		if (element.current) store(draftOfForm(element.current));
	}, [element, store]);

	// What was typed before scripts ran, or came back from the server, goes before what the phone still had.
	useEffect(() => {
		const storage = phoneStorage();
		const kept = storage && readDraft<Draft>(storage, { session, actor });
		const now = element.current && draftOfForm(element.current);
		if (now?.text.trim()) return store(now);
		if (!kept?.text.trim()) return;
		fill(kept, []);
		restored.current(kept);
	}, [session, actor, element, store, fill]);

	const back = outbox.refused[0];
	const { remove } = outbox;
	useEffect(() => {
		if (!back?.refusal || writing) return;
		const { message, field = "text" } = back.refusal;
		fill(back.draft, [{ field, message }]);
		remove(back.command.id);
		restored.current(back.draft);
	});

	return {
		form,
		outbox,
		writing,
		current: () => typed.current,
		keep,
		send: () => {
			keep();
			const draft = typed.current;
			if (isSecondTap(!draft.text)) return true;
			const problems = draftProblems(draft, longest);
			if (problems.length > 0) {
				setForm((before) => ({ ...before, problems }));
				return true;
			}
			if (!outbox.add(draft)) return false;
			fill(emptyDraft(draft.language, draft), []);
			return true;
		},
		wipe: () => {
			const storage = phoneStorage();
			if (storage) wipe(storage, owner);
		},
	};
}
