import { describe, expect, test } from "vitest";
import type { PublishedValue } from "./figures.ts";
import { type Aim, tellTarget, type Verdict } from "./told-target.ts";

const none: Aim & { verdict: Verdict | null } = {
	...{ value: null, low: null, high: null, relativeTo: null, verdict: null },
};
const shown = (value: number, more: object = {}): PublishedValue => ({ state: "shown", value, ...more });
const lower = { direction: "lager-is-beter", decimals: 1 } as const;
const higher = { direction: "hoger-is-beter", decimals: 1 } as const;
const neither = { direction: "geen", decimals: 0 } as const;

describe("the verdict on a target", () => {
	test.each([
		["at most, below", { value: 9.3 }, shown(8.9), lower, "ja"],
		["at most, exactly", { value: 9 }, shown(9), lower, "ja"],
		["at most, above", { value: 9 }, shown(9.1), lower, "nee"],
		["at least, above", { value: 9 }, shown(9.1), higher, "ja"],
		["at least, below", { value: 9 }, shown(8.9), higher, "nee"],
		["a value without a direction", { value: 9 }, shown(9), neither, "niet-te-zeggen"],
		["within a range", { low: 6, high: 8 }, shown(7), neither, "ja"],
		["beyond a range", { low: 6, high: 8 }, shown(9), neither, "nee"],
		["beyond it on the good side", { low: 6, high: 8 }, shown(9), higher, "ja"],
		["short of it", { low: 6, high: 8 }, shown(5), higher, "nee"],
		["one end, whatever the direction", { high: 8 }, shown(9), neither, "nee"],
		["a range that lies within", { value: 9 }, { state: "range", low: 6, high: 8 }, lower, "ja"],
		["a range around it", { value: 7 }, { state: "range", low: 6, high: 8 }, lower, "niet-te-zeggen"],
		["less than what was aimed at", { value: 9 }, shown(9, { qualifier: "less_than" }), lower, "ja"],
		["less than what was to be reached", { value: 9 }, shown(9, { qualifier: "less_than" }), higher, "nee"],
		[
			"less than something more",
			{ value: 9 },
			shown(12, { qualifier: "less_than" }),
			lower,
			"niet-te-zeggen",
		],
		["about", { value: 9 }, shown(9.1, { qualifier: "about" }), lower, "niet-te-zeggen"],
	] as const)("%s", (_, aim, figure, indicator, verdict) => {
		expect(tellTarget({ ...none, ...aim }, figure as PublishedValue, undefined, indicator)).toMatchObject({
			...{ verdict, bySource: false },
		});
	});

	test("is that of the source where it gives one", () => {
		const told = tellTarget({ ...none, value: 9, verdict: "deels" }, shown(8), undefined, lower);
		expect(told).toMatchObject({ verdict: "deels", bySource: true });
	});
});

test("the difference is that of the two numbers, nought within a range", () => {
	const differenceFrom = (aim: Partial<Aim>, figure: PublishedValue) =>
		tellTarget({ ...none, ...aim }, figure, undefined, lower).difference;
	expect(differenceFrom({ value: 5051 }, shown(5154))).toBe(103);
	expect(differenceFrom({ value: 9.1 }, shown(9))).toBe(-0.1);
	expect(differenceFrom({ low: 6, high: 8 }, shown(7))).toBe(0);
	expect(differenceFrom({ low: 6, high: 8 }, shown(9))).toBe(1);
	expect(differenceFrom({ low: 6 }, shown(5))).toBe(-1);
	expect(differenceFrom({ value: 9 }, shown(9, { qualifier: "about" }))).toBeNull();
	expect(differenceFrom({ value: 9 }, { state: "range", low: 1, high: 2 })).toBeNull();
});

describe("beside a figure that is not shown", () => {
	const hidden: (PublishedValue | undefined)[] = [
		{ state: "small", lessThan: 5 },
		{ state: "withheld" },
		{ state: "missing", reason: "geheim" },
		undefined,
	];

	test("a target keeps its own number, and nothing that would tell the figure's", () => {
		for (const figure of hidden)
			expect(tellTarget({ ...none, value: 3, verdict: "nee" }, figure, undefined, lower)).toEqual({
				...{ aim: { value: 3, low: null, high: null, relativeTo: null }, verdict: null, bySource: false },
				...{ computed: null, difference: null, tellsNote: false },
			});
	});

	test("a relative target is not told, whichever of the two is hidden", () => {
		const relative = { ...none, value: 3, relativeTo: "zeist", verdict: "ja" } as const;
		for (const figure of hidden) {
			expect(tellTarget(relative, figure, shown(7), lower)).toMatchObject({ aim: null, verdict: null });
			expect(tellTarget(relative, shown(7), figure, lower)).toMatchObject({
				...{ aim: null, verdict: null, difference: null },
			});
		}
	});
});

test("a target that is relative is judged by the other place's number", () => {
	const told = tellTarget({ ...none, relativeTo: "zeist" }, shown(7), shown(6.5), lower);
	expect(told).toMatchObject({ verdict: "nee", difference: 0.5, aim: { relativeTo: "zeist" } });
});
