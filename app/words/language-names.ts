import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import { m } from "./index.ts";

const names: Record<WritingLanguage, { own: () => string; readers: () => string }> = {
	nl: { own: m.language_nl, readers: m.language_name_nl },
	en: { own: m.language_en, readers: m.language_name_en },
	tr: { own: m.language_tr, readers: m.language_name_tr },
	ar: { own: m.language_ar, readers: m.language_name_ar },
	uk: { own: m.language_uk, readers: m.language_name_uk },
};

/** A language in the reader's own: "Arabisch". */
export const plainLanguageName = (language: WritingLanguage): string => names[language].readers();

/** A language for its reader and for its speakers: "Arabisch (العربية)"; once where both say the same. */
export function languageName(language: WritingLanguage): string {
	const { own, readers } = names[language];
	return own() === readers() ? own() : `${readers()} (${own()})`;
}
