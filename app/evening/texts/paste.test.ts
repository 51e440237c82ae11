import { describe, expect, test } from "vitest";
import { looksInsteadOfStyles } from "./paste.ts";

describe("what is pasted", () => {
	test("loses its styles, whatever the quotes", () => {
		expect(
			looksInsteadOfStyles(
				`<p style="color: red">een</p><p class=x style='margin:0'>twee</p><p style=x>drie</p>`,
			),
		).toBe("<p>een</p><p class=x>twee</p><p>drie</p>");
	});

	test("keeps what its styles said about emphasis", () => {
		expect(looksInsteadOfStyles('<span style="font-weight:700;font-style:italic">een</span>')).toBe(
			'<span data-look="bold italic">een</span>',
		);
		expect(looksInsteadOfStyles('<b style="font-weight:normal;"><p>een</p></b>')).toBe(
			'<b data-look="plain"><p>een</p></b>',
		);
	});

	test("keeps words that only look like a style", () => {
		const words = '<p>Schrijf style="color: red" in de kop</p>';
		expect(looksInsteadOfStyles(words)).toBe(words);
	});
});
