import { describe, expect, test } from "vitest";
import { isInOtherScript, noticedLanguage, scriptOf } from "./script.ts";

const arabic = "الملعب مغلق دائماً.";
const ukrainian = "Майданчик завжди зачинений.";
const turkish = "Saha hep kapalı.";

describe("the letters of a text", () => {
	test("say which script it is in", () => {
		expect(scriptOf(arabic)).toBe("arabic");
		expect(scriptOf(ukrainian)).toBe("cyrillic");
		expect(scriptOf(turkish)).toBe("latin");
		for (const none of ["", "12 ?", "👍🏽", "中文字"]) expect(scriptOf(none)).toBeNull();
	});

	test("show that it is not in the language that it is said to be in", () => {
		expect(isInOtherScript(arabic, "nl")).toBe(true);
		expect(isInOtherScript(turkish, "ar")).toBe(true);
		expect(isInOtherScript(turkish, "nl")).toBe(false);
		expect(isInOtherScript("12 👍", "ar")).toBe(false);
	});

	test("decide on its language where they leave no doubt", () => {
		expect(noticedLanguage(arabic, "nl")).toBe("ar");
		expect(noticedLanguage(arabic, "uk")).toBe("ar");
		expect(noticedLanguage(ukrainian, "tr")).toBe("uk");
		expect(noticedLanguage(turkish, "ar")).toBe("ar");
		expect(noticedLanguage(turkish, "ar", "nl")).toBe("nl");
		expect(noticedLanguage(turkish, "en", "nl")).toBe("en");
	});

	test("are those of most of it: a word in between changes nothing", () => {
		expect(noticedLanguage("Mijn moeder zegt altijd صبر tegen mij.", "nl")).toBe("nl");
		expect(noticedLanguage("قال لي CJG أن أنتظر طويلاً جداً", "nl")).toBe("ar");
	});
});
