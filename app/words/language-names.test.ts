import { afterEach, expect, test } from "vitest";
import { overwriteGetLocale } from "./index.ts";
import { languageName } from "./language-names.ts";

overwriteGetLocale(() => "nl");
afterEach(() => overwriteGetLocale(() => "nl"));

test("a language is named for its reader and for its speakers", () => {
	expect(languageName("ar")).toBe("Arabisch (العربية)");
	expect(languageName("nl")).toBe("Nederlands");
	overwriteGetLocale(() => "en");
	expect(languageName("uk")).toBe("Ukrainian (Українська)");
	expect(languageName("en")).toBe("English");
	expect(languageName("nl")).toBe("Dutch (Nederlands)");
});
