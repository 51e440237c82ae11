import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { isSecondTap } from "#app/live/send-command.ts";
import { adoptDraft, findDrafts, keepDraft } from "./drafts.ts";
import type { Owner } from "./kept-store.ts";
import type { Command } from "./outbox.ts";
import { outboxOf, type Sending, useSending } from "./use-outbox.ts";

export interface FieldProblem {
	/** id of the control */
	field: string;
	message: string;
}

/** What a form is to the outbox. */
export interface FormRules<Draft> {
	/** the name of what it sends and of what is written in it; a form has its own */
	kind: string;
	read(form: HTMLFormElement): Draft;
	/** The form after something was sent. */
	empty(before: Draft): Draft;
	isWritten(draft: Draft): boolean;
	/** What is still to be filled in. The server checks everything again. */
	problems(draft: Draft): FieldProblem[];
	command(draft: Draft): Command;
}

export interface KeptForm<Draft> {
	/** What the form starts with; a new `version` is a new form. */
	form: { draft: Draft; version: number; problems: FieldProblem[] };
	sending: Sending<Draft>;
	/** how often the server took something while this form was open */
	sent: number;
	/** there are words in the form */
	writing: boolean;
	/** what stands in the form now */
	current: () => Draft;
	/** Keeps what stands in the form; call it at every change. */
	keep: () => void;
	/** Hands the form to the outbox. @returns false when the browser should post the form itself */
	send: () => boolean;
}

/** A form whose words are kept at every key, sent through the outbox, and given back when they are refused. */
export function useKeptForm<Draft>(
	rules: FormRules<Draft>,
	options: {
		owner: Owner;
		element: RefObject<HTMLFormElement>;
		/** from the server: an empty form, or what was typed and refused before scripts ran */
		start: { draft: Draft; problems: FieldProblem[] };
		/** Something that was kept on this device is in the form again. */
		onRestored?: (draft: Draft) => void;
		onSent?: () => void;
	},
): KeptForm<Draft> {
	const { owner, element, start } = options;
	const { session, actor } = owner;
	const { kind } = rules;
	const [form, setForm] = useState({ ...start, version: 0 });
	const [writing, setWriting] = useState(rules.isWritten(start.draft));
	const [sent, setSent] = useState(0);
	const typed = useRef(start.draft);
	const latest = useRef({ rules, options });
	latest.current = { rules, options };

	const sending = useSending<Draft>(owner, kind, (_, { status }) => {
		if (status !== "done") return;
		setSent((before) => before + 1);
		options.onSent?.();
	});
	const store = useCallback(
		(draft: Draft) => {
			const written = latest.current.rules.isWritten(draft);
			typed.current = draft;
			setWriting(written);
			keepDraft(outboxOf({ session, actor }).store, kind, written && draft);
		},
		[session, actor, kind],
	);
	const fill = useCallback(
		(draft: Draft, problems: FieldProblem[]) => {
			store(draft);
			setForm((before) => ({ draft, problems, version: before.version + 1 }));
		},
		[store],
	);
	const keep = useCallback(() => {
		if (element.current) store(latest.current.rules.read(element.current));
	}, [element, store]);

	// What was typed before scripts ran, or came back from the server, goes before what the device still had.
	useEffect(() => {
		if (element.current && latest.current.rules.isWritten(latest.current.rules.read(element.current))) keep();
		let gone = false;
		void findDrafts<Draft>(outboxOf({ session, actor }).store, kind).then((drafts) => {
			const found = drafts.find((each) => each.kind === kind);
			if (gone || !found || latest.current.rules.isWritten(typed.current)) return;
			adoptDraft(found);
			fill(found.draft, []);
			latest.current.options.onRestored?.(found.draft);
		});
		return () => {
			gone = true;
		};
	}, [session, actor, kind, element, keep, fill]);

	const back = sending.refused[0];
	useEffect(() => {
		if (!back?.refusal || !back.draft || writing) return;
		const { message, field = "text" } = back.refusal;
		fill(back.draft, [{ field, message }]);
		outboxOf(owner).take(back.command.id);
		options.onRestored?.(back.draft);
	});

	return {
		form,
		sending,
		sent,
		writing,
		current: () => typed.current,
		keep,
		send: () => {
			keep();
			const draft = typed.current;
			if (isSecondTap(!rules.isWritten(draft))) return true;
			const problems = rules.problems(draft);
			if (problems.length > 0) {
				setForm((before) => ({ ...before, problems }));
				return true;
			}
			const outbox = outboxOf(owner);
			const { id, kept } = outbox.put(kind, rules.command(draft), draft);
			if (!kept) outbox.take(id);
			else fill(rules.empty(draft), []);
			return kept;
		},
	};
}
