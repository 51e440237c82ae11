import { fold } from "../typed/fold.ts";
import { firstNames, namesInOtherLetters, namesThatAreWords } from "./first-names.ts";
import { type Hint, hintAt, placesOf } from "./hint.ts";
import {
	articles,
	beforePlaces,
	beforeThings,
	doing,
	doneByPeople,
	endLikeNames,
	naming,
	noNames,
	ofPlaces,
	people,
	prefixes,
} from "./name-words.ts";
import { namesWithCapital } from "./names-with-capital.ts";

interface Word {
	/** as it is written, without what shows whose something is: "Sem" of "Sem's" */
	name: string;
	lower: string;
	/** as it stands in the lists */
	folded: string;
	start: number;
	end: number;
	capital: boolean;
	/** a capital says nothing here */
	first: boolean;
	/** written in capitals alone, such as an abbreviation */
	allCaps: boolean;
	/** the signs between the word before and this one */
	gap: string;
}

const sure = new Set(firstNames.map(fold));
const withCapital = new Set(namesWithCapital.map(fold));
const unsure = new Set(namesThatAreWords.map(fold));
const otherLetters = new Set(namesInOtherLetters);
const otherScript = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u;
const cyrillicContext = /(?:^|\s)(?:пан[аіу]?|пані|мій|моя|мого|мою|моєї|вчителька|вчитель|звати)\s$/iu;
const arabicContext =
	/(?:^|\s)(?:اسمي|اسمه|اسمها|اسم|ابني|ابنتي|بنتي|ولدي|أخي|أختي|صديقي|صديقتي|المعلمة|المعلم|الأستاذ|الأستاذة|السيد|السيدة|أم|أبو)\s$/u;

function wordsOf(text: string): Word[] {
	let before = 0;
	return placesOf(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?/gu, text).map(
		({ start, end, found }) => {
			const gap = text.slice(before, start);
			before = end;
			const name = found[0].replace(/(?:['’]s|['’])$/u, "");
			const capital = /^\p{Lu}/u.test(name);
			return {
				name,
				lower: name.toLowerCase(),
				folded: fold(name),
				start,
				end: start + name.length,
				capital,
				first:
					start === 0 ||
					/(?:[.!?:;\n•–—"“„(]\s*|['’`]s\s)$/u.test(gap) ||
					(before !== 0 && gap === text.slice(0, start)),
				allCaps: name.length > 1 && name === name.toUpperCase() && /\p{Lu}/u.test(name),
				gap,
			};
		},
	);
}

const shortened = new Set(["mr", "mw", "dhr", "mevr", "dr", "drs", "ir", "fam"]);

/** Whether a name may follow here: behind somebody who is named, or behind "heet". */
function isNamed(words: Word[], at: number): boolean {
	const [last, one, two] = [words[at], words[at - 1], words[at - 2]];
	if (!last || !one) return false;
	const gap = shortened.has(one.lower) ? last.gap.replace(/^\./, "") : last.gap;
	if (/[.!?;\n]/.test(gap)) return false;
	if (people.has(one.lower) || naming.has(one.lower)) return true;
	if (one.lower === "is" && two?.lower === "naam") return true;
	if (one.lower === "ben" && two?.lower === "ik" && last.capital) return true;
	if (one.lower === "van" && two && people.has(two.lower)) return true;
	// "mijn vriendinnen Noor en X", "mijn zoon, X,"
	return (
		one.lower === "en" &&
		two !== undefined &&
		words[at - 3] !== undefined &&
		people.has(words[at - 3]?.lower ?? "")
	);
}

function isPlace(words: Word[], at: number): boolean {
	const [word, before] = [words[at], words[at - 1]];
	if (!word || (ofPlaces.test(word.name) && word.name.length > 5)) return true;
	if (before && beforePlaces.has(before.lower) && !people.has(before.lower)) return true;
	// "Emma Kinderziekenhuis", "Johan de Wittlaan"
	let next = at + 1;
	while (prefixes.has(words[next]?.lower ?? "") && isNext(words[next])) next += 1;
	const behind = words[next];
	if (!isNext(behind) || !behind.capital || !ofPlaces.test(behind.name)) return false;
	// "Sofie van de Beukenlaan" lives there; "Johan van Oldenbarneveltlaan" is a street.
	const between = words.slice(at + 1, next).map(({ lower }) => lower);
	return !(between.length > 1 && between[0] === "van");
}

const ofStreets = /(?:school|straat|laan|plein|weg|park|college|taal)$/i;
/** Endings of people of a place, of languages and laws. */
const ofKind = /(?:aans|aanse|ees|eens|ese|isch|ische|ries|ers|lander|mmer|naar|jes|wet)$/;
/** "JOGG-overleg", "MeanderOmnium", "Breeveld-Oost", "Sint-Maarten" */
const ofThings = /\p{Ll}\p{Lu}|\p{Lu}{2}|-\p{Ll}|^Sint-|-(?:Noord|Oost|Zuid|West|Centrum)$/u;

/** Whether this word stands behind the one before it with only a space between. */
const isNext = (word: Word | undefined): word is Word => word !== undefined && /^\s$/.test(word.gap);

/** Whether what is done behind this word is done by somebody. */
const acts = (words: Word[], at: number): boolean => {
	const behind = words[at + 1];
	return isNext(behind) && doing.has(behind.lower);
};

/** Whether this word is a first name, or stands where only a name stands. */
function isName(words: Word[], at: number): boolean {
	const word = words[at];
	if (!word || word.name.length < 2 || ofStreets.test(word.name)) return false;
	const named = isNamed(words, at);
	if (!named && isPlace(words, at)) return false;
	const { folded, capital, allCaps } = word;
	const behind = words[at + 1];
	// "cliënt De Lange", "overbuurman De Koning"
	if (named && capital && prefixes.has(word.lower)) return isNext(behind) && behind.capital;
	if (!noNames.has(word.lower) && isOnList(word))
		return capital ? !allCaps || folded.length > 3 : folded.length > 3 || named;
	if (unsure.has(folded) && !prefixes.has(word.lower)) return named || isNameNotWord(words, at, word);
	if (!capital || allCaps || noNames.has(word.lower) || folded.length < 3) return false;
	return named || isUnknownName(words, at, word);
}

function isOnList({ folded, capital }: Word): boolean {
	const listed = (name: string) => sure.has(name) || (capital && withCapital.has(name));
	return folded.split("-").some(listed) || (capital && folded.endsWith("s") && sure.has(folded.slice(0, -1)));
}

/** Whether a name that is a word too is meant as a name. */
function isNameNotWord(words: Word[], at: number, { capital, allCaps, first, lower, gap }: Word): boolean {
	if (!capital || allCaps || noNames.has(lower)) return false;
	const [before, behind] = [words[at - 1], words[at + 1]];
	const withMe = behind?.lower === "en" && ["ik", "mijn"].includes(words[at + 2]?.lower ?? "");
	// "Mark van de gemeente"
	const ofSomewhere = isNext(behind) && behind.lower === "van";
	if (first) return acts(words, at) || withMe || ofSomewhere;
	return !(before && /^\s$/.test(gap) && articles.has(before.lower));
}

/** Whether a word with a capital that is on no list is somebody's name, by what stands around it. */
function isUnknownName(words: Word[], at: number, { name, folded, first, gap }: Word): boolean {
	const [before, behind] = [words[at - 1], words[at + 1]];
	if (ofThings.test(name) || ofKind.test(folded)) return false;
	const withName =
		isNext(behind) && ["en", "and"].includes(behind.lower) && sure.has(words[at + 2]?.folded ?? "");
	if (withName) return true;
	if (first) {
		const endsLikeOne = /[aoiuyh]$/.test(folded) && !endLikeNames.has(folded) && acts(words, at);
		// "Contact: Hylke, tel. ..."
		const reached =
			behind !== undefined &&
			/^,\s$/.test(behind.gap) &&
			["tel", "telefoon", "mail", "geboren", "geb"].includes(behind.lower);
		return endsLikeOne || reached || (isNext(behind) && doneByPeople.has(behind.lower));
	}
	// Behind some words, or beside another capital, it is hardly the name of a person.
	if (!before || beforeThings.has(before.lower) || (before.capital && !before.first && /^\s$/.test(gap)))
		return false;
	// "een jongen van ons team, Amaru, is gestopt"
	const apart =
		/^,\s$/.test(gap) && behind !== undefined && /^,\s$/.test(behind.gap) && doing.has(behind.lower);
	return /^\s$/.test(gap) || apart;
}

/** The end of a name with its last name: "Sem de Vries". */
function endOfName(words: Word[], at: number): number {
	let next = at + 1;
	while (words[next] && /^[\s.]{1,2}$/.test(words[next]?.gap ?? "") && prefixes.has(words[next]?.lower ?? ""))
		next += 1;
	const last = words[next];
	const joined =
		last && /^\s$|^\.?\s$/.test(last.gap) && last.capital && !last.allCaps && !noNames.has(last.lower);
	return joined && !ofPlaces.test(last.name) ? next : at;
}

/** "J. Jansen", "mw. A.B. de Vries" */
const initials =
	/(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,3}(?:(?:van|de|der|den|ter|ten|el|al)\s){0,2}\p{Lu}\p{Ll}[\p{L}-]{2,}/gu;
const title = "(?:mevrouw|meneer|mijnheer|juffrouw|familie|fam\\.|mevr\\.?|mw\\.?|dhr\\.?|de heer)\\s";
/** "mevrouw De Boer", "meneer El Amrani" */
const titled = new RegExp(
	`(?<!\\p{L}|\\bde\\s)${title}(?:(?:van|de|der|den|ter|ten|el|al)\\s){0,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?:-\\p{Lu}[\\p{L}-]+)?`,
	"giu",
);
const titleFirst = new RegExp(`^${title}`, "iu");

/**
 * The words that name a known place, by their numbers. What is a first name, or stands where only a name stands ("meneer
 * Zeist"), is still somebody's.
 */
function wordsOfPlaces(words: Word[], places: readonly string[]): Set<number> {
	const known = new Map<string, string[][]>();
	for (const place of places) {
		const name = wordsOf(place).map(({ folded }) => folded);
		const [first] = name;
		if (first) known.set(first, [...(known.get(first) ?? []), name]);
	}
	return new Set(
		words.flatMap((word, at) => {
			if (!word.capital || isNamed(words, at)) return [];
			const named = (known.get(word.folded) ?? []).find((name) =>
				name.length === 1 ? !isOnList(word) : name.every((part, n) => words[at + n]?.folded === part),
			);
			return named?.map((_, n) => at + n) ?? [];
		}),
	);
}

/** Likely names of people, by a list and by what stands around them. @param places see `checkPrivacy` */
export function findNames(text: string, places: readonly string[] = []): Hint[] {
	const words = wordsOf(text);
	const ofPlace = wordsOfPlaces(words, places);
	const hints: Hint[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as Word;
		if (otherScript.test(word.name)) {
			const before = text.slice(0, word.start);
			const isArabic = /\p{Script=Arabic}/u.test(word.name);
			const isOne = isArabic
				? arabicContext.test(before)
				: otherLetters.has(word.name) || (word.capital && cyrillicContext.test(before));
			if (isOne) hints.push(hintAt("name", word.start, word.end));
			continue;
		}
		if (ofPlace.has(at) || !isName(words, at)) continue;
		const last = endOfName(words, at);
		hints.push(hintAt("name", word.start, words[last]?.end ?? word.end));
		at = last;
	}
	for (const { start, end, found } of [...placesOf(initials, text), ...placesOf(titled, text)]) {
		const from = start + (titleFirst.exec(found[0])?.[0].length ?? 0);
		if (/^\p{Lu}/u.test(found[0].split(/\s/).at(-1) ?? "")) hints.push(hintAt("name", from, end));
	}
	return hints;
}
