import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { longestReason } from "#app/domain/live/text-limits.ts";
import { isInOtherScript } from "#app/domain/typed/script.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";

export interface TranslationFieldProps {
	/** of the contribution */
	id: string;
	/** that it is written in */
	language: WritingLanguage;
	/** what else is to know */
	hint?: string;
	translation: string;
	error?: string | null;
}

/** The same words in Dutch. */
function TranslationField({ id, language, hint, translation, error }: TranslationFieldProps) {
	const what = language !== "nl" && m.moderate_translation_hint({ language: languageName(language) });
	return (
		<Field
			id={`translation-${id}`}
			label={m.moderate_translation()}
			hint={[what, hint].filter(Boolean).join(" ")}
			error={error}
		>
			<TextArea name="translation" rows={2} defaultValue={translation} lang="nl" />
		</Field>
	);
}

/** In which language something is written, to be put right by who reads it; says so when its letters are of another. */
function LanguageField({ id, text, language }: { id: string; text: string; language: WritingLanguage }) {
	const name = languageName(language);
	return (
		<Field
			id={`language-${id}`}
			label={m.moderate_language()}
			hint={isInOtherScript(text, language) && m.moderate_other_script({ language: name })}
		>
			<Select
				name="language"
				defaultValue={language}
				options={writingLanguages.map((each) => ({ value: each, label: languageName(each) }))}
			/>
		</Field>
	);
}

/** The language of words and their translation; for what is said to be Dutch out of sight until somebody sees that it is not. */
export function LanguageFields(props: TranslationFieldProps & { text: string }) {
	const fields = (
		<>
			<LanguageField {...props} />
			<TranslationField {...props} />
		</>
	);
	if (props.language !== "nl") return fields;
	return (
		<Disclosure
			summary={m.moderate_language_change()}
			open={Boolean(props.error || props.translation) || undefined}
		>
			<div className="stack stack--tight">{fields}</div>
		</Disclosure>
	);
}

export interface TurnDownProps {
	/** of what is turned down */
	id: string;
	/** the command, with what it names by that id */
	command: { type: "reject"; names: "contribution" } | { type: "decline-proposal"; names: "proposal" };
	/** that was read, where what is turned down has one */
	version?: number;
	summary: string;
	hint: string;
	button: string;
	/** what went wrong with the last decision, with what was typed */
	problem: { message: string | null; field?: string; reason: string } | null;
	/** renders a form that posts a decision, with or without scripts */
	form: (children: ReactNode) => ReactNode;
	busy: boolean;
}

/** Saying no, with the reason that its writer reads. */
export function TurnDown(props: TurnDownProps) {
	const { id, command, version, summary, hint, button, problem, form, busy } = props;
	const noReason = problem?.field === "reason";
	const asked = form(
		<>
			<input type="hidden" name="type" value={command.type} />
			<input type="hidden" name={command.names} value={id} />
			{version && <input type="hidden" name="version" value={version} />}
			<Field
				id={`reason-${id}`}
				label={m.moderate_reason()}
				hint={hint}
				error={noReason ? problem.message : undefined}
			>
				<TextArea name="reason" rows={2} maxCharacters={longestReason} defaultValue={problem?.reason ?? ""} />
			</Field>
			<Button variant="danger" busy={busy}>
				{button}
			</Button>
		</>,
	);
	// On a closed evening nobody is asked any more.
	return asked ? (
		<Disclosure summary={summary} open={noReason || undefined}>
			{asked}
		</Disclosure>
	) : null;
}
