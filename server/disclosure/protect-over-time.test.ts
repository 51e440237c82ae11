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

	test("by a change that is told hide it with the count", async () => {
		const before = delivery(cells({ north: 9, west: 20, town: 29 }, { period: "2023" }));
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
