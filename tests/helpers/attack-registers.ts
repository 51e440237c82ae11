import { protect } from "#server/disclosure/protect.ts";
import { countPossible, TooHard } from "./attacker.ts";
import { makeRegister, publishAll, published, type RegisterShape, randomFrom } from "./random-register.ts";

const plain: RegisterShape = {
	wijken: 4,
	buurten: 0,
	dimensions: [],
	quarters: false,
	percentages: false,
	deliveries: 1,
	mean: 15,
};

/** Kinds of registers, small enough that an attacker without a solver comes to an end. */
export const registerShapes: Record<string, RegisterShape> = {
	"wijken of a gemeente": plain,
	"buurten in wijken": { ...plain, buurten: 3 },
	"wijken and one dimension": { ...plain, dimensions: [3] },
	"wijken and two linked dimensions": { ...plain, wijken: 3, dimensions: [2, 2], mean: 25 },
	"percentages of counts": { ...plain, percentages: true, mean: 12 },
	"quarters and their year": { ...plain, wijken: 3, quarters: true, mean: 12 },
	"the months so far": { ...plain, wijken: 3, soFar: true, mean: 12 },
	"wijken that are not all given": { ...plain, wijken: 5, notGiven: 0.2 },
	"values of a dimension that are not all given": { ...plain, dimensions: [3], notGiven: 0.15, mean: 20 },
	"the months so far, corrected, not all given": {
		...{ ...plain, wijken: 3, soFar: true, notGiven: 0.1, deliveries: 3 },
	},
	"two publications": { ...plain, deliveries: 2 },
	"four publications with a dimension": { ...plain, dimensions: [2], deliveries: 4, wijken: 3 },
	"twelve publications with corrections": { ...plain, wijken: 5, deliveries: 12 },
};

export interface Attacked {
	hidden: number;
	/** Cells with fewer than five possible values, with the seed of their register. */
	found: { seed: number; id: string; values: number }[];
	/** Cells that the protection itself did not let through. */
	refused: { seed: number; id: string }[];
	/** Cells on which the attacker gave up. */
	undecided: number;
}

/** Publishes registers of one shape, one per seed, and attacks all that was told of each. */
export async function attackRegisters(shape: RegisterShape, seeds: Iterable<number>): Promise<Attacked> {
	const result: Attacked = { hidden: 0, found: [], refused: [], undecided: 0 };
	for (const seed of seeds) {
		const made = makeRegister(shape, randomFrom(seed));
		const protections = await publishAll(made, protect);
		const refused = protections.flatMap(({ unsafe }) => unsafe);
		result.refused.push(...refused.map((id) => ({ seed, id })));
		const { unknowns, hidden } = published(made, protections);
		for (const { at, id } of hidden) {
			result.hidden += 1;
			try {
				const values = countPossible(unknowns, at, 5);
				if (values < 5) result.found.push({ seed, id, values });
			} catch (error) {
				if (!(error instanceof TooHard)) throw error;
				result.undecided += 1;
			}
		}
	}
	return result;
}
