import { describe, expect, test } from "vitest";
import { decimalMarkOf, readNumber } from "./read-number.ts";

describe("a number that somebody typed", () => {
	test.each([
		["12", 12],
		["007", 7],
		["0", 0],
		["-0", 0],
		["-3", -3],
		["−3", -3],
		["+ 5", 5],
		["1.200", 1200],
		["12.000.000", 12_000_000],
		["1 200", 1200],
		["1\u00a0200", 1200],
		["1\u202f200,5", 1200.5],
		["1'200", 1200],
		["1’200.50", 1200.5],
		["6,5", 6.5],
		["6.5", 6.5],
		["1.20", 1.2],
		["1,20", 1.2],
		["0,200", 0.2],
		["0.200", 0.2],
		["1234,567", 1234.567],
		["1.2345", 1.2345],
		["1.200,50", 1200.5],
		["1,200.50", 1200.5],
		["1,200,000", 1_200_000],
		["٤", 4],
		["۱۲", 12],
		["٦٫٥", 6.5],
		["٦،٥", 6.5],
		["١٬٢٠٠", 1200],
		["١٫٢٠٠", 1.2],
		["１２", 12],
		[" 12\u200e ", 12],
	])("%j is %d", (typed, value) => {
		expect(readNumber(typed)).toEqual({ value });
	});

	test.each([
		...[
			"",
			" ",
			"vier",
			"0x10",
			"1e3",
			"Infinity",
			"NaN",
			"--5",
			"5-",
			"1 2",
			"1.200.5",
			"12.00.000",
			",5",
			"5,",
		],
		...["1,2,3", "1.200 300", "0.200.300", "1.200,50,3", "5%", "1_000", "½", "1".repeat(400), "."],
	])("%j is no number", (typed) => {
		expect(readNumber(typed)).toEqual({ problem: "not-a-number" });
	});

	test.each([
		["1,200", [1.2, 1200]],
		["12,000", [12, 12_000]],
		["-1,250", [-1.25, -1250]],
	])("%j has two readings", (typed, readings) => {
		expect(readNumber(typed)).toEqual({ problem: "ambiguous", readings });
	});

	test.each([
		["1,200", ",", 1.2],
		["1,200", ".", 1200],
		["1.200", ".", 1.2],
		["1.200", ",", 1200],
		["1 200,5", ",", 1200.5],
	] as const)("%j is read by the decimal sign of its file, %s", (typed, decimal, value) => {
		expect(readNumber(typed, { decimal })).toEqual({ value });
	});

	test("is none when its marks are not those of its file", () => {
		expect(readNumber("1.20", { decimal: "," })).toEqual({ problem: "not-a-number" });
		expect(readNumber("1.200,50", { decimal: "." })).toEqual({ problem: "not-a-number" });
	});

	test.each([
		["1.200", [1.2, 1200]],
		["1,200", [1.2, 1200]],
	])("%j has two readings when it is measured and not counted", (typed, readings) => {
		expect(readNumber(typed, { measured: true })).toEqual({ problem: "ambiguous", readings });
		expect(readNumber(typed, { measured: true, decimal: "," })).toEqual({
			value: typed === "1.200" ? 1200 : 1.2,
		});
	});
});

describe("the sign before the decimals", () => {
	test.each([
		["6,5", ","],
		["6.5", "."],
		["1.200,50", ","],
		["1,200.50", "."],
		["1.200.000", ","],
		["0,200", ","],
		["1.200", null],
		["1,200", null],
		["12", null],
		["1 200", null],
		["x", null],
		["<5", null],
	])("of %j is %s", (typed, mark) => {
		expect(decimalMarkOf(typed)).toBe(mark);
	});
});
