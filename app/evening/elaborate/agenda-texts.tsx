import { type ChildrensRight, childrensRights } from "#app/domain/agreement/agreement-vocabulary.ts";
import {
	openKey,
	parseWorkbookKey,
	rightsKey,
	summaryKey,
	visionKey,
} from "#app/domain/live/workbook-keys.ts";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import { TextEditor } from "#app/evening/texts/text-editor.tsx";
import { m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import { rightWords } from "#app/words/lists.ts";

const questions: Record<ChildrensRight, () => string> = {
	bescherming: m.elaborate_right_bescherming,
	participatie: m.elaborate_right_participatie,
	ontwikkeling: m.elaborate_right_ontwikkeling,
	"gelijke-kansen": m.elaborate_right_gelijke_kansen,
};

/** What belongs to the agenda as a whole: the vision, the children's rights, what is still open, and the summaries. */
export function AgendaTexts({ languages }: { languages: WritingLanguage[] }) {
	return (
		<>
			<section id="visie" className="stack" aria-labelledby="vision-title">
				<h2 id="vision-title">{m.elaborate_vision_title()}</h2>
				<TextEditor
					textKey={visionKey}
					label={m.elaborate_vision()}
					hint={m.elaborate_vision_hint()}
					lang="nl"
				/>
			</section>
			<section id="kinderrechten" className="stack" aria-labelledby="rights-title">
				<h2 id="rights-title">{m.elaborate_rights_title()}</h2>
				<p>{m.elaborate_rights_hint()}</p>
				{childrensRights.map((right) => (
					<TextEditor
						key={right}
						textKey={rightsKey(right)}
						label={questions[right]()}
						hint={rightWords[right]()}
						lang="nl"
					/>
				))}
			</section>
			<section className="stack" aria-labelledby="open-title">
				<h2 id="open-title">{m.elaborate_open_title()}</h2>
				<TextEditor textKey={openKey} label={m.elaborate_open()} hint={m.elaborate_open_hint()} lang="nl" />
			</section>
			<section id="samenvatting" className="stack" aria-labelledby="summary-title">
				<h2 id="summary-title">{m.elaborate_summary_title()}</h2>
				<p>{m.elaborate_summary_hint()}</p>
				{languages.map((language) => (
					<TextEditor
						key={language}
						textKey={summaryKey(language)}
						label={languageName(language)}
						hint={language === "nl" ? m.elaborate_summary_nl() : m.elaborate_summary_other()}
						lang={language}
					/>
				))}
			</section>
		</>
	);
}

/** What a text of this page is called. */
export function nameOfText(key: string): string {
	const text = parseWorkbookKey(key);
	if (text?.kind === "vision") return m.elaborate_vision_title();
	if (text?.kind === "rights") return questions[text.right]();
	if (text?.kind === "summary") return languageName(text.language);
	return m.elaborate_open_title();
}
