import { describe, expect, test } from "vitest";
import type { Indicator } from "./figure-card.ts";
import type { PublishedFigure, PublishedValue } from "./figures.ts";
import { standingOf, yardstickOf } from "./standing.ts";

type Compared = Pick<Indicator, "unit" | "kind" | "direction">;
const stress: Compared = { unit: "percentage", kind: "share", direction: "lager-is-beter" };
const inTime: Compared = { ...stress, direction: "hoger-is-beter" };

function figure(value: number | PublishedValue, more: Partial<PublishedFigure> = {}): PublishedFigure {
	return {
		indicator: "x",
		place: "here",
		period: "2025",
		breakdown: "",
		release: "r",
		value: typeof value === "number" ? { state: "shown", value } : value,
		status: "definitief",
		fictional: false,
		completeUntil: null,
		note: null,
		respondents: null,
		caveats: [],
		...more,
	};
}

describe("a wijk beside its gemeente", () => {
	test("is worse by the indicator's own direction", () => {
		expect(standingOf(stress, figure(8), figure(5))).toBe("worse");
		expect(standingOf(stress, figure(5), figure(8))).toBe("not-worse");
		expect(standingOf(inTime, figure(5), figure(8))).toBe("worse");
		expect(standingOf(inTime, figure(8), figure(5))).toBe("not-worse");
		expect(standingOf(stress, figure(5), figure(5))).toBe("not-worse");
	});

	test("is worse only where the margins of both lie apart", () => {
		const few = { respondents: 60 };
		expect(standingOf(stress, figure(40, few), figure(30, few))).toBe("within-margin");
		expect(standingOf(stress, figure(60, few), figure(20, few))).toBe("worse");
		expect(standingOf(inTime, figure(20, few), figure(60, few))).toBe("worse");
		const told = figure({ state: "shown", value: 40, low: 31, high: 49 }, few);
		expect(standingOf(stress, told, figure(30.5))).toBe("worse");
		expect(standingOf(stress, told, figure(31))).toBe("within-margin");
	});

	test("is worse without a margin from a fifth on, and by more than rounding gives", () => {
		expect(standingOf(stress, figure(59), figure(50))).toBe("within-margin");
		expect(standingOf(stress, figure(60), figure(50))).toBe("worse");
		const rounded = { caveats: [{ kind: "afgerond" as const }] };
		expect(standingOf(stress, figure(3, rounded), figure(2, rounded))).toBe("within-margin");
		expect(standingOf(stress, figure(7, rounded), figure(3, rounded))).toBe("worse");
	});

	test.each<[string, PublishedValue]>([
		["small", { state: "small", lessThan: 5 }],
		["withheld", { state: "withheld" }],
		["missing", { state: "missing" }],
		["no more than an upper bound", { state: "shown", value: 8, qualifier: "less_than" }],
	])("says nothing where its value is %s", (_, value) => {
		expect(standingOf(stress, figure(value), figure(5))).toBe("unsayable");
	});

	test.each([
		["a count", { ...stress, unit: "aantal", kind: "count" } as const, figure(8), figure(5)],
		["an amount", { ...stress, unit: "euro", kind: "amount" } as const, figure(8), figure(5)],
		["a figure without a direction", { ...stress, direction: "geen" } as const, figure(8), figure(5)],
		["a gemeente without a value", stress, figure(8), figure({ state: "missing" })],
		["another year", stress, figure(8), figure(5, { period: "2024" })],
		["another part", stress, figure(8), figure(5, { breakdown: "leeftijd=0-4" })],
		["another group", stress, figure(8, { caveats: [{ kind: "andere-groep" }] }), figure(5)],
	])("is not compared: %s", (_, indicator, wijk, gemeente) => {
		expect(standingOf(indicator, wijk, gemeente)).toBeNull();
	});
});

describe("what the wijken are set beside", () => {
	const wijken = [7, 2, 3, 7, 2].map((value) => figure(value));

	test("is the gemeente, where it has a number of the same people", () => {
		expect(yardstickOf(stress, wijken, figure(4))).toMatchObject({
			by: "gemeente",
			figure: { value: { value: 4 } },
		});
		const others = figure(4, { caveats: [{ kind: "andere-groep" }] });
		expect(yardstickOf(stress, wijken, others)).toMatchObject({ by: "middle" });
	});

	test("is the middle wijk otherwise, of those that have a number", () => {
		expect(yardstickOf(stress, wijken, undefined)).toMatchObject({ figure: { value: { value: 3 } }, of: 5 });
		const hidden = figure({ state: "withheld" });
		expect(yardstickOf(stress, [...wijken.slice(0, 4), hidden], undefined)).toMatchObject({
			...{ by: "middle", of: 4 },
			figure: { value: { value: 7 } },
		});
		expect(yardstickOf(stress, [...wijken.slice(0, 2), hidden], undefined)).toBeNull();
	});

	test("is nothing for counts", () => {
		expect(yardstickOf({ ...stress, unit: "aantal", kind: "count" }, wijken, undefined)).toBeNull();
	});
});
