import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DisclosureIndicator, disclose, independentParts, type RawCell } from "./disclosure.ts";
import { rawValue } from "./figures.ts";

const clients: DisclosureIndicator = { id: "clients", unit: "aantal", population: "clienten" };
const children: DisclosureIndicator = { id: "children", unit: "aantal", population: "kinderen" };
const share: DisclosureIndicator = {
	id: "share",
	unit: "percentage",
	population: "kinderen",
	share: { numerator: "clients", denominator: "children" },
};
const survey: DisclosureIndicator = { id: "survey", unit: "percentage", population: "gezinnen" };
const cost: DisclosureIndicator = { id: "cost", unit: "euro", population: "geld" };
const days: DisclosureIndicator = { id: "days", unit: "dagen", population: "zaken" };
const all = [clients, children, share, survey, cost, days];

function cell(place: string, value: number | null, more: Partial<RawCell> = {}): RawCell {
	return {
		indicator: "clients",
		place,
		period: "2024",
		breakdown: "",
		value: value === null ? null : rawValue(value),
		respondents: null,
		partOf: place === "town" ? undefined : "town",
		...more,
	};
}

function states(cells: RawCell[], threshold = 5): string[] {
	return disclose(cells, all, threshold).map(({ value }) =>
		value.state === "shown"
			? String(value.value)
			: value.state === "small"
				? `<${value.lessThan}`
				: value.state,
	);
}

describe("counts of people", () => {
	test("one small wijk hides all wijken; the total of the gemeente stays", () => {
		const cells = [cell("north", 18), cell("west", 14), cell("east", 4), cell("town", 36)];
		expect(states(cells)).toEqual(["withheld", "withheld", "<5", "36"]);
	});

	test("zero is as secret as one to four", () => {
		expect(states([cell("north", 0), cell("west", 9)])).toEqual(["<5", "withheld"]);
	});

	test("a small total is not shown either", () => {
		expect(states([cell("town", 4)])).toEqual(["<5"]);
	});

	test("what is large stays, and what nobody knows stays missing", () => {
		const cells = [cell("north", 5), cell("west", null), cell("town", 11)];
		expect(states(cells)).toEqual(["5", "missing", "11"]);
		expect(states([...cells, cell("east", 2)])).toEqual(["withheld", "missing", "11", "<5"]);
	});

	test("other periods and other gemeenten keep their own pattern", () => {
		const cells = [
			cell("north", 3),
			cell("west", 20),
			cell("north", 8, { period: "2023" }),
			cell("elsewhere", 9, { partOf: "other-town" }),
		];
		expect(states(cells)).toEqual(["<5", "withheld", "8", "9"]);
	});

	test("a source can set a higher threshold", () => {
		expect(states([cell("town", 9)], 10)).toEqual(["<10"]);
	});

	test("an age that is small in one wijk hides that wijk's ages and that age's wijken, and so the whole grid", () => {
		const cells = ["north", "west"].flatMap((place) =>
			["age=young", "age=old"].map((breakdown) =>
				cell(place, place === "north" && breakdown === "age=young" ? 2 : 40, { breakdown }),
			),
		);
		expect(states([...cells, cell("north", 42), cell("town", 122)])).toEqual([
			"<5",
			"withheld",
			"withheld",
			"withheld",
			"42",
			"122",
		]);
	});
});

describe("what counts no people", () => {
	test("small amounts, days and given percentages are shown", () => {
		expect(
			states([
				cell("town", 3, { indicator: "cost" }),
				cell("town", 2, { indicator: "days" }),
				cell("north", 2, { indicator: "survey" }),
			]),
		).toEqual(["3", "2", "2"]);
	});

	test("a percentage of few answers that comes down to four people is withheld, and so is its opposite", () => {
		const of71 = { indicator: "survey", respondents: 71 };
		expect(states([cell("town", 73, of71), cell("town", 6, of71), cell("town", 94, of71)])).toEqual([
			"73",
			"withheld",
			"withheld",
		]);
	});

	test("fewer answers than the threshold are not told", () => {
		const [only] = disclose([cell("town", 50, { indicator: "survey", respondents: 4 })], all, 5);
		expect(only).toMatchObject({ respondents: null, value: { state: "withheld" } });
	});

	test("a percentage on a hidden count is withheld", () => {
		const cells = [
			cell("north", 4),
			cell("west", 30),
			cell("north", 900, { indicator: "children" }),
			cell("west", 800, { indicator: "children" }),
			cell("north", 0.4, { indicator: "share" }),
			cell("west", 3.8, { indicator: "share" }),
		];
		expect(states(cells)).toEqual(["<5", "withheld", "900", "800", "withheld", "withheld"]);
	});
});

describe("for any release", () => {
	const cellsOf = (...indicators: string[]) =>
		fc.uniqueArray(
			fc.record({
				indicator: fc.constantFrom(...indicators),
				place: fc.constantFrom("north", "west", "east", "rest", "town"),
				period: fc.constantFrom("2023", "2024"),
				breakdown: fc.constantFrom("", "age=young", "age=old"),
				value: fc.option(fc.nat(12), { freq: 8 }),
			}),
			{
				selector: (one) => JSON.stringify([one.indicator, one.place, one.period, one.breakdown]),
				maxLength: 60,
			},
		);
	const anyCells = cellsOf("clients", "children");
	const toCells = (drawn: { place: string; value: number | null }[]) =>
		drawn.map(({ value, ...key }) => cell(key.place, value, key));

	test("no count below the threshold is ever in what is published", () => {
		fc.assert(
			fc.property(anyCells, fc.integer({ min: 2, max: 10 }), (drawn, threshold) => {
				for (const { value } of disclose(toCells(drawn), all, threshold))
					if (value.state === "shown") expect(value.value).toBeGreaterThanOrEqual(threshold);
			}),
		);
	});

	test("the cells under one total are all open or all hidden, so that no subtraction finds one", () => {
		fc.assert(
			fc.property(anyCells, (drawn) => {
				const cells = toCells(drawn);
				const published = disclose(cells, all, 5);
				const families = new Map<string, Set<boolean>>();
				published.forEach((one, index) => {
					if (one.value.state === "missing") return;
					const { indicator, place, period, breakdown } = one;
					const keys = [
						cells[index]?.partOf && ["over", indicator, period, breakdown],
						breakdown && ["in", indicator, period, place],
					];
					for (const key of keys.filter(Boolean).map((parts) => JSON.stringify(parts)))
						families.set(key, (families.get(key) ?? new Set()).add(one.value.state === "shown"));
				});
				for (const seen of families.values()) expect(seen.size).toBe(1);
			}),
		);
	});

	test("its parts are protected by themselves as they are together", () => {
		fc.assert(
			fc.property(cellsOf("clients", "children", "share", "cost"), (drawn) => {
				const cells = toCells(drawn);
				const apart = independentParts(cells, all).flatMap((part) => disclose(part, all, 5));
				expect(apart).toHaveLength(cells.length);
				expect(apart).toEqual(expect.arrayContaining(disclose(cells, all, 5)));
			}),
		);
	});

	test("a percentage stays with its counts, and what has no tie to them is a part of its own", () => {
		const cells = ["2023", "2024"].flatMap((period) =>
			["share", "cost", "children", "clients"].map((indicator) => cell("town", 9, { indicator, period })),
		);
		expect(independentParts(cells, all).map((part) => part.map((one) => one.indicator))).toEqual([
			["share", "children", "clients"],
			["cost"],
			["share", "children", "clients"],
			["cost"],
		]);
	});
});
