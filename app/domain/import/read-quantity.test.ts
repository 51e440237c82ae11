import { describe, expect, test } from "vitest";
import { readQuantity } from "./read-quantity.ts";

const read = (text: string, rules = {}) => readQuantity({ text }, rules);

describe("a cell with a quantity", () => {
	test.each([
		["12", { value: 12, qualifier: "exact" }],
		["1.200", { value: 1200 }],
		["2,4%", { value: 2.4, sign: "percentage" }],
		["2,4 %", { value: 2.4, sign: "percentage" }],
		["€ 5.051", { value: 5051, sign: "euro" }],
		["€ 5.051,-", { value: 5051, sign: "euro" }],
		["-€ 12,50", { value: -12.5, sign: "euro" }],
		["9,1 euro", { value: 9.1, sign: "euro" }],
		["<5", { value: 5, qualifier: "less_than" }],
		["< 5", { value: 5, qualifier: "less_than" }],
		["minder dan 5", { value: 5, qualifier: "less_than" }],
		["ca. 12", { value: 12, qualifier: "about" }],
		["circa 1.200", { value: 1200, qualifier: "about" }],
		["10-12", { value: null, qualifier: "range", low: 10, high: 12 }],
		["10 tot 12", { qualifier: "range", low: 10, high: 12 }],
		["-3", { value: -3, qualifier: "exact" }],
		["geen gegevens", { value: null, missing: "geen-gegevens" }],
		["n.v.t.", { value: null, missing: "kan-niet" }],
		["N. B.", { value: null, missing: "geen-gegevens" }],
		["constructor", { problem: "not-a-number" }],
		["Te weinig antwoorden", { missing: "te-weinig-antwoorden" }],
	])("%j", (text, expected) => {
		expect(read(text)).toMatchObject(expected);
	});

	test.each([".", "x", "-", "-99997", "*", "**", "..", "(leeg)"])(
		"%j means nothing without a legend",
		(text) => {
			expect(read(text)).toEqual({ problem: "unknown-sign", sign: text });
		},
	);

	test("is read by the legend of its table", () => {
		const legend = {
			x: "geheim",
			"-": "nul",
			".": "geen-gegevens",
			"*": "voorlopig",
			"-99997": "geheim",
		} as const;
		expect(read("x", { legend })).toMatchObject({ value: null, missing: "geheim" });
		expect(read("-", { legend })).toMatchObject({ value: 0 });
		expect(read(".", { legend })).toMatchObject({ value: null, missing: "geen-gegevens" });
		expect(read("12*", { legend })).toMatchObject({ value: 12, provisional: true });
		expect(readQuantity({ text: "-99997", number: -99_997 }, { legend })).toMatchObject({
			missing: "geheim",
		});
	});

	test("keeps the stored number of a workbook", () => {
		expect(readQuantity({ text: "1.234", number: 1.234 }, { measured: true })).toMatchObject({
			value: 1.234,
		});
		expect(readQuantity({ text: "", fault: "no-value" }, {})).toEqual({ problem: "no-value" });
	});

	test("counts in thousands where its head says so", () => {
		expect(read("9,1", { scale: 1_000_000 })).toMatchObject({ value: 9_100_000 });
		expect(read("5.051", { scale: 1000 })).toMatchObject({ value: 5_051_000 });
	});

	test.each(["vier", "12.00.000", "1e3", "12 kinderen", "=A1+A2", "5-"])("%j is no number", (text) => {
		expect(read(text)).toEqual({ problem: "not-a-number" });
	});

	test("asks back what has two readings", () => {
		expect(read("1,200")).toEqual({ problem: "ambiguous", readings: [1.2, 1200] });
		expect(read("1.200", { measured: true })).toEqual({ problem: "ambiguous", readings: [1.2, 1200] });
		expect(read("12-10")).toEqual({ problem: "bad-range" });
		expect(read("")).toEqual({ problem: "blank" });
	});
});
