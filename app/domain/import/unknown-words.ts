import type { Names, Vocabulary } from "./match-word.ts";
import type { UnknownWord } from "./preview.ts";
import type { TableRead } from "./table-context.ts";

/** The most words that are given back. A file with more speaks of another register. */
const mostWords = 500;

/** Every unknown word once, those of most rows first, with what comes nearest. */
export function unknownWordsOf(unknown: TableRead["unknown"], vocabulary: Vocabulary): UnknownWord[] {
	const words = new Map<string, UnknownWord>();
	for (const { problem, cell } of unknown) {
		if (!problem.unknown) continue;
		const { kind, dimension } = problem.unknown;
		const key = [kind, dimension, problem.word].join("\u0000");
		const known = words.get(key);
		if (known) known.count += 1;
		else
			words.set(key, { kind, dimension, word: problem.word.slice(0, 200), count: 1, cell, suggestions: [] });
	}
	const most = [...words.values()].sort((a, b) => b.count - a.count).slice(0, mostWords);
	return most.map((one) => ({ ...one, suggestions: namesFor(one, vocabulary)?.nearest(meantBy(one)) ?? [] }));
}

/** Where nobody filled in a place, the people are often those of "overig". */
const meantBy = ({ kind, word }: UnknownWord): string =>
	kind === "place" && /^\(?(?:leeg|onbekend|blank|niet ingevuld)\)?$/i.test(word) ? "overig" : word;

function namesFor({ kind, dimension }: UnknownWord, vocabulary: Vocabulary): Names | null {
	if (kind === "place") return vocabulary.places;
	if (kind === "indicator") return vocabulary.indicators;
	if (kind === "dimension") return vocabulary.dimensions;
	return kind === "value" && dimension ? vocabulary.valuesOf(dimension) : null;
}
