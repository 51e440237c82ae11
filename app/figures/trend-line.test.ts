import { expect, test } from "vitest";
import type { TrendPoint } from "#app/domain/figure/figure-card.ts";
import type { PublishedValue } from "#app/domain/figure/figures.ts";
import { placeTrend } from "./trend-line.ts";

const frame = { left: 0, right: 100, top: 0, bottom: 50 };

function point(period: string, value: number | PublishedValue, breakBefore = false): TrendPoint {
	return {
		period,
		value: typeof value === "number" ? { state: "shown", value } : value,
		breakBefore,
		countedFrom: null,
		status: "definitief",
		fictional: false,
		completeUntil: null,
		respondents: null,
		caveats: [],
	};
}

const periods = (points: TrendPoint[]) =>
	placeTrend(points, frame).map((piece) => piece.map((one) => one.point.period));

test("points stand where their time and their value are, from zero up", () => {
	const [line] = placeTrend([point("2021", 10), point("2022", 20), point("2023", 40)], frame);
	expect(line?.map(({ x, y }) => [Math.round(x), y])).toEqual([
		[0, 37.5],
		[50, 25],
		[100, 0],
	]);
});

test("a break in the series interrupts the line", () => {
	expect(periods([point("2021", 1), point("2022", 2), point("2023", 3, true), point("2024", 4)])).toEqual([
		["2021", "2022"],
		["2023", "2024"],
	]);
});

test("a hidden value leaves a gap and no trace of its height", () => {
	const hidden = point("2022", { state: "withheld" });
	expect(periods([point("2021", 8), hidden, point("2023", 9)])).toEqual([["2021"], ["2023"]]);
});
