import { asciiDigits } from "../typed/digits.ts";

/** Letters and digits that nobody mistakes for one another on paper or in a noisy hall: no 0, O, 1, I, L. */
export const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** 9 signs of 31 are 44.6 bits: too many to guess, few enough to type from a poster. */
export const sessionCodeLength = 9;
/** 13 signs of 31 are 64.4 bits. */
export const returnCodeLength = 13;

/**
 * A code of `length` signs, each equally likely.
 * `random` fills an array with random bytes (`crypto.getRandomValues` in browser and server alike).
 */
export function makeCode(length: number, random: (bytes: Uint8Array) => Uint8Array): string {
	const limit = 256 - (256 % codeAlphabet.length);
	let code = "";
	while (code.length < length) {
		for (const byte of random(new Uint8Array(length * 2))) {
			if (byte < limit && code.length < length) code += codeAlphabet[byte % codeAlphabet.length];
		}
	}
	return code;
}

/** Capitals of Cyrillic and Greek keyboards that look the same as one in our alphabet. */
const lookAlikes: Readonly<Record<string, string>> = {
	...{
		А: "A",
		В: "B",
		С: "C",
		Е: "E",
		Н: "H",
		К: "K",
		М: "M",
		Р: "P",
		Т: "T",
		У: "Y",
		Х: "X",
		Ѕ: "S",
		Ј: "J",
	},
	...{ Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Κ: "K", Μ: "M", Ν: "N", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X" },
};

/** Where a code stands in a link to join, or behind the word "code". */
const beforeCode = /^.*(?:\/MEEDOEN\/|\bCODE\b)/s;

/**
 * The code of `length` signs in what people type or paste, made equal to what was handed out: any case, any keyboard's
 * digits and look-alikes, any spaces and dashes, a link to join, words around it. Where there is none, all that could
 * be signs of a code is given back, which then opens nothing; "" where there is nothing.
 */
export function readCode(typed: string, length: number): string {
	const plain = asciiDigits(typed)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toUpperCase()
		.replace(/[\u0370-\u04FF]/g, (sign) => lookAlikes[sign] ?? sign);
	const found = codeIn(plain.replace(beforeCode, ""), length) ?? codeIn(plain, length);
	return found ?? plain.replace(/[^A-Z0-9]/g, "");
}

/** The last words in a row that make `length` signs together; a word with a sign that no code has is none of them. */
function codeIn(text: string, length: number): string | null {
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	for (let last = words.length; last > 0; last -= 1) {
		let code = "";
		for (let at = last - 1; code.length < length && isOfCode(words[at]); at -= 1) code = words[at] + code;
		if (code.length === length) return code;
	}
	return null;
}

const isOfCode = (word = ""): boolean =>
	word !== "" && [...word].every((sign) => codeAlphabet.includes(sign));

/** "ABC-DEF-GHJ" for a session, "ABCD-EFGH-JKMNP" to return: in groups, for reading aloud. */
export function formatCode(code: string): string {
	const groups = code.length === returnCodeLength ? /^(.{4})(.{4})(.{5})$/ : /^(.{3})(.{3})(.{3})$/;
	return groups.exec(code)?.slice(1).join("-") ?? code;
}
