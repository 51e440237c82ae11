import { expect, test } from "vitest";
import { toldHeadCount, toldTotal } from "./head-counts.ts";

test.each([
	["nobody", 0, [], 0],
	["few", 4, [], null],
	["enough", 5, [], 5],
	["few beside what is told", 12, [8], null],
	["enough beside what is told", 13, [8], 13],
	["nothing beside what is told", 8, [8], 8],
	["few once the second part is off too", 13, [8, 1], null],
])("a total of people is told unless few are left: %s", (_, total, known, told) => {
	expect(toldTotal(total, ...known)).toBe(told);
});

test("a card for several, but few, tells no number", () => {
	expect([1, 2, 4, 5].map(toldHeadCount)).toEqual([1, 0, 0, 5]);
});
