import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { longestReason } from "#app/domain/text-limits.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import { m } from "#app/i18n/index.ts";
import { languageName } from "./lens.tsx";

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
export function TranslationField({ id, language, hint, translation, error }: TranslationFieldProps) {
	const what = m.moderate_translation_hint({ language: languageName(language) });
	return (
		<Field
			id={`translation-${id}`}
			label={m.moderate_translation()}
			hint={hint ? `${what} ${hint}` : what}
			error={error}
		>
			<TextArea name="translation" rows={2} defaultValue={translation} lang="nl" />
		</Field>
	);
}

export interface TurnDownProps {
	/** of what is turned down */
	id: string;
	/** the command, with what it names by that id */
	command: { type: "reject"; names: "contribution" } | { type: "decline-proposal"; names: "proposal" };
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
export function TurnDown({ id, command, summary, hint, button, problem, form, busy }: TurnDownProps) {
	const noReason = problem?.field === "reason";
	return (
		<Disclosure summary={summary} open={noReason || undefined}>
			{form(
				<>
					<input type="hidden" name="type" value={command.type} />
					<input type="hidden" name={command.names} value={id} />
					<Field
						id={`reason-${id}`}
						label={m.moderate_reason()}
						hint={hint}
						error={noReason ? problem.message : undefined}
					>
						<TextArea
							name="reason"
							rows={2}
							maxCharacters={longestReason}
							defaultValue={problem?.reason ?? ""}
						/>
					</Field>
					<Button variant="danger" busy={busy}>
						{button}
					</Button>
				</>,
			)}
		</Disclosure>
	);
}
