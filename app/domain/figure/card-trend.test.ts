import { describe, expect, test } from "vitest";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import { sourcedFigure } from "#tests/helpers/sample-register.ts";
import { trendsOf } from "./card-trend.ts";
import { courseOf } from "./course.ts";
import type { Indicator, Place, SourcedFigure, TrendPoint } from "./figure-card.ts";
import type { PublishedValue } from "./figures.ts";
import { indexedTrends } from "./indexed-trend.ts";
import type { SeriesBreak } from "./series-break.ts";

const count = { kind: "count" } as Indicator;
const rate = { kind: "share" } as Indicator;
const here = { id: "here", name: "Hier" } as Place;
const land = { id: "land", name: "Nederland" } as Place;

const figure = (period: string, value: number | PublishedValue, more: Partial<SourcedFigure> = {}) =>
	sourcedFigure({
		...{ place: "here", period },
		value: typeof value === "number" ? { state: "shown", value } : value,
		...more,
	});

const breakAt = (period: string): SeriesBreak => ({
	...{ indicator: "x", place: null, breakdown: "", period },
	text: null,
});
const trends = (of: Indicator, figures: SourcedFigure[], breaks: SeriesBreak[] = []) =>
	trendsOf(of, figures, here, figures[0]?.period ?? "", "nl", breaks);
const told = (points: TrendPoint[]) => points.map(({ period, value }) => [period, value.state]);

describe("the course of a figure", () => {
	test("has a hole where a period is not there, by its own rhythm", () => {
		expect(
			told(trends(count, [figure("2024-01", 5), figure("2024-02", 6), figure("2024-05", 7)]).trend),
		).toEqual([
			...[
				["2024-01", "shown"],
				["2024-02", "shown"],
				["2024-03", "missing"],
				["2024-04", "missing"],
			],
			["2024-05", "shown"],
		]);
		const survey = [figure("2012", 5), figure("2016", 6), figure("2024", 7)];
		expect(told(trends(rate, survey).trend)).toEqual([
			...[
				["2012", "shown"],
				["2016", "shown"],
				["2020", "missing"],
				["2024", "shown"],
			],
		]);
	});

	test("keeps kinds of period apart, and never connects parts of a year of several lengths", () => {
		const found = trends(count, [
			figure("2023", 9),
			figure("2024", 9),
			figure("2024-Q1", 2),
			figure("2024-Q2", 3),
		]);
		expect(told(found.trend).map(([period]) => period)).toEqual(["2023", "2024"]);
		expect(found.otherTrends.map(({ kind, points }) => [kind, points.length])).toEqual([["quarter", 2]]);
		const soFar = [figure("2024-01/2024-06", 5), figure("2024-01/2024-09", 8), figure("2025-01/2025-09", 9)];
		expect(trends(count, soFar).trend.map(({ breakBefore }) => breakBefore)).toEqual([false, true, false]);
	});
});

describe("the change that is told", () => {
	const change = (figures: SourcedFigure[], breaks?: SeriesBreak[]) =>
		courseOf(onBenefits, "year", trends(rate, figures, breaks).trend);

	test("runs from the last break to the last final period", () => {
		const years = [figure("2021", 1), figure("2022", 2), figure("2023", 3)];
		const tail = figure("2024", 9, { status: "voorlopig", completeUntil: "2024-06-30" });
		expect(change([...years, tail], [breakAt("2022")])).toMatchObject({
			from: { period: "2022" },
			to: { period: "2023" },
			...{ sinceBreak: true, provisional: false },
		});
		expect(change(years, [breakAt("2023")])).toEqual({ untold: "break" });
		expect(change([years[0] ?? tail, tail])).toEqual({ untold: "too-few" });
	});

	test("is that of its own kind of period, whatever stands alone before or between", () => {
		const years = [figure("2020", 1), figure("2022", 2), figure("2024", 3)];
		const whole = { from: { period: "2020" }, to: { period: "2024" }, sinceBreak: false };
		expect(change([...years, figure("2019-H1", 9)])).toMatchObject(whole);
		expect(change([...years, figure("2023-H1", 9)])).toMatchObject(whole);
		expect(change([...years, figure("2023-H1", 9)], [breakAt("2023")])).toEqual({ untold: "break" });
	});

	test("says where it may be chance", () => {
		const asked = { respondents: 71 };
		expect(change([figure("2023", 65, asked), figure("2024", 73, asked)])).toMatchObject({
			withinMargin: true,
		});
		expect(change([figure("2023", 20, asked), figure("2024", 73, asked)])).toMatchObject({
			withinMargin: false,
		});
	});
});

describe("an index beside the country", () => {
	const of = (figures: SourcedFigure[], breaks: SeriesBreak[] = []) =>
		indexedTrends(figures, figure("2023", 1), [land], () => breaks);
	const there = (period: string, value: number | PublishedValue, more: Partial<SourcedFigure> = {}) =>
		figure(period, value, { place: "land", ...more });

	test("begins at 100 in the first period that both have", () => {
		const both = [
			figure("2020", 1),
			figure("2021", 20),
			figure("2022", 30),
			there("2021", 8),
			there("2022", 10),
		];
		expect(of(both)).toMatchObject([
			{
				place: land,
				points: [
					{ period: "2021", own: 100, other: 100 },
					{ period: "2022", own: 150, other: 125 },
				],
			},
		]);
	});

	test("uses final, shown numbers of the same people only", () => {
		const own = [figure("2021", 20), figure("2022", 30)];
		const first = there("2021", 8);
		for (const more of [
			there("2022", { state: "withheld" }),
			there("2022", { state: "small", lessThan: 5 }),
			there("2022", 10, { status: "voorlopig" }),
			there("2022", 10, { caveats: [{ kind: "andere-groep" }] }),
			there("2022", { state: "shown", value: 10, qualifier: "about" }),
		])
			expect(of([...own, first, more])).toEqual([]);
		expect(of([...own, first, there("2022", 10)], [breakAt("2022")])).toEqual([]);
		expect(of([...own, first, there("2022", 10)])).toHaveLength(1);
	});
});
