import { expect, test } from "vitest";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import type { FigureCard } from "./figure-card.ts";
import { intervalOf, wilson } from "./interval.ts";

const rounded = ({ low, high }: { low: number; high: number }) => [low, high].map((end) => end.toFixed(1));

// Newcombe (1998), Statistics in Medicine 17: 857-872, table I.
test.each([
	[81, 263, "25.5", "36.6"],
	[15, 148, "6.2", "16.0"],
	[0, 20, "0.0", "16.1"],
	[1, 29, "0.6", "17.2"],
])("Wilson's interval of %i in %i", (count, n, low, high) => {
	expect(rounded(wilson(count / n, n))).toEqual([low, high]);
});

const value = { state: "shown", value: 73 } as const;
const of = (more: Partial<FigureCard>) => intervalOf({ ...onBenefits, value, ...more });

test("the interval is the source's own, or else computed of how many answered", () => {
	expect(of({ value: { ...value, low: 70, high: 76 }, respondents: 71 })).toEqual({
		...{ low: 70, high: 76, bySource: true },
	});
	expect(of({ respondents: 71 })).toMatchObject({ bySource: false });
	expect(of({ divided: { numerator: 73, denominator: 100 } })).toMatchObject({ bySource: false });
	expect(of({})).toBeNull();
});

test("there is none around what is not told exactly, and none of money", () => {
	for (const hidden of [
		{ state: "withheld" },
		{ state: "small", lessThan: 5 },
		{ state: "range", low: 1, high: 2 },
		{ ...value, qualifier: "about" },
	] as const)
		expect(of({ value: hidden, respondents: 71 })).toBeNull();
	expect(of({ indicator: { ...onBenefits.indicator, population: "geld" }, respondents: 71 })).toBeNull();
});
