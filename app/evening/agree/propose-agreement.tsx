import IconSend from "@tabler/icons-react/dist/esm/icons/IconSend.mjs";
import { useEffect, useRef } from "react";
import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { useWritingHelp } from "#app/contributions/use-writing-help.ts";
import { isEmptyText } from "#app/domain/control-signs.ts";
import type { BoardTheme } from "#app/domain/live/board.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { type FormRules, useKeptForm } from "#app/live/keep/use-kept-form.ts";
import { m } from "#app/words/index.ts";

/** An agreement that somebody is about to propose. */
export interface ProposalDraft {
	text: string;
	/** id, or "" */
	theme: string;
}

export interface ProposeAgreementProps {
	owner: Owner;
	themes: BoardTheme[];
	/** that its writer writes in */
	language: WritingLanguage;
	/** of the form when it is posted without script */
	commandId: string;
	longest: number;
	/** what was typed and refused, without script */
	posted: ProposalDraft | null;
	onBusy(busy: boolean): void;
	onSent(): void;
}

const empty: ProposalDraft = { text: "", theme: "" };
const isWritten = ({ text }: ProposalDraft) => !isEmptyText(text);

const rules = (language: WritingLanguage): FormRules<ProposalDraft> => ({
	kind: "proposal",
	read: (form) => ({ ...empty, ...Object.fromEntries(new FormData(form)) }),
	empty: () => empty,
	isWritten,
	problems: (draft) => (isWritten(draft) ? [] : [{ field: "propose-text", message: m.error_text_missing() }]),
	command: ({ text, theme }) => ({ type: "propose", text, language, ...(theme && { theme }) }),
});

/** "Wat zou jij afspreken?": one text, and a theme for who wants to name one. Kept on this phone until it is sent. */
export function ProposeAgreement(props: ProposeAgreementProps) {
	const { owner, themes, language, onBusy, onSent } = props;
	const element = useRef<HTMLFormElement>(null);
	const { Help, begin } = useWritingHelp();
	const { form, sending, sent, writing, keep, send } = useKeptForm(rules(language), {
		owner,
		element,
		start: { draft: props.posted ?? empty, problems: [] },
		onSent,
	});
	const waits = sending.waiting.length > 0;
	const busy = useRef(onBusy);
	busy.current = onBusy;
	useEffect(() => busy.current(writing), [writing]);

	return (
		<form
			ref={element}
			onInput={keep}
			method="post"
			noValidate
			className="propose stack"
			onSubmit={(event) => {
				if (send()) event.preventDefault();
			}}
		>
			<h2 id="voorstel">{m.agree_propose_title()}</h2>
			<input type="hidden" name="type" value="propose" />
			<input type="hidden" name="language" value={language} />
			<input type="hidden" name="id" value={props.commandId} />
			<Field
				id="propose-text"
				label={m.agree_propose_text()}
				hint={m.agree_propose_hint()}
				error={form.problems[0]?.message}
			>
				<TextArea
					key={form.version}
					name="text"
					rows={3}
					maxCharacters={props.longest}
					defaultValue={form.draft.text}
					onFocus={begin}
				/>
				{Help && <Help />}
			</Field>
			{themes.length > 0 && (
				<Field id="propose-theme" label={m.agree_propose_theme()} required={false}>
					<Select
						key={form.version}
						name="theme"
						defaultValue={form.draft.theme}
						placeholder={m.agree_propose_theme_none()}
						options={themes.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				</Field>
			)}
			<Button busy={waits && !sending.unreachable} icon={<IconSend stroke={1.75} aria-hidden="true" />}>
				{m.agree_propose_send()}
			</Button>
			{sent > 0 && !waits && !writing && form.problems.length === 0 && (
				<Notice key={sent} tone="success" live="status">
					{m.agree_propose_sent()}
				</Notice>
			)}
			{waits && sending.unreachable && (
				<Notice tone="warning" live="status">
					{m.agree_propose_unreachable()}
				</Notice>
			)}
		</form>
	);
}
