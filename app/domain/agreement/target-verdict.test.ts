import { describe, expect, test } from "vitest";
import type { PublishedValue } from "../figure/figures.ts";
import type { AgreementTarget } from "../outcome/outcome-agreement.ts";
import { type TargetValue, targetVerdict } from "./target-verdict.ts";

const atMost: AgreementTarget = { value: 20, direction: "at-most", year: 2027 };
const atLeast: AgreementTarget = { value: 20, direction: "at-least", year: 2027 };

const value = (period: string, number: number | PublishedValue): TargetValue => ({
	period,
	value: typeof number === "number" ? ({ state: "shown", value: number } as const) : number,
	status: "definitief" as const,
	isModelled: false,
});
const small: PublishedValue = { state: "small", lessThan: 5 };

describe("whether a target was reached", () => {
	test("is never said without a target", () => {
		expect(targetVerdict(null, [value("2027", 3)], "2026")).toBeNull();
	});

	test.each([
		["at most, below", atMost, 19.9, "ja"],
		["at most, exactly", atMost, 20, "ja"],
		["at most, above", atMost, 20.1, "nee"],
		["at least, below", atLeast, 19.9, "nee"],
		["at least, exactly", atLeast, 20, "ja"],
	])("%s", (_, target, number, reached) => {
		const of = value("2027", number);
		expect(targetVerdict(target, [value("2026", 1), of], "2026")).toEqual({ reached, of });
	});

	test("is not known before a value of the target's own year is published", () => {
		const why = { reached: "nog-niet-bekend", why: "no-value-yet" };
		expect(targetVerdict(atMost, [value("2026", 3)], "2026")).toEqual(why);
		expect(targetVerdict(atMost, [value("2027", { state: "missing" })], "2026")).toEqual(why);
		expect(targetVerdict(atMost, [value("2028", 3)], "2026")).toEqual(why);
	});

	test("is not judged by half of the year", () => {
		expect(targetVerdict(atMost, [value("2027-H1", 3)], "2026")).toMatchObject({ why: "no-value-yet" });
	});

	test("is judged by the newest day where the figure is about a day", () => {
		const values = [value("2027-01-01", 30), value("2027-07-01", 18)];
		expect(targetVerdict(atMost, values, "2026-01-01")).toMatchObject({
			reached: "ja",
			of: { period: "2027-07-01" },
		});
	});

	test("is never judged across a break in the series", () => {
		const at = (period: string) => [{ indicator: "a", place: null, breakdown: "", period, text: null }];
		const values = [value("2025", 30), value("2026", 9), value("2027", 3)];
		const why = { reached: "nog-niet-bekend", why: "counted-otherwise" };
		expect(targetVerdict(atMost, values, "2025", at("2027"))).toEqual(why);
		expect(targetVerdict(atMost, values, "2025", at("2026"))).toEqual(why);
		expect(targetVerdict(atMost, values, "2026", at("2026"))).toMatchObject({ reached: "ja" });
	});

	test("is never judged by what a model worked out, or against it, and not hindered by one in between", () => {
		const modelled = (period: string) => ({ ...value(period, 9), isModelled: true });
		const why = { reached: "nog-niet-bekend", why: "counted-otherwise" };
		expect(targetVerdict(atMost, [value("2025", 30), modelled("2027")], "2025")).toEqual(why);
		expect(targetVerdict(atMost, [modelled("2025"), value("2027", 3)], "2025")).toEqual(why);
		const between = [value("2025", 30), modelled("2026"), value("2027", 3)];
		expect(targetVerdict(atMost, between, "2025")).toMatchObject({ reached: "ja" });
	});

	test("is not read out of a value that is hidden", () => {
		const hidden = { reached: "nog-niet-bekend", why: "hidden" };
		expect(targetVerdict(atMost, [value("2027", { state: "withheld" })], "2026")).toEqual(hidden);
		expect(targetVerdict({ ...atMost, value: 3 }, [value("2027", small)], "2026")).toEqual(hidden);
		expect(targetVerdict({ ...atLeast, value: 4 }, [value("2027", small)], "2026")).toEqual(hidden);
	});

	test("follows from a small count where every count it can be gives the same answer", () => {
		expect(targetVerdict({ ...atMost, value: 4 }, [value("2027", small)], "2026")).toMatchObject({
			reached: "ja",
		});
		expect(targetVerdict({ ...atLeast, value: 5 }, [value("2027", small)], "2026")).toMatchObject({
			reached: "nee",
		});
	});
});
