import { expect, test } from "vitest";
import { plot, scaleOf } from "./scale.ts";

test("periods lie where their time is, as wide as they are long", () => {
	const scale = scaleOf(["2023", "2024-H1", "2024-Q4"], [10], "aantal");
	expect(scale.reach("2023").from).toBe(0);
	expect(scale.reach("2023").to).toBeCloseTo(365 / 731, 3);
	expect(scale.reach("2024-H1").from).toBe(scale.reach("2023").to);
	expect(scale.along("2024-Q4")).toBeCloseTo((731 - 46) / 731, 3);
	expect(scale.reach("2024-Q4").to).toBe(1);
});

test("the state on a day is a point in time", () => {
	const scale = scaleOf(["2024-01-01", "2024-07-01", "2025-01-01"], [10], "aantal");
	expect([scale.along("2024-01-01"), scale.along("2025-01-01")]).toEqual([0, 1]);
	expect(scale.along("2024-07-01")).toBeCloseTo(182 / 366, 3);
});

test("counts and shares begin at nought, marks may begin higher, and what is overspent goes below", () => {
	const height = (values: number[], unit: "aantal" | "cijfer" | "euro", of: number) =>
		scaleOf(["2023", "2024"], values, unit).height(of);
	expect([height([30, 40], "aantal", 0), height([30, 40], "aantal", 40)]).toEqual([plot.base, plot.top]);
	expect(scaleOf(["2023", "2024"], [7.6, 8.2], "cijfer").floor).toBe(7);
	expect(scaleOf(["2023", "2024"], [2, 8.2], "cijfer").floor).toBe(0);
	expect(height([-5, 10], "euro", -5)).toBe(plot.base);
	expect(height([0, 0], "aantal", 0)).toBe(plot.base);
});
