import { font } from "./fonts.ts";

/** Stands for signs that none of our fonts has, such as Chinese ones. */
const unknownSigns = "[?]";

/** The signs that a font can draw, from its `cmap` table: formats 4 and 12 of the OpenType specification. */
function signsOf(file: Buffer): Set<number> {
	const signs = new Set<number>();
	const tables = Array.from({ length: file.readUInt16BE(4) }, (_, at) => 12 + at * 16);
	const entry = tables.find((at) => file.toString("latin1", at, at + 4) === "cmap");
	if (entry === undefined) return signs;
	const cmap = file.readUInt32BE(entry + 8);
	for (let at = 0; at < file.readUInt16BE(cmap + 2); at++) {
		const table = cmap + file.readUInt32BE(cmap + 4 + at * 8 + 4);
		const format = file.readUInt16BE(table);
		if (format === 4) addSegments(file, table, signs);
		if (format === 12) addGroups(file, table, signs);
	}
	return signs;
}

function addSegments(file: Buffer, table: number, signs: Set<number>): void {
	const twice = file.readUInt16BE(table + 6);
	for (let at = 0; at < twice; at += 2) {
		const [end, start] = [file.readUInt16BE(table + 14 + at), file.readUInt16BE(table + 16 + twice + at)];
		for (let sign = start; sign <= end && sign < 0xffff; sign++) signs.add(sign);
	}
}

function addGroups(file: Buffer, table: number, signs: Set<number>): void {
	for (let group = 0; group < file.readUInt32BE(table + 12); group++) {
		const at = table + 16 + group * 12;
		for (let sign = file.readUInt32BE(at); sign <= file.readUInt32BE(at + 4); sign++) signs.add(sign);
	}
}

/** What every face of a family can draw. */
function signsOfFamily(names: Parameters<typeof font>[0][]): Set<number> {
	const [first = new Set<number>(), ...others] = names.map((name) => signsOf(font(name)));
	return new Set([...first].filter((sign) => others.every((signs) => signs.has(sign))));
}

let families: { texts: Set<number>[]; emoji: Set<number> } | null = null;

/** Signs that change the one before and are never drawn themselves. */
const invisible = /\u200c|\u200d|\p{Variation_Selector}|\p{Emoji_Modifier}|[\u{e0000}-\u{e007f}]/gu;
/**
 * The vowels above and below Arabic letters, which are written or left out as one likes. A PDF gives back a letter that
 * has one together with it, twice, and wherever that letter stands from then on.
 */
const arabicVowels =
	/[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;
/** What every text font has, so that most texts need no further look. */
const plain =
	/^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac]*$/;
const letters = new Intl.Segmenter("nl", { granularity: "grapheme" });

/**
 * The text with all signs that our fonts lack replaced, those in a row by one mark. A PDF/UA file may not hold a sign
 * that cannot be drawn: without this one of them would stop the whole file. Letters in a picture take no sign from the
 * font of emoji.
 */
export function printable(text: string, place: "text" | "picture" = "text"): string {
	if (plain.test(text)) return text;
	families ??= {
		texts: [
			signsOfFamily(["regular", "semiBold", "italic", "boldItalic"]),
			signsOfFamily(["arabic", "arabicSemiBold"]),
		],
		emoji: signsOfFamily(["emoji"]),
	};
	const known = families;
	const emoji = place === "text" ? known.emoji : new Set<number>();
	let written = "";
	for (const { segment } of letters.segment(text.normalize("NFC").replace(arabicVowels, ""))) {
		const drawn = segment.replace(invisible, "");
		if (plain.test(segment)) written += segment;
		else if (known.texts.some((signs) => holds(signs, drawn))) written += drawn;
		else if (holds(emoji, segment)) written += segment;
		else if (holds(emoji, drawn)) written += drawn;
		else if (!written.endsWith(unknownSigns)) written += unknownSigns;
	}
	return written;
}

const holds = (known: Set<number>, text: string) =>
	[...text].every((sign) => known.has(sign.codePointAt(0) ?? 0));

const partOfWord = 20;

/** Lets a word that is wider than a column go on at the next line, at places where nothing is to be seen. */
export function breakable(text: string): string {
	return text.replace(/[^\s\u200b]{41,}/g, (word) => {
		const all = letters.segment(word);
		const parts: string[] = [];
		for (let at = 0; at < word.length; at += parts.at(-1)?.length ?? 0) {
			const next = all.containing(at + partOfWord)?.index ?? word.length;
			parts.push(next > at ? word.slice(at, next) : (all.containing(at)?.segment ?? word.slice(at)));
		}
		return parts.join("\u200b");
	});
}
