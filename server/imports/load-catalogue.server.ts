import { parseBreakdown } from "#app/domain/figure/breakdown.ts";
import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import type {
	Catalogue,
	CatalogueDimension,
	CatalogueIndicator,
	CataloguePlace,
} from "#app/domain/import/catalogue.ts";
import type { Db } from "#db/client.ts";
import { listAreas, listPlaces } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/figures.server.ts";

/** What a file may speak of in this installation. */
export async function loadCatalogue(db: Db): Promise<Catalogue> {
	const [indicators, places, areas] = [await listIndicators(db), await listPlaces(db), await listAreas(db)];
	const codes = new Map<string, { year: number; code: string }[]>();
	for (const { id, year, code } of areas) codes.set(id, [...(codes.get(id) ?? []), { year, code }]);
	return catalogueOf(indicators, places, codes);
}

export function catalogueOf(
	indicators: Indicator[],
	places: Place[],
	codes: Map<string, { year: number; code: string }[]>,
): Catalogue {
	return {
		indicators: indicators.map(indicatorOf),
		places: places.map((place): CataloguePlace => ({ ...placeOf(place), codes: codes.get(place.id) ?? [] })),
		dimensions: dimensionsOf(indicators),
	};
}

const indicatorOf = ({ id, label, unit, population, breakdowns }: Indicator): CatalogueIndicator => ({
	id,
	names: Object.values(label),
	unit,
	kind: kinds[unit],
	population,
	dimensions: [
		...new Set(breakdowns.flatMap((one) => parseBreakdown(one.id).map(({ dimension }) => dimension))),
	],
});

const kinds = {
	percentage: "share",
	aantal: "count",
	dagen: "duration",
	weken: "duration",
	uur: "duration",
	euro: "amount",
	jaar: "mean",
	cijfer: "grade",
	index: "index",
	verhouding: "ratio",
} as const;

const placeOf = ({ id, code, level, parent, name, shortName }: Place) => ({
	...{ id, code, level, parent },
	names: [name, shortName],
});

/** The dimensions that the breakdowns of indicators name. */
function dimensionsOf(indicators: Indicator[]): CatalogueDimension[] {
	const dimensions = new Map<string, Map<string, string[]>>();
	for (const { breakdowns } of indicators)
		for (const { id, label } of breakdowns) {
			const parts = parseBreakdown(id);
			for (const { dimension, value } of parts) {
				const values = dimensions.get(dimension) ?? new Map<string, string[]>();
				values.set(value, parts.length === 1 ? Object.values(label) : (values.get(value) ?? [value]));
				dimensions.set(dimension, values);
			}
		}
	return [...dimensions].map(([id, values]) => ({
		id,
		names: [id],
		values: [...values].map(([value, names]) => ({ id: value, names })),
		adding: null,
	}));
}
