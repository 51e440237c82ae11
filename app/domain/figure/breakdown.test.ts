import { describe, expect, test } from "vitest";
import { breakdownText, parseBreakdown, readBreakdown, withoutDimension } from "./breakdown.ts";

describe("the text of a breakdown", () => {
	test.each([
		["", []],
		["leeftijd=0-4", [{ dimension: "leeftijd", value: "0-4" }]],
		["verwijzer=Rechter, OvJ, JJI", [{ dimension: "verwijzer", value: "Rechter, OvJ, JJI" }]],
		[
			"aanbieder=x;leeftijd=0-4",
			[
				{ dimension: "aanbieder", value: "x" },
				{ dimension: "leeftijd", value: "0-4" },
			],
		],
	])("%j has these parts", (text, parts) => {
		expect(parseBreakdown(text)).toEqual(parts);
		expect(breakdownText(parts)).toBe(text);
	});

	test.each([
		...["leeftijd", "leeftijd=", "=0-4", "a=b=c", "a=b;", "leeftijd=0-4;aanbieder=x", "a=1|2"],
		...["a=1;b", "a=1;a=2", `a=${"x".repeat(500)}`],
	])("%j is none", (text) => {
		expect(readBreakdown(text)).toBeNull();
		expect(() => parseBreakdown(text)).toThrow("is not a breakdown");
	});

	test("is the same whatever the order of the parts", () => {
		const parts = [
			{ dimension: "leeftijd", value: "0-4" },
			{ dimension: "aanbieder", value: "x" },
		];
		expect(breakdownText(parts)).toBe("aanbieder=x;leeftijd=0-4");
		expect(withoutDimension(parts, "leeftijd")).toBe("aanbieder=x");
	});

	test("has each dimension once", () => {
		const twice = { dimension: "leeftijd", value: "0-4" };
		expect(() => breakdownText([twice, { ...twice, value: "5-9" }])).toThrow("twice");
	});
});
