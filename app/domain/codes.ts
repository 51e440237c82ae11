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

/** What people type, made equal to what was handed out: case, spaces and dashes do not matter. */
export function normaliseCode(typed: string): string {
	return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** "ABC-DEF-GHJ" for a session, "ABCD-EFGH-JKMNP" to return: in groups, for reading aloud. */
export function formatCode(code: string): string {
	const groups = code.length === returnCodeLength ? /^(.{4})(.{4})(.{5})$/ : /^(.{3})(.{3})(.{3})$/;
	return groups.exec(code)?.slice(1).join("-") ?? code;
}
