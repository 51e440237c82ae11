import { expect, test } from "vitest";
import { needsWayOut, rowsFor, waysOut } from "./ways-out.ts";

const levels = new Map([
	["nederland", "land"],
	["zeist", "gemeente"],
	["noord", "wijk"],
	["kern", "buurt"],
	["elders", "overig"],
]);
const row = (place: string, breakdown = "") => ({ place, breakdown });
const rows = [
	row("nederland"),
	row("zeist"),
	row("zeist", "leeftijd=0-4"),
	row("noord"),
	row("noord", "leeftijd=0-4"),
	row("kern"),
	row("elders"),
	row("unheard-of"),
];

test("the gemeente keeps its parts and what is above it; a place that nobody knows counts as detail", () => {
	expect(rowsFor("gemeente", rows, levels)).toEqual(rows.slice(0, 3));
});

test("wholes are of every place", () => {
	expect(rowsFor("whole", rows, levels).map(({ breakdown }) => breakdown)).toEqual(Array(6).fill(""));
	expect(rowsFor(undefined, rows, levels)).toBe(rows);
});

test("a part that leaves nothing out, or nothing over, is no way out", () => {
	expect(waysOut(rows, levels)).toEqual([
		{ only: "gemeente", rows: 3, leftOut: 5 },
		{ only: "whole", rows: 6, leftOut: 2 },
	]);
	expect(waysOut([row("zeist"), row("nederland")], levels)).toEqual([]);
	expect(waysOut([row("noord", "leeftijd=0-4")], levels)).toEqual([]);
});

test("a way out is needed when more than a third would be hidden, or somebody has to decide", () => {
	const quiet = { unsafe: [], wholeGroups: [], coarser: [] };
	const hiding = (shown: number, small: number, withheld: number) =>
		needsWayOut({ ...quiet, counts: { shown, small, withheld } });
	expect(hiding(4, 1, 1)).toBe(false);
	expect(hiding(3, 1, 1)).toBe(true);
	expect(hiding(0, 0, 0)).toBe(false);
	const counts = { shown: 9, small: 0, withheld: 0 };
	expect(needsWayOut({ ...quiet, counts, unsafe: ["a"] })).toBe(true);
	expect(needsWayOut({ ...quiet, counts, wholeGroups: ["a"] })).toBe(true);
});
