import type { ReactNode } from "react";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { plainLanguageName } from "#app/words/language-names.ts";
import { spokenLanguages } from "#app/words/languages.ts";

interface LocalisedFieldProps {
	/** "label" for the fields "label.nl", "label.en"; these are the ids of the controls too */
	name: string;
	label: string;
	hint?: ReactNode;
	/** the fields of the whole form, as they were stored or typed */
	values: Record<string, string>;
	errorOf: (field: string) => string | undefined;
	/** `false` for a text that may be missing */
	required?: boolean;
	/** a text of several lines, of about so many characters */
	long?: number;
}

/** One text in Dutch, and in the other languages for who wants them: those of our pages, and those that it has already. */
export function LocalisedField({ name, label, hint, values, errorOf, required, long }: LocalisedFieldProps) {
	const others = otherLanguages(name, values).map((language) => ({ language, id: `${name}.${language}` }));
	const control = (language: string) => {
		const given = {
			name: `${name}.${language}`,
			lang: language,
			defaultValue: values[`${name}.${language}`],
		};
		return long ? <TextArea {...given} maxCharacters={long} /> : <TextInput {...given} autoComplete="off" />;
	};
	return (
		<div className="localised-field">
			<Field id={`${name}.nl`} label={label} hint={hint} error={errorOf(`${name}.nl`)} required={required}>
				{control("nl")}
			</Field>
			<Disclosure
				className="localised-field__others"
				summary={m.record_other_languages()}
				open={others.some(({ id }) => errorOf(id))}
			>
				<div className="stack">
					<p className="soft small">{m.record_other_languages_hint()}</p>
					{others.map(({ language, id }) => (
						<Field key={id} id={id} label={inLanguageLabel(label, language)} error={errorOf(id)}>
							{control(language)}
						</Field>
					))}
				</div>
			</Disclosure>
		</div>
	);
}

/** "Naam (Engels)" */
export const inLanguageLabel = (label: string, language: WritingLanguage): string =>
	m.record_in_language({ field: label, language: plainLanguageName(language) });

/** Beside Dutch: the languages of our pages, and those that the form has something in. */
export function otherLanguages(name: string, values: Record<string, string>): WritingLanguage[] {
	const spoken = new Set(spokenLanguages().map(({ value }) => value));
	return writingLanguages.filter(
		(language) => language !== "nl" && (spoken.has(language) || values[`${name}.${language}`]),
	);
}
