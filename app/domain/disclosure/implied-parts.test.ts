import { expect, test } from "vitest";
import { withImpliedParts } from "./implied-parts.ts";
import type { DeliveredCell, Delivery, ProtectedIndicator, ProtectedPlace } from "./register.ts";

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
const delivery = (cells: DeliveredCell[], more: Partial<Delivery> = {}): Delivery => ({
	...{ release: "new", threshold: 5, alreadyPublic: false, rounding: null, totals: "exact", cells, ...more },
});
const cell = (value: number | null, more: Partial<DeliveredCell> = {}): DeliveredCell => ({
	...{ indicator: "clients", period: "2024", breakdown: "", place: "stad", value, ...more },
});
const impliedIn = (deliveries: Delivery[], about: ProtectedIndicator = clients) =>
	withImpliedParts({ indicators: [about], places, deliveries })
		.deliveries.at(-1)
		?.cells.filter(({ implied }) => implied) ?? [];
const told = (values: Record<string, number | null>) =>
	impliedIn([delivery(Object.entries(values).map(([place, value]) => cell(value, { place })))]).map(
		({ place, value }) => [place, value],
	);

test.each([
	["kept secret", { stad: 51, a: 22, b: 27, c: null }, [["c", 2]]],
	["left out", { stad: 51, a: 22, b: 27 }, [["c", 2]]],
	["left out, and nobody", { stad: 49, a: 22, b: 27 }, [["c", 0]]],
	["two of them, few together", { stad: 25, a: 22 }, [["b", 3]]],
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

const aged: ProtectedIndicator = {
	...clients,
	dimensions: [
		{
			id: "age",
			adding: null,
			values: [
				{ id: "0-12", partOf: null },
				{ id: "0-4", partOf: "0-12" },
				{ id: "5-12", partOf: "0-12" },
				{ id: "13-17", partOf: null },
			],
		},
	],
};
const ages = (values: Record<string, number | null>, place = "stad") =>
	Object.entries(values).map(([age, value]) => cell(value, { place, breakdown: age && `age=${age}` }));
const agesTold = (values: Record<string, number | null>, about = aged) =>
	impliedIn([delivery(ages(values))], about).map(({ breakdown, value }) => [breakdown, value]);

test.each<[string, Record<string, number | null>, [string, number][]]>([
	["kept secret", { "": 20, "0-12": 17, "13-17": null }, [["age=13-17", 3]]],
	["left out", { "": 20, "0-12": 17 }, [["age=13-17", 3]]],
	["left out of a coarser one", { "0-12": 17, "0-4": 14 }, [["age=5-12", 3]]],
	["beside the finer ones", { "": 20, "0-4": 8, "5-12": 9 }, [["age=13-17", 3]]],
	["unknown to the catalogue", { "": 20, "0-12": 9, "13-17": 8, "18+": null }, [["age=18+", 3]]],
])("a value that is %s is told by its whole", (_, values, parts) => {
	expect(agesTold(values)).toEqual(parts);
});

test("a value that no cell names is told only where somebody must be in it", () => {
	expect(agesTold({ "": 17, "0-12": 17 })).toEqual([]);
	expect(agesTold({ "": 17, "0-12": 17, "13-17": null })).toEqual([["age=13-17", 0]]);
});

test("a retired value still stands in its coarser one, and is missed by nobody", () => {
	const dimensions = aged.dimensions.map((one) => ({
		...one,
		values: one.values?.map((value) => ({ ...value, retired: value.id === "0-4" })) ?? [],
	}));
	expect(agesTold({ "0-12": 17, "0-4": 14 }, { ...aged, dimensions })).toEqual([["age=5-12", 3]]);
	expect(agesTold({ "0-12": 17, "5-12": 14 }, { ...aged, dimensions })).toEqual([]);
});

test.each(["overlapt", "deel"] as const)("nothing is told by values that add up %s", (adding) => {
	const dimensions = aged.dimensions.map((one) => ({ ...one, adding }));
	expect(agesTold({ "": 20, "0-12": 17 }, { ...aged, dimensions })).toEqual([]);
});

test("what cannot be is nobody, and tells nothing", () => {
	const cells = [...ages({ "": 17, "0-12": 17 }), cell(null, { breakdown: "age=13-17", cannotBe: true })];
	expect(impliedIn([delivery(cells)], aged)).toEqual([]);
});

test("values crossed with places are told together, since the large ones lead to the small one", () => {
	const cells = [
		...ages({ "": 100, "0-12": 60 }),
		...ages({ "": 50, "0-12": 30 }, "a"),
		...ages({ "": 30, "0-12": 13 }, "b"),
		...ages({ "": 20, "0-12": 17 }, "c"),
	];
	const found = impliedIn([delivery(cells)], aged).map(({ place, value }) => [place, value]);
	expect(found).toEqual([
		["stad", 40],
		["a", 20],
		["b", 17],
		["c", 3],
	]);
});

test("a part is told by what releases say together", () => {
	const total = delivery([cell(51)], { release: "total" });
	const parts = delivery(["a", "b"].map((place, n) => cell([22, 27][n] as number, { place })));
	expect(impliedIn([total, parts]).map(({ place, value }) => [place, value])).toEqual([["c", 2]]);
	expect(impliedIn([{ ...total, undoneBefore: "new" }, parts])).toEqual([]);
});

const soFar = [
	cell(33, { period: "2024-01/2024-03" }),
	cell(10, { period: "2024-01/2024-03", place: "a" }),
	cell(27, { period: "2024-01/2024-06", place: "b" }),
	cell(7, { period: "2024-Q2", place: "b" }),
];
const overTime = (deliveries: Delivery[], measure: "flow" | "stock" = "flow") =>
	impliedIn(deliveries, { ...clients, measure }).map(({ period, place, value }) => [place, period, value]);

test("what periods tell of one place tells another of its period", () => {
	const [one, ...others] = soFar;
	const told = [
		["b", "2024-01/2024-03", 20],
		["c", "2024-01/2024-03", 3],
	];
	expect(overTime([delivery(soFar)])).toEqual(told);
	expect(overTime([delivery(others), delivery(one ? [one] : [])])).toEqual(told);
	expect(overTime([delivery(soFar)], "stock")).toEqual([]);
	expect(overTime([delivery(soFar, { totals: "rounded" })])).toEqual([]);
});

test("what lies between two periods is told by its days, and only once where it has a name", () => {
	const between = [
		cell(20, { period: "2024-01/2024-03", place: "a" }),
		cell(23, { period: "2024-01/2024-05", place: "a" }),
	];
	expect(overTime([delivery(between)])).toEqual([["a", "2024-04-01/2024-05-31", 3]]);
	const quarter = cell(null, { period: "2024-Q2", place: "a" });
	const half = cell(23, { period: "2024-H1", place: "a" });
	expect(overTime([delivery([between[0] ?? half, half, quarter])])).toEqual([["a", "2024-Q2", 3]]);
});
