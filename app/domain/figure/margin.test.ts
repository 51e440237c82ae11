import { expect, test } from "vitest";
import { marginOf } from "./margin.ts";

const share = { unit: "percentage" } as const;

// Newcombe (1998), Statistics in Medicine 17: 857-872, table I, method 3.
test.each([
	[81, 263, 25.5, 36.6],
	[15, 148, 6.2, 16.0],
	[0, 20, 0, 16.1],
	[1, 29, 0.6, 17.2],
])("%i of %i respondents have Wilson's interval", (count, n, low, high) => {
	const margin = marginOf(share, { value: { state: "shown", value: (count / n) * 100 }, respondents: n });
	expect(margin?.bySource).toBe(false);
	expect(margin?.low).toBeCloseTo(low, 1);
	expect(margin?.high).toBeCloseTo(high, 1);
});

test("the source's own interval goes before ours, and a range is one", () => {
	const own = { state: "shown", value: 10, low: 8, high: 13 } as const;
	expect(marginOf(share, { value: own, respondents: 71 })).toEqual({ low: 8, high: 13, bySource: true });
	expect(
		marginOf({ unit: "weken" }, { value: { state: "range", low: 6, high: 8 }, respondents: null }),
	).toEqual({
		low: 6,
		high: 8,
		bySource: true,
	});
});

test("what is hidden, and what nobody asked people for, has none", () => {
	expect(marginOf(share, { value: { state: "withheld" }, respondents: 71 })).toBeNull();
	expect(marginOf(share, { value: { state: "shown", value: 10 }, respondents: null })).toBeNull();
	expect(marginOf({ unit: "dagen" }, { value: { state: "shown", value: 10 }, respondents: 71 })).toBeNull();
});
