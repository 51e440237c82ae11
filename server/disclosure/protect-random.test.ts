import { expect, test } from "vitest";
import { attackRegisters, registerShapes } from "#tests/helpers/attack-registers.ts";
import type { RegisterShape } from "#tests/helpers/random-register.ts";

/** How many registers of each kind; thousands of others are tried by `npm run test:faults protection`. */
const seeds = [1, 2, 3, 4, 5];
/** What places and periods tell only together showed in these. */
const together = [1001, 1003, 1017, 1021, 1023, 1024, 1027, 1037, 1038, 1039];
const ways = Object.entries(registerShapes).map(([name, shape]): [string, RegisterShape, number[]] => [
	name,
	shape,
	shape.soFar && shape.notGiven ? [...seeds, ...together] : seeds,
]);

test.each(ways)(
	"whoever reads all that is published of %s finds no cell that is hidden",
	async (_, shape, seeds) => {
		const { hidden, found, refused, undecided } = await attackRegisters(shape, seeds);
		expect({ found, refused }).toEqual({ found: [], refused: [] });
		expect(hidden).toBeGreaterThan(seeds.length);
		expect(undecided).toBeLessThanOrEqual(hidden * 0.05);
	},
);
