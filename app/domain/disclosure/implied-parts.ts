import type { DeliveredCell, ProtectedIndicator, ProtectedPlace } from "./register.ts";

/**
 * The parts of a total that a delivery does not give, though what it gives tells them: of 51 clients in five wijken, of
 * which four have 49 together, 2 live in the fifth, whether its source kept it secret or left it out. Where several are
 * not given, they are so few together. Only those that are small are returned, as cells with the value that they must have.
 */
export function impliedParts(
	cells: DeliveredCell[],
	indicators: ProtectedIndicator[],
	places: ProtectedPlace[],
	threshold: number,
): DeliveredCell[] {
	const counting = new Set(indicators.filter((one) => one.countsPeople).map(({ id }) => id));
	const tables = new Map<string, Map<string, number>>();
	for (const { indicator, period, breakdown, place, value } of cells) {
		if (value === null || !counting.has(indicator)) continue;
		const key = JSON.stringify([indicator, period, breakdown]);
		const table = tables.get(key) ?? new Map<string, number>();
		tables.set(key, table.set(place, value));
	}
	const partsOf = new Map<string, ProtectedPlace[]>();
	for (const place of places)
		if (place.parent !== null) partsOf.set(place.parent, [...(partsOf.get(place.parent) ?? []), place]);
	return [...tables].flatMap(([key, table]) => {
		const [indicator, period, breakdown] = JSON.parse(key) as [string, string, string];
		return [...partsOf].flatMap(([whole, parts]) => {
			const total = table.get(whole);
			const given = parts.flatMap(({ id }) => table.get(id) ?? []);
			const absent = parts.filter(({ id }) => !table.has(id));
			// Whose wijk nobody registered is often nobody.
			const wijken = absent.filter(({ level }) => level !== "overig");
			const rest = (total ?? 0) - given.reduce((sum, value) => sum + value, 0);
			const isTold = total !== undefined && given.length > 0 && rest >= 0 && rest < threshold;
			const missing = wijken.length > 0 ? wijken : rest > 0 ? absent : [];
			if (!isTold) return [];
			return missing.map(({ id }, n) => ({
				...{ indicator, period, breakdown, place: id },
				value: n === 0 ? rest : 0,
			}));
		});
	});
}
