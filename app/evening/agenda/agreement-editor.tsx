import IconDeviceFloppy from "@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { BoardTheme } from "#app/domain/live/board.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { m } from "#app/words/index.ts";
import "#app/styles/agreements.css";
import type { Agreement } from "#app/domain/agreement/agreement-fields.ts";
import { AgreementFormProvider } from "./agreement-inputs.tsx";
import { type EditedAgreement, isUnsaved } from "./edited-agreement.ts";
import { RoomFields } from "./room-fields.tsx";
import { SavedLine, savedWords } from "./saved-line.tsx";
import { useAgreementForm } from "./use-agreement-form.ts";

export interface AgreementWriting {
	owner: Owner;
	themes: BoardTheme[];
	refresh(): void;
	/** a form that was posted without script and refused, of one agreement */
	posted: { item: string; edited: EditedAgreement } | null;
	/** Says something to who hears the page. */
	say(words: string): void;
	/** After this page saved a version of an agreement. */
	onSaved(item: string, version: number): void;
}

export interface AgreementEditorProps {
	writing: AgreementWriting;
	item: Agreement;
	title: string;
	/** what comes behind the room's fields */
	children?: ReactNode;
	/** The room's fields stand behind a line to open; what comes behind them is what the writer is here for. */
	room?: "folded";
	/** Everything is saved and the writer is done; without it the form stays. */
	onDone?: () => void;
	/** The first field gets the focus. */
	focus?: boolean;
}

/**
 * An agreement to write in. A field is saved when the writer leaves it, so that two people can work on one agreement;
 * without script the whole form is posted.
 */
export function AgreementEditor(props: AgreementEditorProps) {
	const { writing, item, title, children, room, onDone, focus } = props;
	const element = useRef<HTMLFormElement>(null);
	const done = useRef(false);
	const posted = writing.posted?.item === item.id ? writing.posted.edited : null;
	const form = useAgreementForm({
		...writing,
		item,
		posted,
		onSaved: (version) => writing.onSaved(item.id, version),
	});
	const { state } = form;
	const { say } = writing;
	const words = savedWords(form);

	useEffect(() => {
		if (words) say(words);
	}, [words, say]);

	useEffect(() => {
		if (focus) element.current?.querySelector<HTMLElement>("textarea")?.focus();
	}, [focus]);

	useEffect(() => {
		if (state === "unreachable" || state === "refused") done.current = false;
		if (!done.current || (state !== "saved" && state !== "untouched")) return;
		done.current = false;
		onDone?.();
	});

	return (
		<form
			ref={element}
			method="post"
			noValidate
			className="agreement-form stack"
			aria-label={title}
			onBlur={form.save}
			onSubmit={(event) => {
				event.preventDefault();
				if (!isUnsaved(form.edited)) return onDone?.();
				done.current = true;
				form.save();
			}}
		>
			<input type="hidden" name="type" value="set-agenda-item" />
			<input type="hidden" name="item" value={item.id} />
			<input type="hidden" name="version" value={form.edited.version} />
			<AgreementFormProvider value={form}>
				{room === "folded" ? (
					<Disclosure summary={m.elaborate_room_fields()}>
						<div className="stack">
							<RoomFields themes={writing.themes} />
						</div>
					</Disclosure>
				) : (
					<RoomFields themes={writing.themes} />
				)}
				{children}
			</AgreementFormProvider>
			<div className="agreement-form__foot">
				<Button icon={<IconDeviceFloppy stroke={1.75} aria-hidden="true" />}>{m.agree_save()}</Button>
				<SavedLine form={form} />
			</div>
		</form>
	);
}
