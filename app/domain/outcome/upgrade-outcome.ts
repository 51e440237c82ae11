import { z } from "zod";
import { type Outcome, parseOutcome } from "./outcome.ts";
import { addCorrection } from "./upgrades/add-correction.ts";
import { addFocusNodes } from "./upgrades/add-focus-nodes.ts";
import { addUnits } from "./upgrades/add-units.ts";

/**
 * What makes an outcome of each version one of the next: the first of version 1, and so on. A step is never changed
 * once outcomes were adopted with its version, since those stay in the database as they were.
 */
const upgrades: ((stored: object) => object)[] = [addUnits, addCorrection, addFocusNodes];

const versioned = z.looseObject({ schema: z.number().int().min(1) });

/**
 * A stored outcome of any earlier version in the shape of today; one of today as it is.
 * @throws {z.ZodError} when it is no outcome of the version that it says it is
 */
export function upgradeOutcome(stored: unknown): object {
	const given = versioned.parse(stored);
	return upgrades
		.slice(given.schema - 1)
		.reduce((older: object, upgrade, at) => ({ ...upgrade(older), schema: given.schema + at + 1 }), given);
}

/**
 * The one way in which a stored outcome is read, so that what was adopted years ago can still be opened and exported.
 * @throws {z.ZodError} also for an outcome of a newer version of the product
 */
export const readOutcome = (stored: unknown): Outcome => parseOutcome(upgradeOutcome(stored));
