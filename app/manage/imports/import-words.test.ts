import { expect, test } from "vitest";
import { readingText } from "./import-words.ts";

const plain = {
	value: null,
	qualifier: "exact",
	low: null,
	high: null,
	missing: null,
	unit: "aantal",
} as const;

test("the preview tells how sure a number is, and why there is none", () => {
	expect(
		[
			{ ...plain, value: 1214 },
			{ ...plain, value: 0, qualifier: "about" as const },
			{ ...plain, value: 5, qualifier: "less_than" as const },
			{ ...plain, value: 7.8, low: 7.5, high: 8.1, unit: "cijfer" as const },
			{ ...plain, low: 10, high: 12, qualifier: "range" as const },
			{ ...plain, missing: "te-weinig-antwoorden" as const },
			plain,
		].map(readingText),
	).toEqual([
		"1.214",
		"ongeveer 0",
		"minder dan 5",
		"7,8 (marge 7,5 tot 8,1)",
		"10 tot 12",
		"te weinig antwoorden",
		"geen gegevens",
	]);
});
