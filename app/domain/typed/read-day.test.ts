import { describe, expect, test } from "vitest";
import { readDay } from "./read-day.ts";

describe("a day that somebody typed", () => {
	test.each([
		"2026-11-30",
		"2026/11/30",
		"30-11-2026",
		"30/11/2026",
		"30.11.2026",
		" 30 - 11 - 2026 ",
		"30\u201311\u20132026",
		"30 november 2026",
		"30 November 2026",
		"30 nov 2026",
		"30 nov. 2026",
		"30-nov-2026",
		"30th November, 2026",
		"November 30, 2026",
		"٣٠-١١-٢٠٢٦",
		"۳۰/۱۱/۲۰۲۶",
		"３０－１１－２０２６",
	])("%j is 30 November 2026", (typed) => {
		expect(readDay(typed)).toBe("2026-11-30");
	});

	test.each([
		["1-3-2027", "2027-03-01"],
		["1 mrt 2027", "2027-03-01"],
		["29 feb 2028", "2028-02-29"],
		["5 mei 2027", "2027-05-05"],
		["5 sept. 2027", "2027-09-05"],
	])("%j is %s", (typed, day) => {
		expect(readDay(typed)).toBe(day);
	});

	test.each([
		...["", "morgen", "30-11", "30-11-26", "31-11-2026", "29-2-2027", "11/30/2026", "0-1-2026", "30 no 2026"],
		...["30 novem 2026", "2026-11-30T00:00", "1e3", "20261130", "30 11 2026"],
	])("%j is no day", (typed) => {
		expect(readDay(typed)).toBeNull();
	});
});
