import { describe, expect, test } from "vitest";
import type { PublishedValue } from "./figures.ts";
import { isNoteTold } from "./told-note.ts";

const shown: PublishedValue = { state: "shown", value: 12 };
const small: PublishedValue = { state: "small", lessThan: 5 };
const key = { indicator: "hulp", place: "noord", period: "2025" };
const figure = (value: PublishedValue, place = "noord", breakdown = "") => ({
	...{ ...key, place, breakdown, value },
});

describe("a note about a period and a place", () => {
	const told = (...figures: ReturnType<typeof figure>[]) => isNoteTold(key, figures);

	test("is told where the whole is shown, whatever its parts and other places are", () => {
		expect(told(figure(shown), figure(small, "noord", "leeftijd=0-4"), figure(small, "west"))).toBe(true);
		expect(told(figure({ state: "range", low: 5, high: 9 }))).toBe(true);
	});

	test("is not told where the whole is held back, missing or not there", () => {
		for (const value of [small, { state: "withheld" }, { state: "missing" }] as const)
			expect(told(figure(value), figure(shown, "noord", "leeftijd=0-4"))).toBe(false);
		expect(told(figure(shown, "west"))).toBe(false);
		expect(told({ ...figure(shown), period: "2024" })).toBe(false);
		expect(told({ ...figure(shown), indicator: "uitkering" })).toBe(false);
	});

	test("is told by its parts where there is no whole, when each of them is shown", () => {
		const [one, other] = ["verwijzer=arts", "verwijzer=school"];
		expect(told(figure(shown, "noord", one), figure(shown, "noord", other))).toBe(true);
		expect(told(figure(shown, "noord", one), figure(small, "noord", other))).toBe(false);
	});
});

test("a note about everywhere is told when a number is shown and none is held back", () => {
	const told = (...figures: ReturnType<typeof figure>[]) => isNoteTold({ ...key, place: null }, figures);
	expect(told(figure(shown), figure({ state: "missing" }, "west"))).toBe(true);
	expect(told(figure(shown), figure(small, "west"))).toBe(false);
	expect(told()).toBe(false);
});

test("a note about whenever is told without a number", () => {
	expect(isNoteTold({ ...key, period: null }, [figure(small)])).toBe(true);
});
