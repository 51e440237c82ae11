import { expect, test } from "vitest";
import { marginOf } from "./margin.ts";

const share = { unit: "percentage" } as const;

test("a share of respondents has Wilson's interval", () => {
	// 15 of 148: the example of Newcombe (1998), table I, method 3.
	const margin = marginOf(share, { value: { state: "shown", value: (15 / 148) * 100 }, respondents: 148 });
	expect(margin?.low).toBeCloseTo(6.24, 1);
	expect(margin?.high).toBeCloseTo(16.05, 1);
});

test("nobody of few may still be some, and never less than none", () => {
	const margin = marginOf(share, { value: { state: "shown", value: 0 }, respondents: 20 });
	expect(margin?.low).toBeCloseTo(0, 6);
	expect(margin?.high).toBeCloseTo(16.11, 1);
});

test("the source's own interval goes before ours, and a range is one", () => {
	const own = { state: "shown", value: 10, low: 8, high: 13 } as const;
	expect(marginOf(share, { value: own, respondents: 71 })).toEqual({ low: 8, high: 13 });
	expect(
		marginOf({ unit: "weken" }, { value: { state: "range", low: 6, high: 8 }, respondents: null }),
	).toEqual({
		low: 6,
		high: 8,
	});
});

test("what is hidden, and what nobody asked people for, has none", () => {
	expect(marginOf(share, { value: { state: "withheld" }, respondents: 71 })).toBeNull();
	expect(marginOf(share, { value: { state: "shown", value: 10 }, respondents: null })).toBeNull();
	expect(marginOf({ unit: "dagen" }, { value: { state: "shown", value: 10 }, respondents: 71 })).toBeNull();
});
