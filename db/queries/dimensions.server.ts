import { eq, max } from "drizzle-orm";
import type { Db } from "../client.ts";
import { dimensionValue } from "../schema/index.ts";

/** Adds a part behind the others of its dimension. @returns whether the id was free */
export async function insertDimensionValue(
	tx: Db,
	dimension: string,
	id: string,
	label: string,
): Promise<boolean> {
	const [last] = await tx
		.select({ position: max(dimensionValue.position) })
		.from(dimensionValue)
		.where(eq(dimensionValue.dimension, dimension));
	const made = await tx
		.insert(dimensionValue)
		.values({ dimension, id, label: { nl: label }, position: (last?.position ?? -1) + 1, aliases: [label] })
		.onConflictDoNothing()
		.returning({ id: dimensionValue.id });
	return made.length > 0;
}
