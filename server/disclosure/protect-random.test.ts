import { expect, test } from "vitest";
import { attackRegisters, registerShapes } from "#tests/helpers/attack-registers.ts";

/** How many registers of each kind; thousands of others are tried by `npm run test:faults protection`. */
const seeds = [1, 2, 3, 4, 5];

test.each(Object.entries(registerShapes))(
	"whoever reads all that is published of %s finds no cell that is hidden",
	async (_, shape) => {
		const { hidden, found, refused, undecided } = await attackRegisters(shape, seeds);
		expect({ found, refused }).toEqual({ found: [], refused: [] });
		expect(hidden).toBeGreaterThan(seeds.length);
		expect(undecided).toBeLessThanOrEqual(hidden * 0.05);
	},
);
