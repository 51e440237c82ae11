import { expect, test } from "vitest";
import type { EditionFigure, EditionRow } from "./edition.ts";
import { pencRows } from "./penc-rows.ts";

const row = (period: string, more: Partial<EditionRow> = {}): EditionRow => ({
	...{ place: { id: "zeist", name: "Zeist" }, period, breakdown: "", part: null, value: null, targets: [] },
	...more,
});
const targets = [{}] as EditionRow["targets"];
const toldOf = (rows: EditionRow[]) => {
	const card = { place: { id: "zeist" }, ref: { breakdown: "" } } as EditionFigure["card"];
	return pencRows({ rows, card } as EditionFigure).map((one) => `${one.period} ${one.breakdown}`.trim());
};

test("a table for planning and control tells the last two years that something was aimed at", () => {
	expect(toldOf(["2022", "2023", "2024"].map((period) => row(period, { targets })))).toEqual([
		"2024",
		"2023",
	]);
	expect(
		toldOf([
			row("2023", { targets }),
			row("2024", { targets }),
			row("2025"),
			row("2024", { breakdown: "post=a" }),
		]),
	).toEqual(["2024", "2023"]);
});

test("without a target it tells the figure itself, over periods of one length", () => {
	expect(toldOf([row("2023"), row("2024"), row("2025-Q1"), row("2025-Q2")])).toEqual(["2025-Q2", "2025-Q1"]);
	expect(toldOf([row("2024"), row("2024", { place: { id: "west", name: "West" } })])).toEqual(["2024"]);
});
