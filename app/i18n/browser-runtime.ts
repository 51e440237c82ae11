import type { Locale } from "./generated/runtime.js";
import { baseLocale, locales } from "./project.inlang/settings.json";

/** A build of one language would name it here. Messages that keep the compiler's form ask for it. */
export const experimentalStaticLocale = undefined;

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

let current = (): Locale => baseLocale as Locale;

export const getLocale = () => current();

export function overwriteGetLocale(locale: () => Locale): void {
	current = locale;
}

/** @param texts one for each language, in the order of the settings */
export function say(...texts: string[]): string {
	return texts[locales.indexOf(getLocale())] ?? "";
}
