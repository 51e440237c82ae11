import { useRef, useState } from "react";
import { isSecondTap, newCommandId, sendCommand } from "#app/board/send-command.ts";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { ThemeText, WritingLanguage } from "#app/domain/vocabulary.ts";
import { m } from "#app/i18n/index.ts";
import { takeFields } from "./form-fields.ts";
import { themeTextNames } from "./theme-text-names.ts";

export interface ProposeFormProps {
	sessionId: string;
	theme: string;
	part: ThemeText;
	language: WritingLanguage;
	/** in characters */
	longest: number;
	/** a new one for each form that the server makes */
	commandId: string;
	/** what was posted without scripts: it was sent, or it was refused and is given back */
	posted: { sent: boolean; text: string; message: string | null };
	/** it reached the server */
	onSent: () => void;
}

/** Somebody's addition to one text of a theme, which a facilitator or reader reads first. */
export function ProposeForm(props: ProposeFormProps) {
	const { sessionId, theme, part, language, longest, posted, onSent } = props;
	const [state, setState] = useState({ sent: posted.sent, message: posted.message, busy: false });
	// The same words sent again after no answer are one proposal.
	const command = useRef<{ id: string; text: string } | null>(null);
	const form = useRef<HTMLFormElement>(null);
	const fieldId = `add-${part}`;

	async function send(text: string) {
		if (command.current?.text !== text) command.current = { id: newCommandId(), text };
		setState({ sent: false, message: null, busy: true });
		const { id } = command.current;
		const answer = await sendCommand(sessionId, { id, type: "propose", theme, part, text, language });
		if (answer.status !== "done") {
			const message = answer.status === "refused" ? answer.message : m.themes_add_unreachable();
			return setState({ sent: false, message, busy: false });
		}
		command.current = null;
		// Whoever went on typing meanwhile keeps that.
		if (new FormData(form.current ?? undefined).get("text") === text) form.current?.reset();
		setState({ sent: true, message: null, busy: false });
		onSent();
	}

	return (
		<div className="propose">
			{state.sent && (
				<Notice tone="success" live="status">
					{m.themes_add_sent()}
				</Notice>
			)}
			<Disclosure summary={m.themes_add()} open={Boolean(state.message) || undefined}>
				<form
					ref={form}
					method="post"
					action={`?thema=${theme}&verstuurd=${part}#${part}`}
					className="stack"
					onSubmit={(event) => {
						const { text = "" } = takeFields(event);
						if (!state.busy && !isSecondTap(!text)) void send(text);
					}}
				>
					<input type="hidden" name="type" value="propose" />
					<input type="hidden" name="id" value={props.commandId} />
					<input type="hidden" name="theme" value={theme} />
					<input type="hidden" name="part" value={part} />
					<input type="hidden" name="language" value={language} />
					<Field
						id={fieldId}
						label={m.themes_add_label({ part: themeTextNames[part].label() })}
						hint={m.themes_add_hint()}
						error={state.message}
					>
						<TextArea name="text" rows={3} maxCharacters={longest} defaultValue={posted.text} />
					</Field>
					<Button busy={state.busy}>{m.themes_add_send()}</Button>
				</form>
			</Disclosure>
		</div>
	);
}
