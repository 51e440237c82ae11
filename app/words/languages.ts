import type { Locale } from "./generated/runtime.js";
import { m } from "./index.ts";

const names: Record<Locale, () => string> = { nl: m.language_nl, en: m.language_en };

/** The languages that our pages speak, each under its own name, to choose from. */
export const spokenLanguages = (): { value: string; label: string }[] =>
	Object.entries(names).map(([value, label]) => ({ value, label: label() }));

/** Languages whose letters run from right to left, by the first part of their tag. */
const rightToLeft = ["ar", "ckb", "dv", "fa", "he", "ps", "ug", "ur", "yi"];

/** @param language a tag, such as "nl" or "ar-SY" */
export function directionOf(language: string): "ltr" | "rtl" {
	return rightToLeft.includes(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
