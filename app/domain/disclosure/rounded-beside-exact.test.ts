import { expect, test } from "vitest";
import { cell, cells, delivery, indicators, places } from "#tests/helpers/deliveries.ts";
import type { Delivery } from "./register.ts";
import { roundedBesideExact } from "./rounded-beside-exact.ts";

const own = (more: Partial<Delivery> = {}) =>
	delivery(cells({ north: 18, east: 4 }), { source: "own", ...more });
const office = (given = [cell("east", 5)], more: Partial<Delivery> = {}) =>
	delivery(given, { source: "office", rounding: 5, totals: "rounded", ...more });
const found = (...deliveries: Delivery[]) => roundedBesideExact({ indicators, places, deliveries });

test("a rounded count does not come beside the exact one of another source, nor the other way round", () => {
	expect(found(own(), office())).toEqual(["clients|east|2024|"]);
	expect(found(office(), own())).toEqual(["clients|east|2024|"]);
	expect(found(own(), office(undefined, { totals: "exact" }))).toEqual(["clients|east|2024|"]);
	expect(found(own({ undoneBefore: "later" }), office())).toEqual(["clients|east|2024|"]);
});

test("parts of a count tell of it too", () => {
	expect(found(own(), office([cell("east", 5, { breakdown: "group=young" })]))).toEqual([
		"clients|east|2024|group=young",
	]);
});

test("another place, period or thing, what is missing and no count of people stand apart", () => {
	expect(found(own(), office([cell("west", 5), cell("east", 5, { period: "2023" })]))).toEqual([]);
	expect(found(own(), office([cell("east", null), cell("east", 5, { indicator: "children" })]))).toEqual([]);
	const cost = { indicator: "cost" };
	expect(found(own({ cells: [cell("east", 402, cost)] }), office([cell("east", 400, cost)]))).toEqual([]);
});

test("a source whose totals alone are rounded prints exact counts", () => {
	expect(found(own(), office(undefined, { rounding: null }))).toEqual([]);
});

test("a source may begin to round its own", () => {
	expect(found(own(), office([cell("east", 5)], { source: "own" }))).toEqual([]);
	expect(found(own(), own({ source: "another" }))).toEqual([]);
});
