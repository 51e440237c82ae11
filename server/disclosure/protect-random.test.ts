import { describe, expect, test } from "vitest";
import { countPossible, TooHard } from "#tests/helpers/attacker.ts";
import {
	makeRegister,
	publishAll,
	published,
	type RegisterShape,
	randomFrom,
} from "#tests/helpers/random-register.ts";
import { protect } from "./protect.ts";

const plain: RegisterShape = {
	wijken: 4,
	buurten: 0,
	dimensions: [],
	quarters: false,
	percentages: false,
	deliveries: 1,
	mean: 15,
};
const shapes: [string, Partial<RegisterShape>, number][] = [
	["wijken of a gemeente", {}, 12],
	["buurten in wijken", { buurten: 3 }, 8],
	["wijken and one dimension", { dimensions: [3] }, 6],
	["wijken and two linked dimensions", { wijken: 3, dimensions: [2, 2], mean: 25 }, 4],
	["percentages of counts", { percentages: true, mean: 12 }, 6],
	["quarters and their year", { wijken: 3, quarters: true, mean: 12 }, 4],
	["two publications", { deliveries: 2 }, 8],
	["four publications with a dimension", { dimensions: [2], deliveries: 4, wijken: 3 }, 4],
];

describe("whoever reads all that is published", () => {
	test.each(shapes)("finds no cell of %s", async (_, changed, registers) => {
		let hiddenCells = 0;
		let tooHard = 0;
		for (let seed = 1; seed <= registers; seed += 1) {
			const made = makeRegister({ ...plain, ...changed }, randomFrom(seed));
			const protections = await publishAll(made, protect);
			expect({ seed, unsafe: protections.flatMap(({ unsafe }) => unsafe) }).toEqual({ seed, unsafe: [] });
			const { unknowns, hidden } = published(made, protections);
			for (const { at, id } of hidden) {
				hiddenCells += 1;
				try {
					expect({ seed, id, values: countPossible(unknowns, at, 5) }).toEqual({ seed, id, values: 5 });
				} catch (error) {
					if (!(error instanceof TooHard)) throw error;
					tooHard += 1;
				}
			}
		}
		expect(hiddenCells).toBeGreaterThan(registers / 2);
		expect(tooHard / hiddenCells).toBeLessThan(0.05);
	});
});
