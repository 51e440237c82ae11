import { expect, test } from "vitest";
import { dayAt, startOfDay } from "./start-of-day.ts";

test.each([
	["2026-01-15", "2026-01-14T23:00:00.000Z"],
	["2026-07-15", "2026-07-14T22:00:00.000Z"],
	["2026-03-29", "2026-03-28T23:00:00.000Z"],
	["2026-10-25", "2026-10-24T22:00:00.000Z"],
])("%s begins at %s", (day, moment) => {
	expect(startOfDay(day).toISOString()).toBe(moment);
	expect(dayAt(new Date(moment))).toBe(day);
});
