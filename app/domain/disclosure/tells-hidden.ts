import type { RawValue } from "../figure/figures.ts";
import { asciiDigits } from "../typed/digits.ts";
import { readNumber } from "../typed/read-number.ts";

/** A value that is not shown. `lessThan` where it is shown as that, null where it is withheld altogether. */
export interface HiddenCell {
	value: RawValue;
	lessThan: number | null;
	/** It will be shown once its release is public: until then no text tells the number itself, and one near it may be told. */
	later?: boolean;
}

/** So near to a withheld value that it would give it away: closer than five, or than a tenth of it. */
const nearest = 5;
const nearestShare = 0.1;

/**
 * Whether a text holds a number that equals or bounds one of these values. Beside "minder dan 5" that is every number below
 * five, so that which of them is refused tells nothing; beside a withheld value every number near it. Ages and lengths of
 * time ("0-4 jaar") are left aside, and so are years, unless one of them is the value itself.
 */
export function tellsHidden(text: string, cells: HiddenCell[]): boolean {
	if (cells.length === 0) return false;
	const numbers = numbersIn(text);
	return cells.some(({ value, lessThan, later }) =>
		numbers.some(({ value: told, isYear }) => {
			if (told === value) return true;
			if (isYear || later) return false;
			if (lessThan !== null) return told >= 0 && told < lessThan;
			return Math.abs(told - value) < Math.max(nearest, Math.abs(value) * nearestShare);
		}),
	);
}

const words = [
	["nul", "zero"],
	["één", "one", "eentje"],
	["twee", "two"],
	["drie", "three"],
	["vier", "four"],
	["vijf", "five"],
	["zes", "six"],
	["zeven", "seven"],
	["acht", "eight"],
	["negen", "nine"],
	["tien", "ten"],
	["elf", "eleven"],
	["twaalf", "twelve"],
];
const valueOfWord = new Map(words.flatMap((names, value) => names.map((name) => [name, value] as const)));

const number = /(?<![\p{L}\d])\d+(?:[.,' ]\d{3})*(?:[.,]\d+)?/gu;
const ageOrTime =
	/\d+(?:[.,]\d+)?(?:\s*(?:-|–|tot|tot en met|t\/m|to)\s*\d+(?:[.,]\d+)?)?\s*-?(?:jaar|jarige|jarigen|maand|week|weken|dag|uur|years?|months?|weeks?|days?|hours?)\p{L}*/giu;

function numbersIn(given: string): { value: number; isYear: boolean }[] {
	const text = asciiDigits(given).replace(ageOrTime, " ");
	const digits = [...text.matchAll(number)].flatMap(([typed]) => {
		const read = readNumber(typed);
		const values = "value" in read ? [read.value] : "readings" in read ? read.readings : [];
		return values.map((value) => ({ value, isYear: /^(?:19|20)\d{2}$/.test(typed) }));
	});
	const spelt = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => {
		const value = valueOfWord.get(word);
		return value === undefined ? [] : [{ value, isYear: false }];
	});
	return [...digits, ...spelt];
}
