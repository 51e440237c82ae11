import { parse, serialize } from "cookie";
import { baseLocale, isLocale, type Locale, locales } from "#app/words/generated/runtime.js";
import { wantedLanguage } from "#app/words/wanted-language.ts";

const cookieName = "language";
const year = 365 * 24 * 60 * 60;

/** The language of a request: the one chosen before, else the first of the browser's that we speak, else Dutch. */
export function localeOf(cookieHeader: string | undefined, acceptLanguage: string | undefined): Locale {
	const chosen = parse(cookieHeader ?? "")[cookieName];
	if (isLocale(chosen)) return chosen;
	return wantedLanguage(acceptLanguage ?? "", locales) ?? baseLocale;
}

/** Keeps a choice of language for a year. @returns the Set-Cookie header */
export function languageCookie(locale: Locale): string {
	return serialize(cookieName, locale, { path: "/", httpOnly: true, sameSite: "lax", maxAge: year });
}
