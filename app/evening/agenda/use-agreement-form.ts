import { useCallback, useEffect, useRef, useState } from "react";
import {
	type Agreement,
	type AgreementField,
	type AgreementFields,
	agendaItemFields,
	readyFields,
} from "#app/domain/agreement/agreement-fields.ts";
import { adoptDraft, findDrafts, keepDraft } from "#app/live/keep/drafts.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { outboxOf, useSending } from "#app/live/keep/use-outbox.ts";
import {
	afterSaving,
	agreementKind,
	beginEditing,
	decide,
	type EditedAgreement,
	isUnsaved,
	takeOver,
	typeInto,
	unsavedFields,
} from "./edited-agreement.ts";

/** "untouched": nothing was written here since it was opened. */
export type FormState = "untouched" | "unsaved" | "saving" | "saved" | "unreachable" | "refused";

export interface AgreementForm {
	item: Agreement;
	edited: EditedAgreement;
	state: FormState;
	/** why the server refused what was typed */
	problem: { field?: string; message: string } | null;
	change(field: AgreementField, text: string): void;
	decide(field: AgreementField, keep: "mine" | "theirs"): void;
	/** Saves what is typed. The form says when that is done; a try without an answer is repeated by itself. */
	save(): void;
}

export interface AgreementFormOptions {
	owner: Owner;
	item: Agreement;
	/** a form that was posted without script and refused */
	posted?: EditedAgreement | null;
	/** Asks the server again how the agreement is now. */
	refresh(): void;
	/** After this page saved a version. */
	onSaved?(version: number): void;
}

/** One agreement in somebody's hands: kept on this device while typed, saved field by field, merged with others' work. */
export function useAgreementForm(options: AgreementFormOptions): AgreementForm {
	const { item } = options;
	const { session, actor } = options.owner;
	const [edited, setEdited] = useState(() => options.posted ?? beginEditing(item));
	const [state, setState] = useState<FormState>("untouched");
	const [problem, setProblem] = useState<AgreementForm["problem"]>(null);
	const now = useRef(edited);
	const latest = useRef(options);
	latest.current = options;
	/** what the server was asked to save and has not answered */
	const sending = useRef<{ version: number; fields: AgreementFields } | null>(null);
	/** somebody else was first, and what they saved is on its way here */
	const waits = useRef(false);
	const { id } = item;
	const kind = agreementKind(id);
	const { unreachable } = useSending(options.owner, kind);

	const update = useCallback(
		(next: EditedAgreement) => {
			now.current = next;
			setEdited(next);
			keepDraft(outboxOf({ session, actor }).store, kind, isUnsaved(next) && next);
		},
		[session, actor, kind],
	);

	const save = useCallback(async () => {
		if (sending.current) void outboxOf({ session, actor }).flush();
		while (!sending.current) {
			const { version, typed } = now.current;
			const fields = readyFields(unsavedFields(now.current), typed);
			if (Object.keys(fields).length === 0) {
				setState((before) => (before === "saving" ? "untouched" : before));
				break;
			}
			const sent = { version, fields };
			sending.current = sent;
			setState("saving");
			const command = { type: "set-agenda-item", item: id, version, ...agendaItemFields(fields) };
			const answer = await outboxOf({ session, actor }).ask(kind, command);
			sending.current = null;
			if (answer.status === "unreachable") break;
			if (answer.status === "done") {
				const saved = Number(answer.answer.version);
				update(afterSaving(now.current, sent, saved));
				setProblem(null);
				setState("saved");
				latest.current.onSaved?.(saved);
			} else if (answer.code === "changed-meanwhile" && latest.current.item.version > sent.version) {
				update(takeOver(now.current, latest.current.item));
			} else if (answer.code === "changed-meanwhile") {
				waits.current = true;
				latest.current.refresh();
				break;
			} else {
				setState("refused");
				setProblem({ field: answer.field, message: answer.message });
				break;
			}
		}
	}, [session, actor, id, kind, update]);

	// What others saved since; where they were first, our own words are sent once more.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a version says everything about its fields
	useEffect(() => {
		const next = takeOver(now.current, latest.current.item, sending.current?.fields);
		if (next === now.current) return;
		update(next);
		if (waits.current) void save();
		waits.current = false;
	}, [item.version]);

	// What this device still had.
	useEffect(() => {
		let gone = false;
		if (isUnsaved(now.current)) update(now.current);
		void findDrafts<EditedAgreement>(outboxOf({ session, actor }).store, kind).then(([found]) => {
			if (gone || !found || isUnsaved(now.current)) return;
			adoptDraft(found);
			update(takeOver(found.draft, latest.current.item));
		});
		return () => {
			gone = true;
		};
	}, [session, actor, kind, update]);

	const unsaved = isUnsaved(edited) && (state === "untouched" || state === "saved");
	return {
		item,
		edited,
		state: unsaved ? "unsaved" : state === "saving" && unreachable ? "unreachable" : state,
		problem,
		change: (field, text) => update(typeInto(now.current, field, text)),
		decide: (field, keep) => {
			update(decide(now.current, field, keep));
			void save();
		},
		save: () => void save(),
	};
}
