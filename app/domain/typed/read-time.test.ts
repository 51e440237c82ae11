import { describe, expect, test } from "vitest";
import { readTime } from "./read-time.ts";

describe("a time that somebody typed", () => {
	test.each([
		["19:30", "19:30"],
		["19.30", "19:30"],
		["19u30", "19:30"],
		["19h30", "19:30"],
		["19:30:00", "19:30"],
		["19.30 uur", "19:30"],
		["19 uur", "19:00"],
		["19u", "19:00"],
		["7:30", "07:30"],
		["7:30 pm", "19:30"],
		["12.15 am", "00:15"],
		["١٩:٣٠", "19:30"],
		["１９：３０", "19:30"],
	])("%j is %s", (typed, time) => {
		expect(readTime(typed)).toBe(time);
	});

	test.each([
		"",
		"half acht",
		"kwart over zeven",
		"24:00",
		"19:60",
		"19:3",
		"19",
		"1930",
		"13:00 pm",
		"x19:30",
	])("%j is no time", (typed) => {
		expect(readTime(typed)).toBeNull();
	});
});
