import { expect, test } from "vitest";
import { amountOf, sumsOf } from "./asked-amount.ts";

test.each([
	["€ 12.000", { value: 12000, unit: "euro" }],
	["12.500,50 euro", { value: 12500.5, unit: "euro" }],
	["4 uur per week", { value: 4, unit: "hours-a-week" }],
	["0,5 fte.", { value: 0.5, unit: "fte" }],
	["Vier uur jongerenwerk per week", null],
	["4 uur per week, een half jaar lang", null],
	["12.000", null],
	["tussen 5 en 10 euro", null],
])("“%s” is an amount when it says one and nothing more", (asked, amount) => {
	expect(amountOf(asked)).toEqual(amount);
});

test("each unit is added up by itself, with how many it holds", () => {
	expect(sumsOf(["€ 1.000", "500 euro", "4 uur per week", "Meer tijd"])).toEqual([
		{ unit: "euro", value: 1500, of: 2 },
		{ unit: "hours-a-week", value: 4, of: 1 },
	]);
});
