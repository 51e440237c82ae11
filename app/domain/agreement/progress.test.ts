import { describe, expect, test } from "vitest";
import { adoptedForCheckAt, checkAt, checkToAnswer, type Report } from "./progress.ts";

const adopted = new Date("2025-11-13T20:00:00Z");
const on = (day: string) => new Date(`${day}T12:00:00Z`);
const report = (day: string, state: Report["state"] = "loopt", check: Report["check"] = null): Report => ({
	state,
	check,
	at: on(day),
});

describe("the short checks through the year", () => {
	test.each([
		["the day before 90 days", "2026-02-11", null],
		["after 90 days", "2026-02-12", "after-90-days"],
		["the day before half a year", "2026-05-12", "after-90-days"],
		["after half a year", "2026-05-14", "half-year"],
		["just before the year is over", "2026-11-12", "half-year"],
		["when the next evening asks", "2026-11-14", null],
	])("%s", (_, day, check) => {
		expect(checkAt(adopted, on(day))?.check ?? null).toBe(check);
	});

	test.each(["2026-02-12", "2026-11-12", "2024-02-29", "2025-02-28", "2025-03-01"])(
		"every adoption that has a check on %s is among those to look at",
		(day) => {
			const now = on(day);
			const { after, until } = adoptedForCheckAt(now);
			const hours = Array.from({ length: 400 * 24 }, (_, ago) => new Date(now.getTime() - ago * 3_600_000));
			const asked = hours.filter((moment) => checkAt(moment, now) !== null);
			expect(asked.length).toBeGreaterThan(270 * 24);
			expect(asked.filter((moment) => moment <= after || moment > until)).toEqual([]);
		},
	);

	test("are asked while nobody reported", () => {
		expect(checkToAnswer(adopted, [], on("2026-02-20"))).toBe("after-90-days");
	});

	test("are asked again after an answer to the one before", () => {
		const reports = [report("2026-02-20", "loopt", "after-90-days")];
		expect(checkToAnswer(adopted, reports, on("2026-03-01"))).toBeNull();
		expect(checkToAnswer(adopted, reports, on("2026-06-01"))).toBe("half-year");
	});

	test("are answered by any report that comes after they are asked", () => {
		expect(checkToAnswer(adopted, [report("2026-01-05")], on("2026-02-20"))).toBe("after-90-days");
		expect(checkToAnswer(adopted, [report("2026-02-15")], on("2026-02-20"))).toBeNull();
	});

	test.each(["gedaan", "gestopt", "doorgegeven"] as const)("leave alone what is %s", (state) => {
		expect(checkToAnswer(adopted, [report("2026-01-05", state)], on("2026-02-20"))).toBeNull();
	});
});
