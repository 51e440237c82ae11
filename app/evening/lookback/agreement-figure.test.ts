import { describe, expect, test } from "vitest";
import type { FigureMove } from "#app/domain/outcome/outcome-figure.ts";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { movedText } from "./agreement-figure.tsx";

/** The figure of the sample's earlier evening, with these values and this unit. */
function moved(
	unit: FigureMove["unit"],
	before: [string, number | null],
	after: [string, number | null],
): string {
	const [move] = (sampleOutcome().lookback?.items ?? []).flatMap(({ figure }) => figure ?? []);
	if (!move) throw new Error("The sample's earlier evening watched a figure");
	Object.assign(move.then, { value: before[0], number: before[1], period: "2022" });
	Object.assign(move.now ?? {}, { value: after[0], number: after[1], period: "2023" });
	return movedText({ ...move, unit });
}

describe("how a figure moved is said", () => {
	test("in people out of a hundred, when both percentages are whole", () => {
		expect(moved("percentage", ["8%", 8], ["7%", 7])).toBe(
			"Toen 8 van de 100 (2022), nu 7 van de 100 (2023).",
		);
	});

	test.each([
		["no whole percentage", "percentage", ["7,5%", 7.5], ["7%", 7]],
		["one that is not shown", "percentage", ["8%", 8], ["niet getoond", null]],
		["a count", "aantal", ["8", 8], ["7", 7]],
	] as const)("as it is written, when one is %s", (_, unit, before, after) => {
		expect(moved(unit, [...before], [...after])).toBe(`Toen ${before[0]} (2022), nu ${after[0]} (2023).`);
	});
});
