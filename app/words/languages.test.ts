import { expect, test } from "vitest";
import { directionOf, spokenLanguages } from "./languages.ts";
import settings from "./project.inlang/settings.json";

test("Arabic runs from right to left, in every country; our other languages from left to right", () => {
	expect(["ar", "ar-SY", "fa"].map(directionOf)).toEqual(["rtl", "rtl", "rtl"]);
	expect(["nl", "en", "tr", "uk", "arn"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr", "ltr"]);
});

test("every language that is spoken can be chosen, under a name of its own", () => {
	expect(spokenLanguages().map(({ value }) => value)).toEqual(settings.locales);
	expect(new Set(spokenLanguages().map(({ label }) => label)).size).toBe(settings.locales.length);
});
