/** Every key of a language, with the names of its parameters. */
export type Messages = Map<string, string>;

const base = "nl";
/** Languages in which nothing may lack. Any other may: its readers get the Dutch text. */
const complete = [base, "en"];

/**
 * The compiler falls back to Dutch in silence, so this check stands beside it.
 * @returns a line for each message that lacks, that Dutch does not have, or that has other parameters than in Dutch
 */
export function problemsOf(languages: Map<string, Messages>): string[] {
	const dutch = languages.get(base) ?? new Map();
	const problems: string[] = [];
	for (const [locale, messages] of languages) {
		for (const [key, parameters] of dutch) {
			if (!messages.has(key)) {
				if (complete.includes(locale)) problems.push(`${locale}: "${key}" is missing`);
			} else if (messages.get(key) !== parameters)
				problems.push(`${locale}: "${key}" has other parameters than ${base}`);
		}
		for (const key of messages.keys())
			if (!dutch.has(key)) problems.push(`${locale}: "${key}" does not exist in ${base}`);
	}
	return problems;
}
