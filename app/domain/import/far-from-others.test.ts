import { expect, test } from "vitest";
import { importCatalogue } from "#tests/helpers/import-catalogue.ts";
import { buildPreview } from "./build-preview.ts";
import type { ExistingFigure } from "./catalogue.ts";

const indicator = "wmo-clienten";
const known = (place: string, period: string, value: number): ExistingFigure => ({
	...{ indicator, place, period, value, breakdown: "", kind: "figure", basis: null },
});
const years = [2021, 2022, 2023].map((year, n) => known("zeist-noord", String(year), 41 + n));

/** What is told of one row, by what was published before. */
const told = (value: string, existing: ExistingFigure[], place = "Noord") => {
	const rows = [
		["Indicator", "Wijk", "Jaar", "Waarde"],
		[indicator, place, "2024", value],
	];
	const sheet = {
		name: "",
		hidden: false,
		merged: [],
		rows: rows.map((row) => row.map((text) => ({ text }))),
	};
	const grid = { kind: "text" as const, sheets: [sheet] };
	return buildPreview({
		grid,
		catalogue: importCatalogue,
		existing,
		mapping: { decimal: "," },
	}).problems.flatMap(({ code, word, detail }) => (code === "far-from-others" ? [[word, detail]] : []));
};

test("a number is held against those of its place in other years", () => {
	expect(told("1.044", years)).toEqual([["1044", "43"]]);
	expect(told("44", years)).toEqual([]);
	expect(told("1.044", years.slice(1))).toEqual([]);
});

test("and against those of places like it, so that the gemeente is more than its wijken", () => {
	const places = ["zeist-west", "zeist-oost", "den-dolder"].map((place) => known(place, "2024", 40));
	expect(told("1.044", places)).toHaveLength(1);
	expect(told("1.044", places, "Zeist")).toEqual([]);
});
