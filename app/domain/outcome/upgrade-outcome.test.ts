import { describe, expect, test } from "vitest";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { storedOutcome } from "#tests/helpers/stored-outcome.ts";
import { outcomeSchema } from "./outcome.ts";
import { readOutcome, upgradeOutcome } from "./upgrade-outcome.ts";

const earlier = Array.from({ length: outcomeSchema - 1 }, (_, at) => at + 1);

describe("an outcome that was adopted when its shape had", () => {
	test.each(earlier)(
		"version %i is read in the shape of today, with everything that was in it",
		(version) => {
			const stored = storedOutcome(version);
			expect(stored.schema).toBe(version);
			expect(readOutcome(stored)).toMatchObject({ ...stored, schema: outcomeSchema });
		},
	);

	test("the version of today is read as it is", () => {
		expect(upgradeOutcome(sampleOutcome())).toEqual(sampleOutcome());
		expect(readOutcome(sampleOutcome())).toEqual(sampleOutcome());
	});

	test.each([outcomeSchema + 1, 0, "1", undefined])("version %s is refused", (schema) => {
		expect(() => readOutcome({ ...sampleOutcome(), schema })).toThrow();
	});
});

test("version 3 had four focus points by number, which are told with their words", () => {
	const [first, , third] = readOutcome(storedOutcome(3)).agreements;
	expect(first?.focusNode).toEqual({ code: "focus-1", label: "Sterke pedagogische basis" });
	expect(third?.focusNode?.code).toBe("focus-4");
});

describe("version 1 had the figures beside agreements in words alone", () => {
	const stored = storedOutcome(1) as { agreements: object[]; figures: object[] };
	const [sample] = stored.agreements;
	/** The stored outcome with this one agreement, which watches a figure that lay on no table. */
	const watching = (value: string, target: object | null = null) => ({
		...stored,
		agreements: [
			{
				...sample,
				figure: { indicator: "elders", label: "Elders", value, period: "2024", periodText: "2024" },
				target,
			},
		],
	});

	test.each([
		["7%", "percentage", 7],
		["49,8%", "percentage", 49.8],
		["1.240", "aantal", 1240],
		["28 dagen", "dagen", 28],
		["9,5 jaar", "jaar", 9.5],
		["€ 40.908.672", "euro", 40_908_672],
		["minder dan 5", "aantal", null],
		["niet getoond", "aantal", null],
		["geen gegevens", "aantal", null],
	])("%s is told as %s with its number", (value, unit, number) => {
		expect(readOutcome(watching(value)).agreements[0]?.figure).toMatchObject({ value, unit, number });
	});

	test("what lay on the table knew its unit, also where its value is not shown", () => {
		const figures = stored.figures.map((figure) => ({ ...figure, indicator: "elders", unit: "dagen" }));
		const read = readOutcome({ ...watching("niet getoond"), figures });
		expect(read.agreements[0]?.figure).toMatchObject({ unit: "dagen", number: null });
	});

	test("a target has the unit of the figure that is watched, and none when none is", () => {
		const target = { value: 75, direction: "at-least", year: 2027 };
		expect(readOutcome(watching("73%", target)).agreements[0]?.target).toEqual({
			...target,
			unit: "percentage",
		});
		const unwatched = { ...stored, agreements: [{ ...sample, figure: null, target }] };
		expect(readOutcome(unwatched).agreements[0]?.target).toEqual({ ...target, unit: null });
	});

	test("a figure of the year before tells its values as numbers of one unit, whether or not it lay on the table", () => {
		const moves = readOutcome(stored).lookback?.items.map(({ figure }) => figure);
		expect(moves?.map((move) => move && [move.unit, move.then.number, move.now?.number])).toEqual([
			["aantal", 645, 640],
			["percentage", 7, undefined],
			null,
			["percentage", 73, undefined],
		]);
	});
});
