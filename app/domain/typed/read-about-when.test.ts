import { expect, test } from "vitest";
import { readAboutWhen } from "./read-about-when.ts";

test("a moment is kept as precisely as somebody knows it", () => {
	expect(readAboutWhen(" 2025 ")).toBe("2025");
	for (const typed of [
		"2025-03",
		"2025-3",
		"3-2025",
		"03/2025",
		"maart 2025",
		"mrt 2025",
		"March, 2025",
		"٣-٢٠٢٥",
	])
		expect([typed, readAboutWhen(typed)]).toEqual([typed, "2025-03"]);
	for (const typed of ["2025-03-01", "1-3-2025", "1 maart 2025"])
		expect([typed, readAboutWhen(typed)]).toEqual([typed, "2025-03-01"]);
});

test("what is no moment is not made into one", () => {
	for (const typed of [
		"",
		"25",
		"13-2025",
		"2025-00",
		"2025-13",
		"30-2-2025",
		"1025",
		"vorig jaar",
		"2025-H1",
	])
		expect([typed, readAboutWhen(typed)]).toEqual([typed, null]);
});
