import { useRef } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { useWritingHelp } from "#app/contributions/use-writing-help.ts";
import { isEmptyText } from "#app/domain/control-signs.ts";
import type { ThemeText, WritingLanguage } from "#app/domain/vocabulary.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { useKeptForm } from "#app/live/keep/use-kept-form.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { themeTextNames } from "#app/words/theme-text-names.ts";

export interface ProposeFormProps {
	owner: Owner;
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
	const { owner, theme, part, language, longest, posted, onSent } = props;
	const element = useRef<HTMLFormElement>(null);
	const { Help, begin } = useWritingHelp();
	const field = `add-${part}`;
	const { form, sending, sent, keep, send } = useKeptForm<{ text: string }>(
		{
			kind: `propose:${theme}:${part}`,
			read: (form) => ({ text: String(new FormData(form).get("text") ?? "") }),
			empty: () => ({ text: "" }),
			isWritten: ({ text }) => !isEmptyText(text),
			problems: ({ text }) => (isEmptyText(text) ? [{ field, message: m.error_text_missing() }] : []),
			command: ({ text }) => ({ type: "propose", theme, part, text, language }),
		},
		{
			owner,
			element,
			start: {
				draft: { text: posted.text },
				problems: posted.message ? [{ field, message: posted.message }] : [],
			},
			onSent,
		},
	);
	const waits = sending.waiting.length > 0;
	const back = form.version > 0 && form.draft.text !== "";
	return (
		<div className="propose">
			{(sent > 0 || posted.sent) && !waits && form.problems.length === 0 && (
				<Notice key={sent} className="propose__notice" tone="success" live="status">
					{m.themes_add_sent()}
				</Notice>
			)}
			{waits && sending.unreachable && (
				<Notice className="propose__notice" tone="warning" live="status">
					{m.agree_propose_unreachable()}
				</Notice>
			)}
			<Disclosure summary={m.themes_add()} open={back || form.problems.length > 0 || undefined}>
				<form
					ref={element}
					method="post"
					action={`${paths.themeHere(theme)}&verstuurd=${part}#${part}`}
					className="stack"
					onInput={keep}
					onSubmit={(event) => {
						if (send()) event.preventDefault();
					}}
				>
					<input type="hidden" name="type" value="propose" />
					<input type="hidden" name="id" value={props.commandId} />
					<input type="hidden" name="theme" value={theme} />
					<input type="hidden" name="part" value={part} />
					<input type="hidden" name="language" value={language} />
					<Field
						id={field}
						label={m.themes_add_label({ part: themeTextNames[part].label() })}
						hint={m.themes_add_hint()}
						error={form.problems[0]?.message}
					>
						<TextArea
							key={form.version}
							name="text"
							rows={3}
							maxCharacters={longest}
							defaultValue={form.draft.text}
							onFocus={begin}
						/>
						{Help && <Help />}
					</Field>
					<Button busy={waits && !sending.unreachable}>{m.themes_add_send()}</Button>
				</form>
			</Disclosure>
		</div>
	);
}
