/**
 * What published figures rest on. Once there are figures it stays as it is: they would come to mean something else, and what
 * was kept hidden was reckoned out with it.
 */
export const boundFields = {
	indicator: ["unit", "kind", "population", "measure", "openZero", "relation"],
	dimension: ["adding"],
	/** of a value of a dimension: figures of it, or of a value in it */
	value: ["partOf"],
} as const;
