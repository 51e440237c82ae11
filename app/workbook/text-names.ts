import type { ThemeText, WritingLanguage } from "#app/domain/vocabulary.ts";
import { parseWorkbookKey } from "#app/domain/workbook-keys.ts";
import { m } from "#app/i18n/index.ts";
import { rightWords } from "#app/i18n/words.ts";

/** The three texts of a theme. */
const partNames: Record<ThemeText, () => string> = {
	see: m.workbook_part_see,
	mean: m.workbook_part_mean,
	unknown: m.workbook_part_unknown,
};

const languages: Record<WritingLanguage, () => string> = {
	nl: m.language_nl,
	en: m.language_en,
	tr: m.language_tr,
	ar: m.language_ar,
	uk: m.language_uk,
};

/** What people call the text under a key. */
export function nameOfText(key: string, themes: { id: string; name: string }[]): string {
	const text = parseWorkbookKey(key);
	switch (text?.kind) {
		case "theme": {
			const theme = themes.find(({ id }) => id === text.theme)?.name ?? m.workbook_theme_gone();
			return m.workbook_theme_part({ theme, part: partNames[text.part]() });
		}
		case "vision":
			return m.workbook_vision();
		case "rights":
			return m.workbook_rights({ right: rightWords[text.right]() });
		case "summary":
			return m.workbook_summary({ language: languages[text.language]() });
		case "open":
			return m.workbook_open();
		default:
			return key;
	}
}
