import { expect, test } from "vitest";
import { budgetsOf } from "./budget.ts";
import { type PublishedFigure, type PublishedValue, plainFigure } from "./figures.ts";

const indicator = { direction: "lager-is-beter", decimals: 0 } as const;
const posts = {
	id: "post",
	label: { nl: "Post" },
	adding: "telt-op" as const,
	values: ["zorg", "verblijf", "vervoer"].map((id) => ({ id, label: { nl: id } })),
};
const shown = (value: number, more: object = {}): PublishedValue => ({ state: "shown", value, ...more });
const { status, fictional, completeUntil, respondents, caveats } = plainFigure;
const became = (part: string, value: PublishedValue, period = "2024"): PublishedFigure => ({
	...{ indicator: "kosten", place: "druten", period, breakdown: part && `post=${part}`, release: "r", value },
	...{ status, fictional, completeUntil, respondents, caveats, note: null },
});
const budget = (part: string, value: number, period = "2024", document = "") => ({
	...{ period, breakdown: part && `post=${part}`, document, value, low: null, high: null, relativeTo: null },
});
const tables = (budgets: ReturnType<typeof budget>[], figures: PublishedFigure[], dimension = posts) =>
	budgetsOf(indicator, dimension, { budgets, figures, locale: "nl" });

const given = [budget("zorg", 68_000), budget("verblijf", 1_334_000), budget("", 1_402_000)];
const spent = [
	became("zorg", shown(15_658, { printed: "€ 15.658" })),
	became("verblijf", shown(1_130_000)),
	became("", shown(1_146_000)),
];

test("a table has a row for each part with its difference, and the total that its source has", () => {
	const [table] = tables(given, spent);
	expect(table?.rows.map(({ label, budget: aim, difference }) => [label, aim, difference])).toEqual([
		["zorg", 68_000, -52_342],
		["verblijf", 1_334_000, -204_000],
	]);
	expect(table?.whole).toMatchObject({ budget: 1_402_000, figure: shown(1_146_000), difference: -256_000 });
});

test("what the parts add up to is told only where the source has another total", () => {
	expect(tables(given, spent)[0]?.sums).toEqual({ budget: null, figure: 1_145_658 });
	const exact = spent.with(2, became("", shown(1_145_658)));
	expect(tables(given, exact)[0]?.sums).toBeNull();
	expect(tables(given, spent, { ...posts, adding: "overlapt" as never })[0]?.sums).toBeNull();
});

test.each([
	{ state: "withheld" },
	{ state: "small", lessThan: 5 },
	{ state: "range", low: 0, high: 9 },
	{ state: "missing" },
] satisfies PublishedValue[])("nothing tells a part that is %o: no difference, and no sum", (hidden) => {
	const [table] = tables(given, spent.with(0, became("zorg", hidden)));
	expect(table?.rows[0]).toMatchObject({ budget: 68_000, figure: hidden, difference: null });
	expect(table?.sums).toBeNull();
});

test("each year and document has a table of its own, the oldest first; a part without a budget stands in it too", () => {
	const more = [...given, budget("zorg", 70_000, "2023"), budget("zorg", 60_000, "2024", "Najaarsnota")];
	const all = tables(more, [...spent, became("vervoer", shown(24_000))]);
	expect(all.map(({ period, document }) => [period, document])).toEqual([
		["2023", ""],
		["2024", ""],
		["2024", "Najaarsnota"],
	]);
	expect(all[0]?.rows).toMatchObject([{ id: "post=zorg", figure: { state: "missing" }, difference: null }]);
	expect(all[1]?.rows.map(({ id, budget: aim }) => [id, aim])).toContainEqual(["post=vervoer", null]);
	expect(tables([budget("", 5)], spent)).toEqual([]);
});
