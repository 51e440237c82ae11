import { describe, expect, test } from "vitest";
import type { Indicator } from "./figure-card.ts";
import type { PublishedFigure, PublishedValue } from "./figures.ts";
import { isWorseThanGemeente } from "./worse-than-gemeente.ts";

const stress: Pick<Indicator, "unit" | "direction"> = { unit: "percentage", direction: "lager-is-beter" };
const inTime: Pick<Indicator, "unit" | "direction"> = { unit: "percentage", direction: "hoger-is-beter" };

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
		expect(isWorseThanGemeente(stress, figure(8), figure(5))).toBe(true);
		expect(isWorseThanGemeente(stress, figure(5), figure(8))).toBe(false);
		expect(isWorseThanGemeente(inTime, figure(5), figure(8))).toBe(true);
		expect(isWorseThanGemeente(inTime, figure(8), figure(5))).toBe(false);
	});

	test("is not worse when the two are equal", () => {
		expect(isWorseThanGemeente(stress, figure(5), figure(5))).toBe(false);
	});

	test.each([
		["a count", { ...stress, unit: "aantal" as const }, figure(8), figure(5)],
		["an amount", { ...stress, unit: "euro" as const }, figure(8), figure(5)],
		["a figure without a direction", { ...stress, direction: "geen" as const }, figure(8), figure(5)],
		["a small value", stress, figure({ state: "small", lessThan: 5 }), figure(5)],
		["a withheld value", stress, figure({ state: "withheld" }), figure(5)],
		["a gemeente without a value", stress, figure(8), figure({ state: "missing" })],
		["another year", stress, figure(8), figure(5, { period: "2024" })],
		["another part", stress, figure(8), figure(5, { breakdown: "leeftijd=0-4" })],
		["another group", stress, figure(8, { caveats: [{ kind: "andere-groep" }] }), figure(5)],
	])("is not compared: %s", (_, indicator, wijk, gemeente) => {
		expect(isWorseThanGemeente(indicator, wijk, gemeente)).toBeNull();
	});
});
