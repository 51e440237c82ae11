import type { Db } from "#db/client.ts";
import { indicator } from "#db/schema/index.ts";
import { demoIndicators } from "./indicators.ts";

/** The indicators that a new installation may begin with. */
export const starterIndicators = demoIndicators.map(({ id, label, explanation }) => ({
	id,
	label,
	explanation,
}));

/** Puts the starter catalogue in: indicators without values. Those that are there stay as they are. @returns how many are new */
export async function seedCatalogue(tx: Db): Promise<number> {
	const made = await tx
		.insert(indicator)
		.values(demoIndicators.map((one, position) => ({ ...one, position })))
		.onConflictDoNothing()
		.returning({ id: indicator.id });
	return made.length;
}
