/** Text that the municipality writes itself (labels, sentences, caveats), per language; Dutch always exists. */
export type Localised = { nl: string } & { [locale in "en" | "tr" | "ar" | "uk"]?: string };

/** The text in the reader's language, or in Dutch where nobody wrote a translation. */
export function inLanguage(text: Localised, locale: string): string {
	const translations: Record<string, string | undefined> = text;
	return translations[locale] ?? text.nl;
}
