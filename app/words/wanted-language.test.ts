import { expect, test } from "vitest";
import { wantedLanguage } from "./wanted-language.ts";

const among = ["nl", "ar", "uk"] as const;

test.each([
	["ar-SY,ar;q=0.9,nl;q=0.8", "ar"],
	["fr-FR, nl;q=0.8, uk;q=0.9", "uk"],
	["UK", "uk"],
	["fa-IR, nl-NL;q=0.5", "nl"],
	["ar;q=0, nl", "nl"],
	["fr, *", null],
	["", null],
])("a browser that asks for %j gets %s", (header, language) => {
	expect(wantedLanguage(header, among)).toBe(language);
});
