import { describe, expect, test } from "vitest";
import { plainFigure } from "./figures.ts";
import { breakBetween, breaksOf, type SeriesBreak } from "./series-break.ts";

const series = { indicator: "jeugdhulp", place: "noord", breakdown: "" };
const at = (period: string, more: Partial<SeriesBreak> = {}): SeriesBreak => ({
	...{ indicator: "jeugdhulp", place: null, breakdown: "", period, text: null },
	...more,
});
const figure = (period: string, more: object = {}) => ({
	...{ ...plainFigure, ...series, period, release: "first", value: { state: "shown", value: 1 } as const },
	...more,
});

describe("the breaks of a series", () => {
	test("are those of its indicator: everywhere or in its place, of all or of its own parts", () => {
		const periodsFor = (breakdown: string) =>
			breaksOf(
				{ ...series, breakdown },
				[],
				[
					at("2021"),
					at("2022", { place: "noord" }),
					at("2023", { place: "west" }),
					at("2024", { indicator: "other" }),
					at("2025", { breakdown: "leeftijd=0-4" }),
				],
			).map(({ period }) => period);
		expect(periodsFor("")).toEqual(["2021", "2022"]);
		expect(periodsFor("aanbieder=x;leeftijd=0-4")).toEqual(["2021", "2022", "2025"]);
		expect(periodsFor("leeftijd=4-12")).toEqual(["2021", "2022"]);
	});

	test("are also told by a figure, once, and then in the words of the register", () => {
		const caveats = [{ kind: "reeksbreuk", text: { nl: "nieuw systeem" } }];
		const told = figure("2023", { caveats });
		expect(breaksOf(series, [told], [])).toMatchObject([{ period: "2023", text: { nl: "nieuw systeem" } }]);
		const words = { nl: "andere wet" };
		expect(breaksOf(series, [told], [at("2023", { text: words })])).toEqual([at("2023", { text: words })]);
		expect(breaksOf(series, [figure("2023", { caveats, place: "west" })], [])).toEqual([]);
	});
});

describe("two periods are counted alike", () => {
	test.each([
		["both before", "2020", "2021", true],
		["on either side", "2021", "2022", false],
		["whichever comes first", "2022", "2021", false],
		["far around it", "2015", "2026", false],
		["both from it on", "2022", "2023", true],
		["the same", "2022", "2022", true],
	])("or not: %s", (_, a, b, alike) => {
		expect(breakBetween(a, b, [at("2022")]) === null).toBe(alike);
	});

	test("but never with one in which the break falls", () => {
		const halfway = [at("2022-H2")];
		expect(breakBetween("2021", "2022", halfway)).not.toBeNull();
		expect(breakBetween("2022", "2023", halfway)).not.toBeNull();
		expect(breakBetween("2021", "2022-H1", halfway)).toBeNull();
		expect(breakBetween("2022-H2", "2023", halfway)).toBeNull();
	});

	test("and the latest break between them says why not", () => {
		expect(breakBetween("2019", "2024", [at("2020"), at("2023"), at("2026")])?.period).toBe("2023");
	});
});
