import { writingLanguages } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { inLanguageLabel } from "./localised-field.tsx";

/** What a form of a record may be refused for, by the code that the server gives; the words for all kinds of records. */
const commonWords = {
	empty: m.record_error_empty,
	long: m.record_error_long,
	identifying: m.record_error_identifying,
	number: m.record_error_number,
	choice: m.record_error_choice,
	invalid: m.record_error_invalid,
	taken: m.record_error_taken,
	"in-use": m.record_error_in_use,
	bound: m.record_error_bound,
	unknown: m.record_error_unknown,
};

type Words = (about: { field: string }) => string;

export interface RecordProblem {
	field: string;
	code: string;
}

/**
 * The words of problems, for the controls that bear the fields' names as ids.
 * @param labels what fields are called; one in several languages by its name alone ("label")
 * @param ownWords for codes that only this kind of record has
 */
export const problemTexts = (
	problems: RecordProblem[],
	labels: Record<string, string>,
	ownWords: Record<string, Words> = {},
): { field: string; message: string }[] =>
	problems.map(({ field, code }) => {
		const words: Record<string, Words> = { ...commonWords, ...ownWords };
		const say = words[code] ?? commonWords.invalid;
		return { field, message: say({ field: labelOf(field, labels) }) };
	});

function labelOf(field: string, labels: Record<string, string>): string {
	const [name = "", last] = field.split(".");
	const label = labels[field] ?? labels[name] ?? field;
	const language = writingLanguages.find((each) => each === last);
	return language && language !== "nl" ? inLanguageLabel(label, language) : label;
}
