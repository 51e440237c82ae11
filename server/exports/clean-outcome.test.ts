import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileTexts, withText } from "#tests/helpers/hostile-outcome.ts";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { cleanOutcome, cleanText } from "./clean-outcome.ts";

describe("text for files", () => {
	test("loses what XML forbids, and keeps the words around it", () => {
		expect(cleanText(hostileTexts.control)).toBe("voor\n\nna los");
	});

	test("keeps Arabic and emoji, and loses signs that turn other people's words", () => {
		expect(cleanText(hostileTexts.rightToLeft)).toBe("omgekeerd שלום أهلاً");
		expect(cleanText("😀 أهلاً \u200f")).toBe("😀 أهلاً \u200f");
	});

	test("has one kind of line end and at most one empty line", () => {
		expect(cleanText(hostileTexts.lines)).toBe("een\ntwee\ndrie\n\n- vier\n\n vijf");
	});

	test("can be written as XML, whatever somebody typed", () => {
		const allowed = /^[\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(cleanText(text)).toMatch(allowed);
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			}),
		);
	});
});

describe("a cleaned outcome", () => {
	test("is the same when there is nothing to clean", () => {
		expect(cleanOutcome(sampleOutcome())).toEqual(sampleOutcome());
	});

	test("is clean in every text", () => {
		const cleaned = JSON.stringify(cleanOutcome(withText(hostileTexts.control)));
		expect(cleaned).not.toMatch(/\\u0000|\\u000b|\ufffe|\\ud800/);
		expect(cleaned).toContain("voor\\n\\nna los");
	});

	test("keeps the spaces between the words of a sentence in pieces", () => {
		const outcome = sampleOutcome();
		outcome.vision = [{ type: "paragraph", runs: [{ text: "Wij " }, { text: "samen", bold: true }] }];
		expect(cleanOutcome(outcome).vision).toEqual(outcome.vision);
	});
});
