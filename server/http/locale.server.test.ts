import { describe, expect, test } from "vitest";
import { formatNumber, getLocale } from "#app/words/index.ts";
import { inLocale } from "../process/in-locale.server.ts";
import { languageCookie, localeOf } from "./locale.server.ts";

describe("the language of a request", () => {
	test("is the one that was chosen before", () => {
		const cookie = languageCookie("en").split(";")[0];
		expect(localeOf(`login=x; ${cookie}`, "nl")).toBe("en");
	});

	test("is else the first that the browser wants and we speak", () => {
		expect(localeOf(undefined, "fr-FR, en-GB;q=0.8, nl;q=0.9")).toBe("nl");
		expect(localeOf(undefined, "fr-FR, en-US;q=0.8")).toBe("en");
		expect(localeOf(undefined, "EN")).toBe("en");
	});

	test("is Dutch when nothing fits", () => {
		for (const wanted of [undefined, "", "fr", "nl;q=0, xx", ";;;,,q=", "*"]) {
			expect(localeOf("language=klingon", wanted)).toBe("nl");
		}
	});
});

describe("messages and numbers", () => {
	test("follow the request, also when two are answered at once", async () => {
		const answer = (locale: "nl" | "en") =>
			inLocale(locale, async () => {
				await new Promise((resolve) => setImmediate(resolve));
				return [getLocale(), formatNumber(1234.5, 1)];
			});
		expect(await Promise.all([answer("nl"), answer("en")])).toEqual([
			["nl", "1.234,5"],
			["en", "1,234.5"],
		]);
	});
});
