import type { WritingLanguage } from "../vocabulary.ts";

const letters = {
	latin: /\p{Script=Latin}/gu,
	arabic: /\p{Script=Arabic}/gu,
	cyrillic: /\p{Script=Cyrillic}/gu,
};
export type Script = keyof typeof letters;

const scripts: Record<WritingLanguage, Script> = {
	nl: "latin",
	en: "latin",
	tr: "latin",
	ar: "arabic",
	uk: "cyrillic",
};

/** The script of more than half of a text's letters; null when it has none, or of another script. */
export function scriptOf(text: string): Script | null {
	const all = text.match(/\p{L}/gu)?.length ?? 0;
	const found = (Object.keys(letters) as Script[]).find(
		(script) => (text.match(letters[script])?.length ?? 0) * 2 > all,
	);
	return found ?? null;
}

/** Whether a text that is said to be in this language is written in letters that this language does not have. */
export function isInOtherScript(text: string, language: WritingLanguage): boolean {
	const script = scriptOf(text);
	return script !== null && script !== scripts[language];
}

/**
 * The language of a text that is said to be in `marked`: Arabic and Cyrillic letters say of themselves which it is.
 * Latin ones are of several languages, so then it is what `latin` says.
 */
export function noticedLanguage(
	text: string,
	marked: WritingLanguage,
	latin: WritingLanguage = marked,
): WritingLanguage {
	if (!isInOtherScript(text, marked)) return marked;
	const script = scriptOf(text);
	if (script === "arabic") return "ar";
	return script === "cyrillic" ? "uk" : latin;
}
