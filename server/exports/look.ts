import type { Lens } from "#app/domain/vocabulary.ts";

/** The colours of app/styles/tokens.css, for paper. Without the number sign, as Word wants them. */
export const colours = {
	ink: "1D2730",
	soft: "4C5761",
	line: "DDD5C6",
	paper: "FAF7F1",
	paperDeep: "F1ECE1",
	petrol: "0B5A63",
	petrolSoft: "E3EFEE",
	warning: "8A4B00",
	warningSoft: "FCF0DC",
	success: "2A6440",
	successSoft: "E8F2E6",
	map: { low: "EDF8B1", middle: "7FCDBB", high: "4698C1", plain: "F3F0E8", hatch: "A39B88", edge: "B5AE9F" },
};

/** Each lens has a colour and a shape of its own, beside its word. */
export const lensMarks: Record<Lens, { colour: string; sign: string }> = {
	"gaat-goed": { colour: "7A5200", sign: "●" },
	"kan-beter": { colour: "7E3A6C", sign: "▲" },
	"mag-niet-ontbreken": { colour: "244F85", sign: "■" },
};

/** The font of all files; without it Word takes what the reader's machine has in its stead. */
export const fontFamily = "Source Sans 3";
export const arabicFamily = "Vazirmatn";
export const emojiFamily = "Noto Emoji";

/** Languages as files name them, with the country for spelling. */
export const languageTags = { nl: "nl-NL", en: "en-GB", tr: "tr-TR", ar: "ar-SA", uk: "uk-UA" } as const;
