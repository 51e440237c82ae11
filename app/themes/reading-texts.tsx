import type { ReactNode } from "react";
import { isBlank, type RichText } from "#app/domain/rich-text.ts";
import { type ThemeText, themeTexts } from "#app/domain/vocabulary.ts";
import { themeKey } from "#app/domain/workbook-keys.ts";
import { m } from "#app/i18n/index.ts";
import { SharedText } from "#app/workbook/shared-text.tsx";
import { themeTextNames } from "./theme-text-names.ts";

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
