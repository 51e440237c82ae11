import { fold } from "../typed/fold.ts";
import type { Catalogue, CatalogueDimension, CatalogueIndicator, CataloguePlace } from "./catalogue.ts";

/** A text as it is compared: no case, accents, dots or dashes; what people put before a name makes no difference. */
export const tidyWord = (text: string): string =>
	fold(text)
		.replace(/[^\p{L}\p{N}+<>% ]+/gu, " ")
		.replace(/\s+/g, " ")
		.trim();

const tidyPlace = (text: string): string => {
	const plain = tidyWord(text);
	const bare = plain
		.replace(/^(?:gemeente|wijk|buurt|gem|regio)\s+(?=.)/u, "")
		.replace(/^\d{1,2}\s+(?=\p{L})/u, "")
		.replace(/\s+(?:gemeente|wijk|buurt)$/u, "");
	return bare || plain;
};

export interface Suggestion {
	id: string;
	name: string;
	/** It differs by a sign or two, and nothing else comes near it: it may be taken for this until somebody says otherwise. */
	isClear?: boolean;
}

/** The things of one kind, found by any of their names. */
export interface Names {
	/** The ids of those that are called so; more than one where a name is not enough. */
	find(word: string): string[];
	/** At most three whose names come nearest. */
	nearest(word: string): Suggestion[];
}

function namesOf(
	things: { id: string; names: string[] }[],
	tidy: (text: string) => string = tidyWord,
): Names {
	const byName = new Map<string, Set<string>>();
	const all: { id: string; name: string; tidied: string }[] = [];
	for (const { id, names } of things) {
		for (const name of [id, ...names]) {
			const tidied = tidy(name);
			if (!tidied) continue;
			byName.set(tidied, (byName.get(tidied) ?? new Set()).add(id));
			all.push({ id, name: names[0] ?? id, tidied });
		}
	}
	return {
		find: (word) => [...(byName.get(tidy(word)) ?? [])],
		nearest: (word) => nearestOf(all, tidy(word)),
	};
}

const longestName = 100;

function nearestOf(all: { id: string; name: string; tidied: string }[], word: string): Suggestion[] {
	const best = new Map<string, { id: string; name: string; tidied: string; far: number }>();
	// A whole text is no name, and comparing it with every name would take long.
	if (word === "" || word.length > longestName) return [];
	for (const { id, name, tidied } of all) {
		const far = distance(word, tidied);
		if (far <= 0.45 && far < (best.get(id)?.far ?? 1)) best.set(id, { id, name, tidied, far });
	}
	const nearest = [...best.values()].sort((a, b) => a.far - b.far || a.id.localeCompare(b.id)).slice(0, 3);
	const [first, second] = nearest;
	const isClear =
		first !== undefined &&
		first.far <= misspelt &&
		(second?.far ?? 1) - first.far >= muchNearer &&
		editDistance(word, first.tidied) <= mostMistakes;
	return nearest.map(
		({ id, name }, n): Suggestion => ({ ...{ id, name }, ...(n === 0 && isClear && { isClear }) }),
	);
}

/** A misspelling is no further from the name that is meant, */
const misspelt = 0.2;
/** and differs by no more signs: of long names others mean something else with as little difference. */
const mostMistakes = 2;
/** Another name that is meant as likely is no nearer to it than this. */
const muchNearer = 0.1;

/** 0 for the same, 1 for nothing alike. A word that stands whole in the other is near. */
function distance(a: string, b: string): number {
	if (a.length >= 4 && ` ${b} `.includes(` ${a} `)) return 0.2;
	if (b.length >= 4 && ` ${a} `.includes(` ${b} `)) return 0.25;
	return editDistance(a, b) / Math.max(a.length, b.length);
}

/** How many signs have to be changed, added or taken away (Levenshtein). */
function editDistance(a: string, b: string): number {
	let before = Array.from({ length: b.length + 1 }, (_, n) => n);
	for (let row = 1; row <= a.length; row += 1) {
		const now = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			now.push(Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
		}
		before = now;
	}
	return before[b.length] ?? 0;
}

export type PlaceFound = { place: CataloguePlace } | { several: CataloguePlace[] } | null;

/** Everything that a file may speak of, found by its words. */
export interface Vocabulary {
	indicator(word: string): CatalogueIndicator | null;
	indicators: Names;
	/** @param year of whose borders the codes are */
	place(word: string, year: number | null): PlaceFound;
	places: Names;
	dimension(word: string): CatalogueDimension | null;
	dimensions: Names;
	/** a value of one dimension */
	value(dimension: string, word: string): string | null;
	valuesOf(dimension: string): Names;
	/** the dimensions that have a value of this name */
	dimensionsWith(word: string): { dimension: string; value: string }[];
}

const noNames: Names = { find: () => [], nearest: () => [] };

/** The name that a head such as "AantalInwoners_5" stands for; its number shifts between editions of one table. */
export const baseName = (word: string): string | null => {
	const [, name] = /^([\p{L}\p{N}]+)_\d+$/u.exec(word) ?? [];
	return name === undefined ? null : asOneWord(name);
};
const asOneWord = (text: string): string => tidyWord(text).replaceAll(" ", "");

export function vocabularyOf({ indicators, places, dimensions }: Catalogue): Vocabulary {
	const indicatorNames = namesOf(indicators);
	const indicatorBases = namesOf(indicators, asOneWord);
	const placeNames = namesOf(places, tidyPlace);
	const dimensionNames = namesOf(dimensions);
	const valueNames = new Map(dimensions.map(({ id, values }) => [id, namesOf(values)]));
	const indicatorById = new Map(indicators.map((one) => [one.id, one]));
	const placeById = new Map(places.map((one) => [one.id, one]));
	const dimensionById = new Map(dimensions.map((one) => [one.id, one]));
	const codes = codesOf(places);
	const only = (ids: string[]): string => (ids.length === 1 ? (ids[0] ?? "") : "");
	return {
		indicator: (word) =>
			indicatorById.get(word) ??
			indicatorById.get(only(indicatorNames.find(word))) ??
			indicatorById.get(only(indicatorBases.find(baseName(word) ?? ""))) ??
			null,
		indicators: indicatorNames,
		place(word, year) {
			const coded = placeOfCode(codes, word, year);
			const known = placeById.get(coded ?? word);
			if (known) return { place: known };
			const found = placeNames.find(word).flatMap((id) => placeById.get(id) ?? []);
			const [first] = found;
			if (!first) return null;
			return found.length === 1 ? { place: first } : { several: found };
		},
		places: placeNames,
		dimension: (word) =>
			dimensionById.get(word) ?? dimensionById.get(only(dimensionNames.find(word))) ?? null,
		dimensions: dimensionNames,
		value: (dimension, word) => only(valueNames.get(dimension)?.find(word) ?? []) || null,
		valuesOf: (dimension) => valueNames.get(dimension) ?? noNames,
		dimensionsWith: (word) =>
			[...valueNames].flatMap(([dimension, names]) =>
				names.find(word).map((value) => ({ dimension, value })),
			),
	};
}

type Codes = Map<string, { year: number; place: string }[]>;

function codesOf(places: CataloguePlace[]): Codes {
	const codes: Codes = new Map();
	for (const { id, codes: own } of places)
		for (const { year, code } of own) {
			const key = code.toUpperCase();
			codes.set(key, [...(codes.get(key) ?? []), { year, place: id }]);
		}
	return codes;
}

/** The place that bore a code in the asked year, else in the newest year before it, else in the oldest one after it. */
function placeOfCode(codes: Codes, word: string, year: number | null): string | null {
	const found = codes.get(word.toUpperCase().replace(/\s+/g, ""));
	if (!found) return null;
	const newest = [...found].sort((a, b) => b.year - a.year);
	const chosen = year === null ? newest[0] : (newest.find((one) => one.year <= year) ?? newest.at(-1));
	return chosen?.place ?? null;
}
