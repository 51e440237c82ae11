import { type Unit, units } from "#app/domain/figure/figures.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { inLanguage, readLocalised } from "#app/domain/localised.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { filledSentence, numberText } from "#app/words/figure-text.ts";
import { capitalised, getLocale, isLocale, m } from "#app/words/index.ts";
import { spokenLanguages } from "#app/words/languages.ts";
import type { Db } from "#db/client.ts";
import { listOwnWijken } from "#db/queries/areas.server.ts";
import type { ManagedDimension } from "#db/queries/dimensions.server.ts";
import { newestShown } from "#db/queries/manage-indicators.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";

/** A sentence as it would be read aloud. */
export interface SentencePreview {
	language: WritingLanguage;
	text: string;
	/** it has no translation: people of this language read the Dutch */
	inDutch: boolean;
}

/** So many of whatever it counts, where nothing is published yet. */
const example = 12;

/**
 * The sentence of a form in every language, about the newest published figure or else an example, and about exactly one.
 * @param id of the indicator; null for one that is being made
 */
export async function previewSentences(
	db: Db,
	id: string | null,
	fields: Fields,
	dimensions: ManagedDimension[],
): Promise<{ sentences: SentencePreview[]; isExample: boolean }> {
	const newest = id === null ? null : await newestShown(db, id, new Date());
	const [wijk] = newest ? [] : await listOwnWijken(db);
	const area = newest?.area ?? wijk?.shortName ?? m.catalogue_example_area();
	const value = newest?.value ?? example;
	const breakdown = newest?.breakdown ?? fields.shownBreakdown ?? "";
	const one = readLocalised(fields, "sentenceOne");
	const other = readLocalised(fields, "sentenceOther");
	const label = { nl: "", ...readLocalised(fields, "label") };
	const unit: Unit = units.find((each) => each === fields.unit) ?? "aantal";
	const decimals = Number(fields.decimals) || 0;
	const spoken = new Set(spokenLanguages().map((each) => each.value));
	const languages = writingLanguages.filter((language) => spoken.has(language) || other[language]);
	const sentences = languages.map((language) => {
		const template = other[language] ?? other.nl;
		const text = inLocale(isLocale(language) ? language : getLocale(), () =>
			template
				? filledSentence(
						{ one: other[language] ? one[language] : one.nl, other: template },
						{ value, unit, area, breakdown: breakdownLabel({ dimensions }, breakdown, language) ?? "" },
					)
				: capitalised(
						m.figures_sentence_plain({
							...{ label: inLanguage(label, language), area },
							value: numberText(value, { unit, decimals }),
						}),
					),
		);
		return { language, text, inDutch: Boolean(template) && !other[language] };
	});
	return { sentences, isExample: newest === null };
}
