import { Button } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";
import { plainLanguageName } from "#app/words/language-names.ts";
import { directionOf } from "#app/words/languages.ts";
import { LocalisedField } from "../record/localised-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import type { FieldsProps } from "./indicator-page.tsx";
import { signs } from "./indicator-words.ts";
import type { LoadedIndicator } from "./indicators.server.ts";

type IndicatorSentenceProps = FieldsProps & Pick<LoadedIndicator, "preview" | "choices">;

/** How an indicator is read aloud, with its sentence as people will read it. */
export function IndicatorSentence({ preview, choices, ...fields }: IndicatorSentenceProps) {
	const own = Object.entries(fields.values).flatMap(([field, id]) =>
		field.startsWith("dimension.") ? [id] : [],
	);
	const parts = choices.dimensions.filter(({ value }) => own.includes(value)).flatMap((each) => each.parts);
	return (
		<section className="card stack" aria-labelledby="sentence-title">
			<h2 id="sentence-title">{m.catalogue_sentence_title()}</h2>
			<p>{m.catalogue_sentence_hint(signs)}</p>
			<LocalisedField
				{...fields}
				name="sentenceOther"
				label={m.catalogue_sentence_other()}
				hint={m.catalogue_sentence_other_hint(signs)}
				required={false}
			/>
			<LocalisedField
				{...fields}
				name="sentenceOne"
				label={m.catalogue_sentence_one()}
				hint={m.catalogue_sentence_one_hint(signs)}
				required={false}
			/>
			{parts.length > 0 && (
				<ChoiceField
					{...fields}
					name="shownBreakdown"
					label={m.catalogue_shown_breakdown()}
					hint={m.catalogue_shown_breakdown_hint()}
					options={parts}
					none={m.catalogue_whole()}
				/>
			)}
			<div id="zin" className="sentence-preview stack stack--tight">
				<h3>{preview.isExample ? m.catalogue_preview_example() : m.catalogue_preview()}</h3>
				{preview.sentences.map(({ language, text, inDutch }) => (
					<div key={language}>
						<p className="soft small">
							{plainLanguageName(language)}
							{inDutch && ` (${m.catalogue_preview_dutch()})`}
						</p>
						<p
							className="sentence-preview__text"
							lang={inDutch ? "nl" : language}
							dir={directionOf(language)}
						>
							{text}
						</p>
					</div>
				))}
				<div>
					<Button variant="secondary" name="intent" value="preview" formAction="#zin">
						{m.catalogue_preview_show()}
					</Button>
				</div>
			</div>
		</section>
	);
}
