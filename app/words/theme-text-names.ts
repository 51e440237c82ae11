import type { ThemeText } from "#app/domain/vocabulary.ts";
import { m } from "./index.ts";

/** What the three texts of a theme are called, and what belongs in them. */
export const themeTextNames: Record<ThemeText, { label: () => string; hint: () => string }> = {
	see: { label: m.themes_text_see, hint: m.themes_text_see_hint },
	mean: { label: m.themes_text_mean, hint: m.themes_text_mean_hint },
	unknown: { label: m.themes_text_unknown, hint: m.themes_text_unknown_hint },
};
