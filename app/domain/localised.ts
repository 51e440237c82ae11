import type { WritingLanguage } from "./vocabulary.ts";

/** The same in several languages: what the municipality writes itself, and our own lists. Dutch always exists. */
export type Localised<T = string> = { nl: T } & Partial<Record<WritingLanguage, T>>;

/** What is there in the reader's language, or in Dutch where nobody wrote a translation. */
export function inLanguage<T>(text: Localised<T>, locale: string): T {
	const translations: Partial<Record<string, T>> = text;
	return translations[locale] ?? text.nl;
}
