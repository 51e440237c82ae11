import { AsyncLocalStorage } from "node:async_hooks";
import { parse, serialize } from "cookie";
import {
	baseLocale,
	isLocale,
	type Locale,
	locales,
	overwriteServerAsyncLocalStorage,
} from "#app/i18n/generated/runtime.js";

const cookieName = "language";
const year = 365 * 24 * 60 * 60;
const storage = new AsyncLocalStorage();
overwriteServerAsyncLocalStorage(storage as Parameters<typeof overwriteServerAsyncLocalStorage>[0]);

/** The language of a request: the one chosen before, else the first of the browser's that we speak, else Dutch. */
export function localeOf(cookieHeader: string | undefined, acceptLanguage: string | undefined): Locale {
	const chosen = parse(cookieHeader ?? "")[cookieName];
	if (isLocale(chosen)) return chosen;
	const wanted = (acceptLanguage ?? "")
		.split(",")
		.map((part) => {
			const [tag = "", quality] = part.trim().split(";q=");
			return { language: tag.toLowerCase().split("-")[0], quality: quality ? Number(quality) : 1 };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality)
		.find(({ language }) => (locales as readonly string[]).includes(language ?? ""));
	return isLocale(wanted?.language) ? wanted.language : baseLocale;
}

/** Runs `work` with every message, number and date in `locale`. */
export function inLocale<T>(locale: Locale, work: () => T): T {
	return storage.run({ locale, origin: "", messageCalls: new Set() }, work);
}

/** Keeps a choice of language for a year. @returns the Set-Cookie header */
export function languageCookie(locale: Locale): string {
	return serialize(cookieName, locale, { path: "/", httpOnly: true, sameSite: "lax", maxAge: year });
}
