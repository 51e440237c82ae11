import type { ReactNode } from "react";
import { isBlank, type RichText } from "#app/domain/live/rich-text.ts";
import { themeKey } from "#app/domain/live/workbook-keys.ts";
import { type ThemeText, themeTexts } from "#app/domain/vocabulary.ts";
import { SharedText } from "#app/evening/texts/shared-text.tsx";
import { m } from "#app/words/index.ts";
import { themeTextNames } from "#app/words/theme-text-names.ts";

/** The three texts of a theme, to read, each with what the reader can do with it. */
export function ReadingTexts({
	theme,
	texts,
	children,
}: {
	theme: string;
	texts: Record<string, RichText>;
	children?: (part: ThemeText) => ReactNode;
}) {
	return themeTexts.map((part) => {
		const text = texts[themeKey(theme, part)] ?? [];
		return (
			<section key={part} id={part} className="reading-text" aria-labelledby={`${part}-title`}>
				<h3 id={`${part}-title`}>{themeTextNames[part].label()}</h3>
				{isBlank(text) ? <p className="soft">{m.themes_text_empty()}</p> : <SharedText text={text} />}
				{children?.(part)}
			</section>
		);
	});
}
