import { parseWorkbookKey, themeKey } from "#app/domain/live/workbook-keys.ts";
import { themeTexts } from "#app/domain/vocabulary.ts";
import { SaveState } from "#app/evening/texts/save-state.tsx";
import { TextEditor } from "#app/evening/texts/text-editor.tsx";
import { themeTextNames } from "#app/words/theme-text-names.ts";

/** The three texts of a theme, which facilitators and partners write together, inside a WorkbookProvider. */
export function ThemeTexts({ theme }: { theme: string }) {
	return (
		<div className="theme-texts stack">
			<SaveState nameOf={nameOfText} />
			{themeTexts.map((part) => (
				<TextEditor
					key={themeKey(theme, part)}
					textKey={themeKey(theme, part)}
					label={themeTextNames[part].label()}
					hint={themeTextNames[part].hint()}
				/>
			))}
		</div>
	);
}

function nameOfText(key: string): string {
	const text = parseWorkbookKey(key);
	return text?.kind === "theme" ? themeTextNames[text.part].label() : key;
}
