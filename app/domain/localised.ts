import { type WritingLanguage, writingLanguages } from "./vocabulary.ts";

/** The same in several languages: what the municipality writes itself, and our own lists. Dutch always exists. */
export type Localised<T = string> = { nl: T } & Partial<Record<WritingLanguage, T>>;

/** What is there in the reader's language, or in Dutch where nobody wrote a translation. */
export function inLanguage<T>(text: Localised<T>, locale: string): T {
	const translations: Partial<Record<string, T>> = text;
	return translations[locale] ?? text.nl;
}

/** What a form says in each language, in fields such as "label.nl"; a language that it leaves blank has nothing. */
export const readLocalised = (fields: Record<string, string>, name: string): Partial<Localised> =>
	Object.fromEntries(
		writingLanguages.flatMap((language) => {
			const text = fields[`${name}.${language}`] ?? "";
			return text.trim() ? [[language, text] as const] : [];
		}),
	);

/** The fields of a form that says this: what `readLocalised` reads. */
export const localisedFields = (name: string, text: Partial<Localised> | null): Record<string, string> =>
	Object.fromEntries(Object.entries(text ?? {}).map(([language, said]) => [`${name}.${language}`, said]));
