import { parseWorkbookKey } from "#app/domain/live/workbook-keys.ts";
import type { ThemeText } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import { rightWords } from "#app/words/lists.ts";

/** The three texts of a theme. */
const partNames: Record<ThemeText, () => string> = {
	see: m.workbook_part_see,
	mean: m.workbook_part_mean,
	unknown: m.workbook_part_unknown,
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
			return m.workbook_summary({ language: languageName(text.language) });
		case "open":
			return m.workbook_open();
		default:
			return key;
	}
}
