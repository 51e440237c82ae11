import { useEffect, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { isInOtherScript, noticedLanguage } from "#app/domain/typed/script.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { getLocale, m } from "#app/words/index.ts";
import { plainLanguageName } from "#app/words/language-names.ts";

/**
 * Asks whether the text of the form around it is in another language than the form says, when its letters show that,
 * and puts that right. Without scripts the server decides on such letters.
 */
export function LanguageQuestion() {
	const element = useRef<HTMLDivElement>(null);
	const [noticed, setNoticed] = useState<WritingLanguage | null>(null);
	const [set, setSet] = useState<WritingLanguage | null>(null);
	useEffect(() => {
		const form = element.current?.closest("form");
		const look = () => {
			const found = form && noticedIn(form);
			setNoticed(found ?? null);
			if (found) setSet(null);
		};
		form?.addEventListener("input", look);
		look();
		return () => form?.removeEventListener("input", look);
	}, []);
	return (
		<div ref={element} className="stack stack--tight">
			<p role="status">
				{noticed && m.contribute_language_question({ language: plainLanguageName(noticed) })}
				{set && m.contribute_language_set({ language: plainLanguageName(set) })}
			</p>
			{noticed && (
				<Button
					type="button"
					variant="secondary"
					onClick={() => {
						const form = element.current?.closest("form");
						if (!form) return;
						setSet(noticed);
						const { language, text } = controlsOf(form);
						if (language) language.value = noticed;
						language?.dispatchEvent(new Event("input", { bubbles: true }));
						text?.focus();
					}}
				>
					{m.contribute_language_yes({ language: plainLanguageName(noticed) })}
				</Button>
			)}
		</div>
	);
}

function controlsOf(form: HTMLFormElement) {
	const text = form.querySelector<HTMLTextAreaElement>("textarea[name=text]");
	const language = form.querySelector<HTMLSelectElement>("select[name=language]");
	return { text, language };
}

/** The language that the letters in a form speak for, when it says another; ours where those are Latin. */
function noticedIn(form: HTMLFormElement): WritingLanguage | null {
	const { text, language } = controlsOf(form);
	const marked = writingLanguages.find((each) => each === language?.value);
	if (!text || !marked || !isInOtherScript(text.value, marked)) return null;
	return noticedLanguage(text.value, marked, getLocale());
}
