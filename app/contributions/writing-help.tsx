import { LanguageQuestion } from "./language-question.tsx";
import { PrivacyHints } from "./privacy-hints.tsx";
import "./privacy-hints.css";

/** Looks at a text while somebody writes it: does it point at a person, and is it in the language that the form says? */
export function WritingHelp() {
	return (
		<>
			<PrivacyHints />
			<LanguageQuestion />
		</>
	);
}
