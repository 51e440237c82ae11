import { describe, expect, test } from "vitest";
import { lastPeriod, nextPeriod, parsePeriod, readPeriod } from "./period.ts";

describe("the text of a period", () => {
	test.each([
		["2024", "year", 2024, "2024-01-01", "2024-12-31"],
		["2024-H1", "half", 2024, "2024-01-01", "2024-06-30"],
		["2024-H2", "half", 2024, "2024-07-01", "2024-12-31"],
		["2024-Q1", "quarter", 2024, "2024-01-01", "2024-03-31"],
		["2024-Q4", "quarter", 2024, "2024-10-01", "2024-12-31"],
		["2024-02", "month", 2024, "2024-02-01", "2024-02-29"],
		["2023-02", "month", 2023, "2023-02-01", "2023-02-28"],
		["2025-01-01", "day", 2025, "2025-01-01", "2025-01-01"],
		["2022/2024", "span", 2024, "2022-01-01", "2024-12-31"],
		["2024/25", "school-year", 2025, "2024-08-01", "2025-07-31"],
		["1999/00", "school-year", 2000, "1999-08-01", "2000-07-31"],
		["2024-01/2024-06", "cumulative", 2024, "2024-01-01", "2024-06-30"],
	])("%s is a %s that ends in %i", (text, kind, year, start, end) => {
		expect(readPeriod(text)).toEqual({ kind, year, start, end });
	});

	test.each([
		...["", "24", "2024-H3", "2024-Q5", "2024-13", "2024-00", "2025-02-29", "2024-6", "2024/24", "2024/26"],
		...["2024/2022", "2024/2024", "2024-01/2025-06", "2024-02/2024-06", "2024-01/2024-01", "2024 ", "x2024"],
	])("%j is none", (text) => {
		expect(readPeriod(text)).toBeNull();
		expect(() => parsePeriod(text)).toThrow("is not a period");
	});
});

test("behind a period comes the next of its kind", () => {
	const next: [string, string][] = [
		["2024", "2025"],
		["2024-H1", "2024-H2"],
		["2024-H2", "2025-H1"],
		["2024-Q4", "2025-Q1"],
		["2024-12", "2025-01"],
		["2025-01-01", "2026-01-01"],
		["2024-02-29", "2025-02-28"],
		["2022/2024", "2025/2027"],
		["2024/25", "2025/26"],
		["2024-01/2024-06", "2024-01/2024-07"],
		["2024-01/2024-12", "2025-01/2025-02"],
	];
	for (const [period, behind] of next) expect([period, nextPeriod(period)]).toEqual([period, behind]);
});

test("the newest period that is over is asked for first", () => {
	expect(lastPeriod("year", "2026-11-29")).toBe("2025");
	expect(lastPeriod("quarter", "2026-11-29")).toBe("2026-Q3");
	expect(lastPeriod("half", "2026-07-01")).toBe("2026-H1");
	expect(lastPeriod("school-year", "2026-07-31")).toBe("2024/25");
	expect(lastPeriod("day", "2026-11-29")).toBe("2026-01-01");
});
