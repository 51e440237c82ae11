import { describe, expect, test } from "vitest";
import type { DeliveredCell } from "#app/domain/disclosure/register.ts";
import { cell, cells, delivery, indicators, places, publish, wor } from "#tests/helpers/deliveries.ts";
import { protect } from "./protect.ts";

describe("periods that are tied", () => {
	test("by their sum hide a quarter with another quarter", async () => {
		const of = (value: number, period: string) => cell("town", value, { indicator: "flow", period });
		const quarters = [
			of(3, "2024-Q1"),
			of(20, "2024-Q2"),
			of(10, "2024-Q3"),
			of(30, "2024-Q4"),
			of(63, "2024"),
		];
		expect(Object.values((await publish(delivery(quarters))).told)).toEqual([
			"<5",
			"20",
			"withheld",
			"30",
			"63",
		]);
	});

	test("by the months so far hide what lies between two of them", async () => {
		const of = (value: number, period: string) => cell("town", value, { indicator: "flow", period });
		const soFar = [of(20, "2024-01/2024-03"), of(23, "2024-01/2024-06"), of(3, "2024-Q2")];
		const { told } = await publish(delivery(soFar));
		expect(told["flow town 2024-Q2"]).toBe("<5");
		expect(Object.values(told).filter((one) => one === "withheld")).toHaveLength(1);
	});

	test("are the same where they have the same days, whatever they are called", async () => {
		const of = (value: number, period: string) => cell("town", value, { indicator: "flow", period });
		const months = [of(3, "2024-01"), of(8, "2024-02"), of(40, "2024-03"), of(51, "2024-Q1")];
		const { told } = await publish(
			delivery([...months, of(11, "2024-01/2024-02"), of(51, "2024-01/2024-03")]),
		);
		expect(told["flow town 2024-01"]).toBe("<5");
		expect([told["flow town 2024-Q1"], told["flow town 2024-01/2024-03"]]).toEqual(["51", "51"]);
		const { told: later } = await publish(
			delivery([of(51, "2024-01/2024-03")]),
			delivery([of(3, "2024-01")]),
			delivery([of(51, "2024-Q1"), of(30, "2024-02"), of(18, "2024-03")]),
		);
		expect(Object.values(later)).toEqual(["51", "30", "withheld"]);
	});

	test.each([
		["the months so far", { "2024-01/2024-03": 20, "2024-01/2024-06": 23 }],
		["a year and its other quarters", { "2024-Q2": 20, "2024-Q3": 10, "2024-Q4": 30, "2024": 63 }],
		[
			"several kinds",
			{ "2024-01/2024-03": 30, "2024-05": 9, "2024-Q3": 40, "2024-06": 12, "2024-01/2024-09": 94 },
		],
	])("hide the few of a period that nobody gives, as %s would tell them", async (_, values) => {
		const of = (more: Record<string, number>) =>
			Object.entries(more).map(([period, value]) => cell("town", value, { indicator: "flow", period }));
		const { told, protection } = await publish(delivery(of(values)));
		expect(Object.values(told).filter((one) => one === "withheld")).toHaveLength(1);
		expect(protection.unsafe).toEqual([]);
		const [first, ...others] = Object.entries(values).map(([period, value]) =>
			delivery(of({ [period]: value })),
		);
		const one = await publish(first ?? expect.fail("no period"), ...others);
		expect(Object.values(one.told)).toEqual(["withheld"]);
	});

	test("hide the few of a wijk that other wijken and their periods tell only together", async () => {
		const of = (values: Parameters<typeof cells>[0], period: string) =>
			cells(values, { indicator: "flow", period });
		const { told, protection } = await publish(
			delivery([
				...of({ north: 20, west: 30, centre: 12, town: 85 }, "2024-01/2024-03"),
				...of({ dolder: 27 }, "2024-01/2024-06"),
				...of({ dolder: 7 }, "2024-Q2"),
			]),
		);
		expect(Object.values(told).filter((one) => one === "withheld")).toHaveLength(1);
		expect(protection.unsafe).toEqual([]);
	});

	test("of several kinds hide what is between them", async () => {
		const of = (value: number, period: string) => cell("town", value, { indicator: "flow", period });
		const mixed = [of(20, "2024-Q1"), of(3, "2024-04"), of(9, "2024-05"), of(12, "2024-06")];
		const { told } = await publish(delivery([...mixed, of(44, "2024-01/2024-06")]));
		expect(Object.values(told)).toEqual(["20", "<5", "withheld", "12", "44"]);
	});

	test("by a change that is told hide it with the count", async () => {
		const before = delivery(cells({ north: 9, west: 20 }, { period: "2023" }));
		const now = [
			...cells({ north: 4, west: 30, centre: 12, dolder: 14, east: 15, town: 75 }),
			cell("north", -5, { indicator: "change" }),
		];
		expect((await publish(before, delivery(now))).told["change north"]).toBe("withheld");
	});
});

describe("what was published before", () => {
	const before = delivery(cells({ ...wor, town: 52 }));

	test("stays withheld where it is the same, and what was shown counts as known", async () => {
		const { protection, told } = await publish(before, delivery(cells({ ...wor, town: 52 })));
		expect(told).toMatchObject({ dolder: "withheld", east: "<5", north: "18" });
		expect(protection.cells[3]?.reason).toEqual({ kind: "as-before" });
	});

	test("is known after it was undone too", async () => {
		const undone = { ...delivery(cells({ east: 4, dolder: 7, town: 53 })), undoneBefore: "third" };
		const third = { ...delivery(cells({ dolder: 6 })), release: "third" };
		expect((await publish(before, undone, third)).told).toEqual({ dolder: "withheld" });
	});

	test("and stands in a public source too is known from there, though it was withheld", async () => {
		const printed = delivery(cells({ dolder: 6 }), { alreadyPublic: true });
		const { protection, told } = await publish(before, printed);
		expect(told).toEqual({ dolder: "6" });
		expect(protection).toMatchObject({ unsafe: [], givenAway: ["clients|east|2024|"] });
	});

	test("is compared with each version that it had, also one before a release under embargo", async () => {
		const first = { ...before, publishedAt: 1, publicFrom: 1 };
		const embargoed = { ...delivery(cells({ dolder: 26, town: 72 })), publishedAt: 2, publicFrom: 9 };
		const next = { ...delivery(cells({ dolder: 8, town: 54 })), publishedAt: 3, publicFrom: 3 };
		expect((await publish(first, embargoed, next)).told).toEqual({ dolder: "withheld", town: "withheld" });
	});

	test("under embargo hides nothing from those who read what was there before it", async () => {
		const first = { ...delivery(cells({ north: 20, west: 30 })), publishedAt: 1, publicFrom: 1 };
		const embargoed = { ...delivery(cells({ west: 34 })), publishedAt: 2, publicFrom: 9 };
		const next = { ...delivery(cells({ centre: 4, town: 54 })), publishedAt: 3, publicFrom: 3 };
		expect((await publish(first, embargoed, next)).told).toEqual({ centre: "<5", town: "withheld" });
	});

	describe("under two embargoes at once", () => {
		const first = { ...delivery(cells({ north: 20, west: 30 })), publishedAt: 1, publicFrom: 1 };
		const one = { ...delivery(cells({ west: 34 })), publishedAt: 2, publicFrom: 20 };
		const other = { ...delivery(cells({ north: 26 })), publishedAt: 3, publicFrom: 30 };

		test.each([
			["to everybody, who saw neither", 54],
			["to those of one evening", 58],
			["to those of the other evening", 60],
			["to those who were at both", 64],
		])("tells no total that would tell a small wijk %s", async (_, town) => {
			const next = { ...delivery(cells({ centre: 4, town })), publishedAt: 4, publicFrom: 4 };
			const { told, protection } = await publish(first, one, other, next);
			expect(told).toEqual({ centre: "<5", town: "withheld" });
			expect(protection.unsafe).toEqual([]);
		});

		test("is compared with what opened meanwhile, and not with what nobody can know", async () => {
			const next = { ...delivery(cells({ centre: 4, town: 54 })), publishedAt: 25, publicFrom: 25 };
			expect((await publish(first, one, other, next)).told).toEqual({ centre: "<5", town: "54" });
			const opened = { ...delivery(cells({ centre: 4, town: 58 })), publishedAt: 25, publicFrom: 25 };
			expect((await publish(first, one, other, opened)).told).toEqual({ centre: "<5", town: "withheld" });
		});
	});

	test("and differs by a few hidden people hides the total that would tell how many", async () => {
		const { protection, told } = await publish(before, delivery(cells({ ...wor, dolder: 8, town: 54 })));
		expect(told).toMatchObject({ dolder: "withheld", east: "<5", town: "withheld" });
		expect(protection.cells.at(-1)?.reason?.kind).toBe("small-change");
	});

	test("and differs by many tells its new total", async () => {
		const { told } = await publish(before, delivery(cells({ ...wor, dolder: 26, town: 72 })));
		expect(told).toMatchObject({ town: "72", east: "<5" });
	});

	test("and gives a cell away by itself is named, and does not stand in the way", async () => {
		const careless = cells({ ...wor, town: 52 }).map(
			(one): DeliveredCell => ({ ...one, state: one.place === "east" ? "small" : "shown", lessThan: 5 }),
		);
		const deliveries = [{ ...delivery(careless), release: "old" }, delivery(cells({ north: 40, east: 4 }))];
		const protection = await protect({ indicators, places, deliveries });
		expect(protection).toMatchObject({ givenAway: ["clients|east|2024|"], unsafe: [] });
	});
});
