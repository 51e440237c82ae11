import { describe, expect, test } from "vitest";
import { missing } from "./card-value.ts";
import { againstWhole } from "./compare-areas.ts";
import type { CardValue } from "./figure-card.ts";
import type { PublishedValue } from "./figures.ts";

const shown = (value: number, more: Partial<CardValue> = {}): CardValue => ({
	...missing("2023"),
	value: { state: "shown", value },
	...more,
});
const as = (value: PublishedValue): CardValue => ({ ...missing("2023"), value });

const notExact: PublishedValue[] = [
	{ state: "small", lessThan: 5 },
	{ state: "withheld" },
	{ state: "missing" },
	{ state: "range", low: 10, high: 20 },
	{ state: "shown", value: 11, qualifier: "less_than" },
	{ state: "shown", value: 11, qualifier: "about" },
];

describe("a wijk against its gemeente", () => {
	test("is told in whole numbers, with the gemeente as 100", () => {
		expect(againstWhole(shown(11.2), shown(10), "percentage")).toEqual({ index: 112, clear: null });
		expect(againstWhole(shown(0), shown(10), "percentage")).toEqual({ index: 0, clear: null });
	});

	test.each(notExact)("is not told of $state", (value) => {
		expect(againstWhole(as(value), shown(10), "percentage")).toBeNull();
		expect(againstWhole(shown(10), as(value), "percentage")).toBeNull();
	});

	test("is not told across periods, groups of people, or of nothing", () => {
		expect(againstWhole(shown(1, { period: "2022" }), shown(1), "percentage")).toBeNull();
		const others = shown(1, { caveats: [{ kind: "andere-groep", text: null }] });
		expect(againstWhole(shown(1), others, "percentage")).toBeNull();
		expect(againstWhole(shown(1), shown(0), "percentage")).toBeNull();
	});

	test("is clear only when the two intervals lie apart", () => {
		const gemeente = shown(20, { respondents: 2_000 });
		expect(againstWhole(shown(24, { respondents: 100 }), gemeente, "percentage")?.clear).toBe(false);
		expect(againstWhole(shown(40, { respondents: 100 }), gemeente, "percentage")?.clear).toBe(true);
		const ownMargin = as({ state: "shown", value: 40, low: 19, high: 61 });
		expect(againstWhole(ownMargin, gemeente, "percentage")?.clear).toBe(false);
		expect(againstWhole(shown(7, { respondents: 100 }), gemeente, "cijfer")?.clear).toBeNull();
	});
});
