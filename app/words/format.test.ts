import { afterEach, describe, expect, test } from "vitest";
import { readNumber } from "../domain/typed/read-number.ts";
import { capitalised, formatInput, formatNumber, overwriteGetLocale } from "./index.ts";

overwriteGetLocale(() => "nl");
afterEach(() => overwriteGetLocale(() => "nl"));

describe("a number in a field to be typed over", () => {
	test.each([
		[1200.5, "1200,5"],
		[40_908_672, "40908672"],
		[0.1, "0,1"],
		[33.333, "33,3330"],
	])("%d is %s, without the marks that it is read with", (value, written) => {
		expect(formatInput(value)).toBe(written);
	});

	test.each(["nl", "en"] as const)("is read back as the same number, in %s", (locale) => {
		overwriteGetLocale(() => locale);
		for (const value of [
			0, 7, 1200, 1200.5, 1.2, 1.234, 0.125, 12.345, 123.456, -1.234, 1234.567, 40_908_672,
		])
			expect(readNumber(formatInput(value))).toEqual({ value });
	});

	test("has the reader's own decimal sign", () => {
		overwriteGetLocale(() => "en");
		expect(formatInput(1200.5)).toBe("1200.5");
		expect(formatNumber(1200.5)).toBe("1,200.5");
	});
});

test("a line begins with a capital", () => {
	expect(capitalised("ééntje van ons")).toBe("Ééntje van ons");
	expect(capitalised("")).toBe("");
});
