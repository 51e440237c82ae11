import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { forgetOld, type Owner } from "#app/board/outbox.ts";
import { newCommandId, sendCommand } from "#app/board/send-command.ts";
import { phoneStorage } from "#app/board/use-outbox.ts";
import {
	type AgreementField,
	type AgreementFields,
	agendaItemFields,
	readyFields,
} from "#app/domain/agreement-fields.ts";
import {
	afterSaving,
	beginEditing,
	decide,
	type EditedAgreement,
	isUnsaved,
	type SavedAgreement,
	takeOver,
	typeInto,
	unsavedFields,
} from "./edited-agreement.ts";
import { keepEdited, readEdited } from "./kept-agreements.ts";
import { useRetry } from "./use-retry.ts";

export type Agreement = SavedAgreement & { id: string };

/** "untouched": nothing was written here since it was opened. */
export type SaveState = "untouched" | "unsaved" | "saving" | "saved" | "unreachable" | "refused";

export interface AgreementForm {
	item: Agreement;
	edited: EditedAgreement;
	state: SaveState;
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
	element: RefObject<HTMLFormElement>;
	/** the board is live, so that the server can be reached */
	live: boolean;
	/** Asks the server again how the agreement is now. */
	refresh(): void;
	/** After this page saved a version. */
	onSaved?(version: number): void;
}

/** What the server was last asked to save; the same words under the same id until it answers. */
interface Sending {
	id: string;
	version: number;
	fields: AgreementFields;
}

/** One agreement in somebody's hands: kept on this device while typed, saved field by field, merged with others' work. */
export function useAgreementForm(options: AgreementFormOptions): AgreementForm {
	const { item, live, element } = options;
	const { session, actor } = options.owner;
	const [edited, setEdited] = useState(() => options.posted ?? beginEditing(item));
	const [state, setState] = useState<SaveState>("untouched");
	const [problem, setProblem] = useState<AgreementForm["problem"]>(null);
	const now = useRef(edited);
	const latest = useRef(options);
	latest.current = options;
	const sending = useRef<Sending | null>(null);
	const busy = useRef(false);
	/** somebody else was first, and what they saved is on its way here */
	const waits = useRef(false);
	const { id } = item;

	const update = useCallback(
		(next: EditedAgreement) => {
			now.current = next;
			setEdited(next);
			const storage = phoneStorage();
			const kept = isUnsaved(next) ? { edited: next, now: Date.now() } : null;
			if (storage) keepEdited(storage, { session, actor }, id, kept);
		},
		[session, actor, id],
	);

	const save = useCallback(async () => {
		if (busy.current) return;
		busy.current = true;
		for (;;) {
			const { version, typed } = now.current;
			const fields = readyFields(unsavedFields(now.current), typed);
			if (!sending.current && Object.keys(fields).length === 0) {
				setState((before) => (before === "saving" ? "untouched" : before));
				break;
			}
			sending.current ??= { id: newCommandId(), version, fields };
			setState("saving");
			const sent = sending.current;
			const command = { id: sent.id, type: "set-agenda-item", item: id, version: sent.version };
			const answer = await sendCommand(session, { ...command, ...agendaItemFields(sent.fields) });
			if (answer.status === "unreachable") {
				setState("unreachable");
				break;
			}
			sending.current = null;
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
		busy.current = false;
	}, [session, id, update]);

	// What others saved since; where they were first, our own words are sent once more.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a version says everything about its fields
	useEffect(() => {
		const next = takeOver(now.current, latest.current.item, sending.current?.fields);
		if (next === now.current) return;
		update(next);
		if (waits.current) void save();
		waits.current = false;
	}, [item.version]);

	// What this device still had, or what was typed before scripts ran.
	useEffect(() => {
		const storage = phoneStorage();
		if (storage) forgetOld(storage, Date.now());
		const kept = storage && readEdited(storage, { session, actor }).get(id);
		if (kept) update(takeOver(kept, latest.current.item));
		else if (element.current) update(typedBefore(now.current, element.current));
	}, [session, actor, id, element, update]);

	useRetry(state === "unreachable", live, save);

	const unsaved = isUnsaved(edited) && (state === "untouched" || state === "saved");
	return {
		item,
		edited,
		state: unsaved ? "unsaved" : state,
		problem,
		change: (field, text) => update(typeInto(now.current, field, text)),
		decide: (field, keep) => {
			update(decide(now.current, field, keep));
			void save();
		},
		save: () => void save(),
	};
}

function typedBefore(edited: EditedAgreement, form: HTMLFormElement): EditedAgreement {
	let next = edited;
	for (const [name, text] of new FormData(form)) {
		const field = name as AgreementField;
		if (next.typed[field] !== undefined && typeof text === "string") next = typeInto(next, field, text);
	}
	return next;
}
