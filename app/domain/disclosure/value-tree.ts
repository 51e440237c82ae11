/** The values of a dimension, and which coarser value each is in: "0-4" in "0-12". */
export type DimensionValues = {
	id: string;
	partOf: string | null;
	/** Nothing new is counted in it; what was still stands in its coarser one. */
	retired?: boolean;
}[];

/**
 * What adds up to what among some values of a dimension: under each value those that are in it and in none of the others
 * that is finer, and under null those that make up the whole.
 */
export function valuesByWhole(
	present: Iterable<string>,
	values: DimensionValues,
): Map<string | null, string[]> {
	const isPresent = new Set(present);
	const coarser = new Map(values.map(({ id, partOf }) => [id, partOf]));
	const found = new Map<string | null, string[]>();
	for (const value of isPresent) {
		const passed = new Set<string>();
		let whole = coarser.get(value) ?? null;
		for (; whole !== null && !isPresent.has(whole) && !passed.has(whole); whole = coarser.get(whole) ?? null)
			passed.add(whole);
		if (whole !== null && !isPresent.has(whole)) whole = null;
		const parts = found.get(whole);
		if (parts) parts.push(value);
		else found.set(whole, [value]);
	}
	return found;
}
