import { expect, test } from "vitest";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import type { FigureCard } from "./figure-card.ts";
import { intervalOf } from "./interval.ts";

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
