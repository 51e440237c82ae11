import { expect, test } from "vitest";
import { impliedParts } from "./implied-parts.ts";
import type { ProtectedIndicator, ProtectedPlace } from "./register.ts";

const clients: ProtectedIndicator = {
	id: "clients",
	kind: "count",
	countsPeople: true,
	openZero: false,
	decimals: 0,
	measure: null,
	dimensions: [],
};
const places: ProtectedPlace[] = [
	{ id: "stad", level: "gemeente", parent: null },
	...["a", "b", "c"].map((id) => ({ id, level: "wijk", parent: "stad" })),
	{ id: "rest", level: "overig", parent: "stad" },
];
const told = (values: Record<string, number | null>) =>
	impliedParts(
		Object.entries(values).map(([place, value]) => ({
			indicator: "clients",
			period: "2024",
			breakdown: "",
			place,
			value,
		})),
		[clients],
		places,
		5,
	).map(({ place, value }) => [place, value]);

test.each([
	["kept secret", { stad: 51, a: 22, b: 27, c: null }, [["c", 2]]],
	["left out", { stad: 51, a: 22, b: 27 }, [["c", 2]]],
	["left out, and nobody", { stad: 49, a: 22, b: 27 }, [["c", 0]]],
	[
		"two of them, few together",
		{ stad: 25, a: 22 },
		[
			["b", 3],
			["c", 0],
		],
	],
	["of those without a wijk", { stad: 12, a: 4, b: 3, c: 2 }, [["rest", 3]]],
])("a part that is %s is told by its total", (_, values, parts) => {
	expect(told(values)).toEqual(parts);
});

test.each([
	["all are given", { stad: 9, a: 4, b: 3, c: 2 }],
	["the part is large", { stad: 60, a: 22, b: 27 }],
	["there is no total", { a: 22, b: 27 }],
	["only the total is given", { stad: 3 }],
	["the source's sum is off", { stad: 40, a: 22, b: 27 }],
])("nothing is told where %s", (_, values) => {
	expect(told(values as Record<string, number>)).toEqual([]);
});
